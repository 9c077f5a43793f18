import type { HomeSummary } from '../../../../shared/home/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatTile } from '../../../ui/StatTile.tsx';
import classes from './Home.module.css';

/** How many people the register holds, who is active, who needs repair. */
export function FiguresCard({ summary }: { readonly summary: HomeSummary }) {
  const { t, format } = useTexts();
  const { participants, active, registered, withErrors, today } = summary;
  return (
    <Card title={t('home.figures.title')} aside={t('home.figures.on', { on: today })}>
      <StatTile
        size="headline"
        label={t('home.figures.active')}
        value={format.number(active)}
        note={t('home.figures.activeNote')}
      />
      <div className={classes.tiles}>
        <StatTile label={t('home.figures.participants')} value={format.number(participants)} />
        <StatTile label={t('home.figures.registered')} value={format.number(registered)} />
        <StatTile label={t('home.figures.withErrors')} value={format.number(withErrors)} />
      </div>
    </Card>
  );
}
