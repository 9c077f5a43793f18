import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { gapBetween, overlapBetween, type TermDates } from '../../../../shared/agreements/term.ts';
import { isPlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { rangeAround, type TimelineLane } from '../../../lib/timeline.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import classes from '../form/Form.module.css';

interface Props {
  readonly old: AgreementSummary;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The new term under the old one, and what lies between them in words. */
export function TermPair({ old, startsOn, endsOn }: Props) {
  const { t, format } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const next = isPlainDate(startsOn) && isPlainDate(endsOn) && endsOn >= startsOn ? { startsOn, endsOn } : undefined;
  const lane = (key: string, name: string, term: TermDates, look: 'solid' | 'planned'): TimelineLane => {
    const words = `${name}: ${t('agreements.term', { from: term.startsOn, to: term.endsOn })}`;
    const label = `${format.date(term.startsOn)} – ${format.date(term.endsOn)}`;
    const bar = { key, label, words, from: term.startsOn, to: term.endsOn, look };
    return { key, label: name, detail: format.longDate(term.endsOn), bars: [bar] };
  };
  const lanes = [
    lane('old', t('agreements.renew.oldTerm'), old, 'solid'),
    ...(next ? [lane('new', t('agreements.renew.newTerm'), next, 'planned')] : []),
  ];
  const days = [old.startsOn, old.endsOn, ...(next ? [next.startsOn, next.endsOn] : [])];
  return (
    <div className={classes.picture}>
      {status && (
        <Timeline label={t('agreements.renew.picture')} lanes={lanes} today={status.today} {...rangeAround(days, 1)} />
      )}
      <div role="status">
        <Between old={old} next={next} />
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
