import { Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type Progress, progressOf } from '../../../shared/coverage/progress.ts';
import type { CoverageCount } from '../../../shared/coverage/schema.ts';
import { dateParts } from '../../../shared/dates.ts';
import { gapWords } from '../../lib/gap-words.ts';
import { targetWords } from '../../lib/target-words.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import classes from './Coverage.module.css';
import { type CoverageChoice, peopleOf } from './use-coverage.ts';

interface Props {
  readonly count: CoverageCount;
  readonly choice: CoverageChoice;
  readonly onInterpolate: (interpolate: boolean) => void;
}

/** How far the count is: the percentage with "n dari N", the target, who is missing, and what it all rests on. */
export function Headline({ count, choice, onInterpolate }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { people, paidTwice, on, basis, target, gapRate } = count;
  const covered = people ?? 0;
  const progress = progressOf(covered, basis?.workforce ?? null, target?.rate ?? null);
  return (
    <Card title={t('coverage.headline')} aside={t('coverage.onDay', { on })}>
      {count.isAhead && (
        <p className={classes.warning} role="status">
          {t('coverage.ahead')}
        </p>
      )}
      <Figures count={count} choice={choice} progress={progress} />
      {basis && basis.workforce > 0 && (
        <Meter
          size="thick"
          label={t('coverage.share')}
          value={covered / basis.workforce}
          {...(target && { target: target.rate / 10_000, goal: target.goal.rate / 10_000 })}
        />
      )}
      <BasisLine count={count} isOver={progress.isOver} />
      {basis && gapRate && <p className={classes.quiet}>{gapWords(gapRate, texts)}</p>}
      {paidTwice > 0 && (
        <p className={classes.quiet}>
          <Link
            to="/participants"
            search={{ ...peopleOf(null, choice, on), problems: 'paid-twice' as const }}
            className={classes.link}
          >
            {t('coverage.paidTwice', { count: paidTwice })}
          </Link>
        </p>
      )}
      {target?.canInterpolate && (
        <Switch
          size="xs"
          label={t('coverage.interpolate', { year: dateParts(on).year })}
          checked={choice.interpolate}
          onChange={(event) => onInterpolate(event.currentTarget.checked)}
        />
      )}
    </Card>
  );
}

/** The percentage, or the people where nobody knows of how many; who is missing; what that costs. */
function Figures({ count, choice, progress }: Pick<Props, 'count' | 'choice'> & { readonly progress: Progress }) {
  const { t, format } = useTexts();
  const { people, on, basis, target, gapRate } = count;
  const whole = (
    <Link to="/participants" search={peopleOf(null, choice, on)} className={classes.link}>
      {format.number(people)}
    </Link>
  );
  const { rate, missing } = progress;
  return (
    <div className={classes.figures}>
      {rate === null || !basis ? (
        <StatTile size="headline" label={t('coverage.people')} value={whole} note={t('coverage.peopleNote')} />
      ) : (
        <StatTile
          size="headline"
          label={t('coverage.share')}
          value={format.percent(rate / 10_000)}
          note={
            <>
              {whole} {t('coverage.ofWorkers', { count: basis.workforce })}
            </>
          }
        />
      )}
      {basis && (
        <StatTile
          label={t('coverage.missing')}
          value={format.number(missing)}
          note={target ? targetWords(target, t) : t('coverage.noTarget')}
        />
      )}
      {gapRate && missing !== null && (
        <StatTile
          label={t('coverage.need', { month: gapRate.to })}
          value={format.rupiah(missing * gapRate.perPerson)}
        />
      )}
    </div>
  );
}

/** Where the workers are from, or why there is no percentage. */
function BasisLine({ count: { basis }, isOver }: { readonly count: CoverageCount; readonly isOver: boolean }) {
  const { t } = useTexts();
  if (!basis) {
    return (
      <p className={classes.quiet}>
        {t('coverage.noBasis')}{' '}
        <Link to="/master-data" search={{ list: 'workforce' }} className={classes.link}>
          {t('coverage.toWorkforce')}
        </Link>
      </p>
    );
  }
  const { sources, year, isEarlier } = basis;
  return (
    <>
      <p className={classes.quiet}>
        {t(isEarlier ? 'coverage.sourceEarlier' : 'coverage.source', { source: sources.join('; '), year })}
      </p>
      {isOver && (
        <p className={classes.warning} role="status">
          {t('coverage.over')}
        </p>
      )}
    </>
  );
}
