import { Button } from '@mantine/core';
import { notifications, Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { IconAlertTriangle, IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { onNotice } from '../lib/notices.ts';
import type { Notice } from '../lib/notices.ts';
import { say, useTexts } from '../lib/texts.ts';
import classes from './Notices.module.css';

const looks = {
  success: { icon: IconCheck, tone: 'ok' },
  info: { icon: IconInfoCircle, tone: 'info' },
  warning: { icon: IconAlertTriangle, tone: 'warn' },
  error: { icon: IconX, tone: 'bad' },
} as const;

/** Where notices appear; drawn once by the frame. Errors stay until they are closed. */
export function Notices() {
  const { t } = useTexts();
  useEffect(() => onNotice(show), []);
  return <Notifications position="bottom-right" limit={4} transitionDuration={120} aria-label={t('ui.notices')} />;
}

function show(notice: Notice): void {
  const { icon: Icon, tone } = looks[notice.tone];
  const id = `notice-${notice.id}`;
  notifications.show({
    id,
    message: <Body notice={notice} id={id} />,
    title: say(`ui.notice.${notice.tone}`),
    icon: <Icon size={16} aria-hidden />,
    className: classes.notice ?? '',
    autoClose: notice.tone === 'error' ? false : notice.action ? 10_000 : 5000,
    closeButtonProps: { 'aria-label': say('ui.close') },
    attributes: { root: { 'data-tone': tone } },
  });
}

function Body({ notice, id }: { readonly notice: Notice; readonly id: string }) {
  const { action, details } = notice;
  const run = () => {
    notifications.hide(id);
    action?.run();
  };
  return (
    <>
      {notice.text}
      {action && (
        <div>
          <Button size="xs" mt={6} onClick={run}>
            {action.label}
          </Button>
        </div>
      )}
      {details && (
        <details className={classes.details}>
          <summary>{say('ui.details')}</summary>
          <pre>{details}</pre>
        </details>
      )}
    </>
  );
}
