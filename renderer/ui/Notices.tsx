import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Notice, Words } from '../lib/notice-list.ts';
import { closeNotice, notices } from '../lib/notices.ts';
import { useStore } from '../lib/store.ts';
import { useTexts } from '../lib/texts.ts';
import classes from './Notices.module.css';

const looks = {
  success: { icon: IconCircleCheck, tone: 'ok' },
  info: { icon: IconInfoCircle, tone: 'info' },
  warning: { icon: IconAlertTriangle, tone: 'warn' },
  error: { icon: IconCircleX, tone: 'bad' },
} as const;

const said = (words: Words) => (typeof words === 'function' ? words() : words);

/**
 * Where notices appear, bottom right; drawn once, so that a screen reader says each one when it has finished its own
 * sentence. Errors stay until they are closed.
 */
export function Notices() {
  const { t } = useTexts();
  return (
    <section className={classes.notices} aria-label={t('ui.notices')} aria-live="polite" aria-relevant="additions">
      {useStore(notices).map((notice) => (
        <NoticeBox key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  const { t } = useTexts();
  const { id, tone, text, action, details } = notice;
  const [isHeld, setHeld] = useState(false);
  const { icon: Icon, tone: colour } = looks[tone];
  useEffect(() => {
    if (tone === 'error' || isHeld) return undefined;
    const timer = setTimeout(() => closeNotice(id), action ? 10_000 : 5000);
    return () => clearTimeout(timer);
  }, [id, tone, action, isHeld]);
  const run = () => {
    closeNotice(id);
    action?.run();
  };
  return (
    <div
      className={classes.notice}
      data-tone={colour}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} stroke={1.8} aria-label={t(`ui.notice.${tone}`)} className={classes.icon} />
      <div className={classes.words}>
        {said(text)}
        {details && (
          <details className={classes.details}>
            <summary>{t('ui.details')}</summary>
            <pre>{said(details)}</pre>
          </details>
        )}
      </div>
      {action && (
        <Button size="xs" onClick={run}>
          {said(action.label)}
        </Button>
      )}
      <CloseButton size={22} aria-label={t('ui.close')} onClick={() => closeNotice(id)} />
    </div>
  );
}
