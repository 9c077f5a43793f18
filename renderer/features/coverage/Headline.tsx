import { Link } from '@tanstack/react-router';
import type { CoverageCount } from '../../../shared/coverage/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import classes from './Coverage.module.css';
import { type CoverageChoice, peopleOf } from './use-coverage.ts';

interface Props {
  readonly count: CoverageCount;
  readonly choice: CoverageChoice;
}

/** How many people are covered on the day, each once. */
export function Headline({ count, choice }: Props) {
  const { t, format } = useTexts();
  const { people, paidTwice, on } = count;
  const opened = peopleOf(null, choice, on);
  return (
    <Card title={t('coverage.headline')} aside={t('coverage.onDay', { on })}>
      <div className={classes.figures}>
        <StatTile
          size="headline"
          label={t('coverage.people')}
          value={
            <Link to="/participants" search={opened} className={classes.link}>
              {format.number(people)}
            </Link>
          }
          note={t('coverage.peopleNote')}
        />
        <StatTile label={t('coverage.paidTwice')} value={format.number(paidTwice)} note={t('coverage.paidTwiceNote')} />
      </div>
    </Card>
  );
}
