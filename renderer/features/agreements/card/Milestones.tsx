import { IconCheck, IconClockPause } from '@tabler/icons-react';
import { milestones, type Milestone } from '../../../../shared/agreements/milestones.ts';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { daysBetween, type PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { countsDown } from '../state-tone.ts';
import classes from './Milestones.module.css';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
  /** Of the kind of the agreement. */
  readonly milestoneDays: readonly number[];
}

/** The reminders of a term in their order: those that have come are filled, the next one says how long it takes. */
export function Milestones({ agreement, today, milestoneDays }: Props) {
  const { t } = useTexts();
  const { effectiveEndsOn: endsOn, noticeMonths, state } = agreement;
  if (!countsDown.has(state)) return null;
  const list = milestones({ endsOn, noticeMonths, milestoneDays });
  if (list.length === 0) return <p className={classes.none}>{t('agreements.card.milestones.none')}</p>;
  const come = list.filter(({ on }) => on <= today).length;
  return (
    <div className={classes.box}>
      <h3 className={classes.title}>
        {t('agreements.card.milestones.title')}
        <span>{t('agreements.card.milestones.count', { come, total: list.length })}</span>
      </h3>
      <ol className={classes.bar}>
        {list.map((milestone, place) => (
          <Step
            key={milestone.code}
            milestone={milestone}
            agreement={agreement}
            today={today}
            isNext={place === come}
          />
        ))}
      </ol>
    </div>
  );
}

interface StepProps extends Omit<Props, 'milestoneDays'> {
  readonly milestone: Milestone;
  readonly isNext: boolean;
}

function Step({ milestone: { code, on }, agreement, today, isNext }: StepProps) {
  const { t, format } = useTexts();
  const hasCome = on <= today;
  const snooze = agreement.alerts.find((alert) => alert.code === code && alert.snoozedUntil !== null);
  const days = Number(code.slice('days-'.length));
  const name =
    code === 'notice'
      ? t('agreements.card.milestones.notice')
      : days === 0
        ? t('agreements.card.milestones.end')
        : t('agreements.card.milestones.days', { count: days });
  const words = snooze
    ? t('agreements.card.milestones.snoozed', { on: snooze.snoozedUntil, reason: snooze.reason })
    : hasCome
      ? t('agreements.card.milestones.come')
      : isNext
        ? t('agreements.card.milestones.next', { left: format.daysLeft(daysBetween(today, on)) })
        : t('agreements.card.milestones.ahead');
  return (
    <li className={classes.step} data-come={hasCome || undefined} data-snoozed={snooze !== undefined || undefined}>
      <span className={classes.mark} aria-hidden>
        {snooze ? <IconClockPause size={12} stroke={2.5} /> : hasCome && <IconCheck size={12} stroke={3} />}
      </span>
      <span className={classes.name}>{name}</span>
      <span>{format.date(on)}</span>
      <span className={classes.words}>{words}</span>
    </li>
  );
}
