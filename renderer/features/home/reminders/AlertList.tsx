import { IconBell, IconBellOff } from '@tabler/icons-react';
import { type Alert, leadingAlert } from '../../../../shared/agreements/milestones.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import classes from './Reminders.module.css';

/** The milestones of one agreement that have come: the one that leads in full, those put off with their day and reason. */
export function AlertList({ alerts }: { readonly alerts: readonly Alert[] }) {
  const texts = useTexts();
  const { t, format } = texts;
  const leading = leadingAlert(alerts);
  const snoozed = alerts.findLast(({ snoozedUntil }) => snoozedUntil !== null);
  return (
    <>
      <ul className={classes.alerts} aria-label={t('home.reminders.milestones')}>
        {alerts.map((alert) => (
          <li key={alert.code} data-leads={alert === leading || undefined} data-snoozed={alert.snoozedUntil !== null}>
            {alert.snoozedUntil === null ? <IconBell size={13} aria-hidden /> : <IconBellOff size={13} aria-hidden />}
            {t('home.reminders.milestone', { name: milestoneWords(alert, texts), on: format.date(alert.on) })}
          </li>
        ))}
      </ul>
      {snoozed && (
        <div className={classes.snoozed}>
          {t('home.reminders.snoozed', { until: snoozed.snoozedUntil, reason: snoozed.reason })}
        </div>
      )}
    </>
  );
}

/** The name of a milestone: its days before the end, the notice date, the last day. */
function milestoneWords({ code }: Alert, { t }: Texts): string {
  if (code === 'notice') return t('home.reminders.notice');
  const days = Number(code.slice('days-'.length));
  return days === 0 ? t('home.reminders.lastDay') : t('home.reminders.days', { count: days });
}
