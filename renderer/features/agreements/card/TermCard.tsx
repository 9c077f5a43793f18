import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { defaultKindSetting } from '../../../../shared/agreements/kind-settings.ts';
import type { PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatTile } from '../../../ui/StatTile.tsx';
import { lengthWords } from '../form/term-length.ts';
import { countsDown } from '../state-tone.ts';
import classes from './Card.module.css';
import { Milestones } from './Milestones.tsx';
import { StateBar } from './StateBar.tsx';
import { TermNotes } from './TermNotes.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
}

/** Where the term stands today: its end as it holds, the days left, the reminders that have come. */
export function TermCard({ agreement, today }: Props) {
  const { t } = useTexts();
  const { data: kinds } = useChannel('agreementKinds.list', {});
  const setting = kinds?.find(({ kind }) => kind === agreement.kind) ?? defaultKindSetting(agreement.kind);
  return (
    <Card title={t('agreements.card.term')}>
      <Tiles agreement={agreement} />
      <TermNotes agreement={agreement} />
      <StateBar agreement={agreement} today={today} setting={setting} />
      {kinds && <Milestones agreement={agreement} today={today} milestoneDays={setting.milestoneDays} />}
    </Card>
  );
}

function Tiles({ agreement }: Pick<Props, 'agreement'>) {
  const { t, format } = useTexts();
  const { state, startsOn, effectiveEndsOn, daysLeft, noticeOn, noticeMonths, endedEarlyOn } = agreement;
  return (
    <div className={classes.tiles}>
      {countsDown.has(state) && <StatTile label={t('agreements.card.daysLeft')} value={format.daysLeft(daysLeft)} />}
      <StatTile label={t('agreements.card.startsOn')} value={format.longDate(startsOn)} />
      <StatTile
        label={t('agreements.card.endsOn')}
        value={format.longDate(effectiveEndsOn)}
        note={lengthWords(startsOn, effectiveEndsOn, t)}
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
  );
}
