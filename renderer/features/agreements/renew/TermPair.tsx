import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { gapBetween, overlapBetween, type TermDates } from '../../../../shared/agreements/term.ts';
import { daysBetween, isPlainDate, type PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { rangeAround, type TimelineLane } from '../../../lib/timeline.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import classes from '../form/Form.module.css';

interface Props {
  readonly old: AgreementSummary;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly today: PlainDate;
}

/** The new term under the old one, and what lies between them in words. */
export function TermPair({ old: agreement, startsOn, endsOn, today }: Props) {
  const { t, format } = useTexts();
  const old = { startsOn: agreement.startsOn, endsOn: agreement.effectiveEndsOn };
  const next = isPlainDate(startsOn) && isPlainDate(endsOn) && endsOn >= startsOn ? { startsOn, endsOn } : undefined;
  const lane = (key: string, name: string, term: TermDates, look: 'solid' | 'bad' | 'planned'): TimelineLane => {
    const words = `${name}: ${t('agreements.term', { from: term.startsOn, to: term.endsOn })}`;
    const label = `${format.date(term.startsOn)} – ${format.date(term.endsOn)}`;
    const bar = { key, label, words, from: term.startsOn, to: term.endsOn, look };
    return { key, label: name, detail: format.longDate(term.endsOn), bars: [bar] };
  };
  const lanes = [
    lane('old', t('agreements.renew.oldTerm'), old, old.endsOn < today ? 'bad' : 'solid'),
    ...(next ? [lane('new', t('agreements.renew.newTerm'), next, 'planned')] : []),
  ];
  const days = [old.startsOn, old.endsOn, ...(next ? [next.startsOn, next.endsOn] : [])];
  return (
    <div className={classes.picture}>
      <Timeline label={t('agreements.renew.picture')} lanes={lanes} today={today} {...rangeAround(days, 1)} />
      <div role="status" className={classes.between}>
        <Between old={old} next={next} />
        <Late old={old} next={next} today={today} />
      </div>
    </div>
  );
}

function Between({ old, next }: { readonly old: TermDates; readonly next: TermDates | undefined }) {
  const { t } = useTexts();
  if (!next) return <StatusTag tone="muted">{t('agreements.renew.incomplete')}</StatusTag>;
  const gap = gapBetween(old, next);
  if (gap) return <StatusTag tone="warn">{t('agreements.renew.gap', { count: gap.days, ...gap })}</StatusTag>;
  const overlap = overlapBetween(old, next);
  if (overlap) {
    return <StatusTag tone="warn">{t('agreements.renew.overlap', { count: overlap.days, ...overlap })}</StatusTag>;
  }
  return <StatusTag tone="ok">{t('agreements.renew.joined')}</StatusTag>;
}

interface LateProps {
  readonly old: TermDates;
  readonly next: TermDates | undefined;
  readonly today: PlainDate;
}

/** The old term is over already: since when, and whether the new one is to hold retroactively. */
function Late({ old, next, today }: LateProps) {
  const { t } = useTexts();
  const over = daysBetween(old.endsOn, today);
  if (over <= 0) return null;
  const back = next ? daysBetween(next.startsOn, today) : 0;
  return (
    <>
      <StatusTag tone="bad">{t('agreements.renew.expired', { count: over, on: old.endsOn })}</StatusTag>
      {back > 0 && <StatusTag tone="warn">{t('agreements.renew.backdated', { count: back })}</StatusTag>}
    </>
  );
}
