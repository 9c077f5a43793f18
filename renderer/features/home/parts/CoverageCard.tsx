import { Link } from '@tanstack/react-router';
import { progressOf } from '../../../../shared/coverage/progress.ts';
import { targetWords } from '../../../lib/target-words.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { StatTile } from '../../../ui/StatTile.tsx';
import classes from './Home.module.css';

/** How far the regency is from its plan today; nothing before the workers are known. */
export function CoverageCard() {
  const { t, format } = useTexts();
  const { data: count } = useChannel('coverage.count', {});
  if (!count?.basis || count.people === null) return null;
  const { people, basis, target, on, gapRate } = count;
  const { rate, missing, isOver } = progressOf(people, basis.workforce, target?.rate ?? null);
  const { workforce, sources, year } = basis;
  return (
    <Card
      title={
        <Link to="/coverage" className={classes.cardLink}>
          {t('home.coverage')}
        </Link>
      }
      aside={t('coverage.onDay', { on })}
    >
      <StatTile
        size="headline"
        label={t('coverage.share')}
        value={rate === null ? '-' : format.percent(rate / 10_000)}
        note={t('home.covered', { people, workers: workforce })}
      />
      <div className={classes.meter}>
        <Meter
          size="thick"
          label={t('coverage.share')}
          value={people / Math.max(1, workforce)}
          {...(target && { target: target.rate / 10_000, goal: target.goal.rate / 10_000 })}
        />
      </div>
      <div className={classes.tiles}>
        <StatTile label={t('coverage.missing')} value={format.number(missing)} />
        {gapRate && (
          <StatTile
            label={t('coverage.need', { month: gapRate.to })}
            value={format.rupiah(missing === null ? null : missing * gapRate.perPerson)}
          />
        )}
      </div>
      <p className={classes.quiet}>
        {target ? `${targetWords(target, t)} · ` : ''}
        {t('coverage.source', { source: sources.join('; '), year })}
      </p>
      {isOver && <p role="status">{t('coverage.over')}</p>}
    </Card>
  );
}
