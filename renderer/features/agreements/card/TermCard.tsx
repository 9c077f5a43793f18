import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { addDays, type PlainDate } from '../../../../shared/dates.ts';
import { warningStretches } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { rangeAround, type Stretch } from '../../../lib/timeline.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatTile } from '../../../ui/StatTile.tsx';
import { TimelineLegend } from '../../../ui/timeline/patterns.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import { lengthWords } from '../form/term-length.ts';
import { countsDown } from '../state-tone.ts';
import classes from './Card.module.css';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
}

/** Where the term stands today: the days that are over, those to prepare in, those that are urgent. */
export function TermCard({ agreement, today }: Props) {
  const { t, format } = useTexts();
  const { state, startsOn, endsOn, daysLeft, noticeOn, noticeMonths, endedEarlyOn } = agreement;
  return (
    <Card title={t('agreements.card.term')}>
      <div className={classes.tiles}>
        {countsDown.has(state) && <StatTile label={t('agreements.card.daysLeft')} value={format.daysLeft(daysLeft)} />}
        <StatTile label={t('agreements.card.startsOn')} value={format.longDate(startsOn)} />
        <StatTile
          label={t('agreements.card.endsOn')}
          value={format.longDate(endsOn)}
          note={lengthWords(startsOn, endsOn, t)}
        />
        {endedEarlyOn === null ? (
          <StatTile
            label={t('agreements.card.noticeOn')}
            value={format.longDate(noticeOn)}
            note={t('agreements.card.noticeHint', { count: noticeMonths })}
          />
        ) : (
          <StatTile label={t('agreements.card.endedEarlyOn')} value={format.longDate(endedEarlyOn)} />
        )}
      </div>
      <StateBar agreement={agreement} today={today} />
    </Card>
  );
}

function StateBar({ agreement, today }: Props) {
  const { t } = useTexts();
  const { uid, startsOn, endsOn, noticeOn, endedEarlyOn } = agreement;
  const last = endedEarlyOn !== null && endedEarlyOn > startsOn ? addDays(endedEarlyOn, -1) : endsOn;
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
    parts: [...warningStretches({ startsOn, endsOn: last }), ...elapsed],
  };
  return (
    <>
      <Timeline
        label={words}
        lanes={[{ key: uid, bars: [bar] }]}
        today={today}
        marks={
          endedEarlyOn === null && noticeOn >= startsOn
            ? [{ on: noticeOn, label: t('agreements.card.notice'), tone: 'quiet' }]
            : []
        }
        {...rangeAround([startsOn, endsOn], 1)}
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
