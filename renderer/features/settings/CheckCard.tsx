import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract.ts';
import { sayIfKnown, useTexts } from '../../lib/texts.ts';
import { useJob } from '../../lib/use-job.ts';
import { Card } from '../../ui/Card.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import classes from './Settings.module.css';

type Answer = Output<'store.check'>;

/** Proves on demand that the store is whole. */
export function CheckCard() {
  const { t } = useTexts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const check = useJob('store.check');
  const run = async () => {
    setAnswer(null);
    setAnswer((await check.start({})) ?? null);
  };
  return (
    <Card title={t('settings.check.title')}>
      <p className={classes.text}>{t('settings.check.text')}</p>
      {check.isRunning ? (
        <JobProgress job={check.running} title={t('settings.check.running')} />
      ) : (
        <Button leftSection={<IconShieldCheck size={15} aria-hidden />} onClick={() => void run()}>
          {t('settings.check.run')}
        </Button>
      )}
      <div role="status">{answer && <Findings answer={answer} />}</div>
    </Card>
  );
}

function Findings({ answer: { findings, rows } }: { readonly answer: Answer }) {
  const { t, language } = useTexts();
  const counted = Object.values(rows);
  const total = counted.reduce((sum, count) => sum + count, 0);
  if (findings.length === 0) {
    return (
      <p className={classes.result}>
        <StatusTag tone="ok">{t('settings.check.good', { rows: total, tables: counted.length })}</StatusTag>
      </p>
    );
  }
  return (
    <div className={classes.result}>
      <strong>{t('settings.check.bad', { count: findings.length, rows: total })}</strong>
      <ul className={classes.findings}>
        {findings.map(({ code, count }) => (
          <li key={code}>
            <StatusTag tone={code.endsWith('-outdated') ? 'warn' : 'bad'}>
              {t('settings.check.count', { count })}
            </StatusTag>{' '}
            {sayIfKnown(`settings.check.findings.${code}`, {}, language) ?? t('settings.check.unknown', { code })}
          </li>
        ))}
      </ul>
    </div>
  );
}
