import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { onNotice } from '../lib/notices.ts';
import type { Notice } from '../lib/notices.ts';
import { useTexts } from '../lib/texts.ts';
import classes from './Notices.module.css';

const looks = {
  success: { icon: IconCircleCheck, tone: 'ok' },
  info: { icon: IconInfoCircle, tone: 'info' },
  warning: { icon: IconAlertTriangle, tone: 'warn' },
  error: { icon: IconCircleX, tone: 'bad' },
} as const;

const most = 4;

/** Where notices appear, bottom right; drawn once. Errors stay until they are closed. */
export function Notices() {
  const { t } = useTexts();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => onNotice((notice) => setNotices((now) => [...now, notice].slice(-most))), []);
  const close = useCallback((id: number) => setNotices((now) => now.filter((notice) => notice.id !== id)), []);
  return (
    <section className={classes.notices} aria-label={t('ui.notices')} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} onClose={close} />
      ))}
    </section>
  );
}

interface Props {
  readonly notice: Notice;
  readonly onClose: (id: number) => void;
}

function NoticeBox({ notice, onClose }: Props) {
  const { t } = useTexts();
  const { id, tone, text, action, details } = notice;
  const [isHeld, setHeld] = useState(false);
  const { icon: Icon, tone: colour } = looks[tone];
  useEffect(() => {
    if (tone === 'error' || isHeld) return undefined;
    const timer = setTimeout(() => onClose(id), action ? 10_000 : 5000);
    return () => clearTimeout(timer);
  }, [id, tone, action, isHeld, onClose]);
  const run = () => {
    onClose(id);
    action?.run();
  };
  return (
    <div
      className={classes.notice}
      data-tone={colour}
      role={tone === 'error' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} stroke={1.8} aria-label={t(`ui.notice.${tone}`)} className={classes.icon} />
      <div className={classes.words}>
        {text}
        {details && (
          <details className={classes.details}>
            <summary>{t('ui.details')}</summary>
            <pre>{details}</pre>
          </details>
        )}
      </div>
      {action && (
        <Button size="xs" onClick={run}>
          {action.label}
        </Button>
      )}
      <CloseButton size={22} aria-label={t('ui.close')} onClick={() => onClose(id)} />
    </div>
  );
}
