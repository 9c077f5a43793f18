import type { KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { addDays, type PlainDate } from '../../../../shared/dates.ts';
import { warningStretches } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { rangeAround, type Stretch, type TimelineMark } from '../../../lib/timeline.ts';
import { TimelineLegend } from '../../../ui/timeline/patterns.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
  readonly setting: KindSetting;
}

/** The term as one bar: the days that are over, those to prepare in, those that are urgent. */
export function StateBar({ agreement, today, setting }: Props) {
  const { t } = useTexts();
  const { uid, startsOn, endsOn, effectiveEndsOn: last, noticeOn, endedEarlyOn } = agreement;
  const words = t('agreements.card.termPicture', { from: startsOn, to: last });
  const elapsed: Stretch[] =
    today > startsOn ? [{ from: startsOn, to: today > last ? last : addDays(today, -1), look: 'muted' }] : [];
  const bar = {
    key: uid,
    label: '',
    words,
    from: startsOn,
    to: last,
    look: 'solid' as const,
    parts: [...warningStretches({ startsOn, endsOn: last }, setting), ...elapsed],
  };
  const marks: TimelineMark[] = [];
  if (endedEarlyOn === null && noticeOn >= startsOn && today <= last) {
    marks.push({ on: noticeOn, label: t('agreements.card.notice'), tone: 'quiet' });
  }
  if (endsOn !== last) marks.push({ on: endsOn, label: t('agreements.card.originalEnd'), tone: 'quiet' });
  return (
    <>
      <Timeline
        label={words}
        lanes={[{ key: uid, bars: [bar] }]}
        today={today}
        marks={marks}
        {...rangeAround([startsOn, endsOn, last], 1)}
      />
      <TimelineLegend
        items={[
          ['muted', t('agreements.card.legend.elapsed')],
          ['solid', t('agreements.card.legend.ahead')],
          ['warn', t('agreements.card.legend.prepare')],
          ['bad', t('agreements.card.legend.urgent')],
        ]}
      />
    </>
  );
}
