import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RatePreview, RateRuleEdit } from '../../../../shared/contributions/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useJob } from '../../../lib/use-job.ts';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import classes from '../MasterData.module.css';

interface Props {
  readonly uid: string | null;
  /** The rule as it is in the form; undefined while something in it is wrong. */
  readonly check: () => RateRuleEdit | undefined;
}

/** What saving would change in this year's contributions, counted over the register when asked. */
export function RatePreviewBox({ uid, check }: Props) {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const job = useJob('rates.preview');
  const [preview, setPreview] = useState<RatePreview>();
  const run = async () => {
    const edit = check();
    if (!edit || !status) return;
    setPreview(await job.start({ uid, edit, year: Number(status.today.slice(0, 4)) }));
  };
  return (
    <div>
      <Button size="xs" disabled={job.isRunning || !status} onClick={() => void run()}>
        {t('masterdata.rates.preview')}
      </Button>
      {job.isRunning && <JobProgress job={job.running} title={t('masterdata.rates.previewing')} />}
      <div role="status">{preview && !job.isRunning && <Changes preview={preview} />}</div>
    </div>
  );
}

function Changes({ preview }: { readonly preview: RatePreview }) {
  const { t, format } = useTexts();
  const { year, peopleMonths, before, after, groups } = preview;
  if (groups.length === 0) return <p className={classes.quiet}>{t('masterdata.rates.nothingChanges', { year })}</p>;
  const row = (one: { peopleMonths: number; before: number; after: number }) => (
    <>
      <td>{format.number(one.peopleMonths)}</td>
      <td>{format.rupiah(one.before)}</td>
      <td>{format.rupiah(one.after)}</td>
      <td>{format.rupiah(one.after - one.before)}</td>
    </>
  );
  return (
    <table className={`${classes.problems} ${classes.amounts}`}>
      <caption>{t('masterdata.rates.changes', { year })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('masterdata.rates.categories')}</th>
          <th scope="col">{t('masterdata.rates.peopleMonths')}</th>
          <th scope="col">{t('masterdata.rates.before')}</th>
          <th scope="col">{t('masterdata.rates.after')}</th>
          <th scope="col">{t('masterdata.rates.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={`${group.category} ${group.funding}`}>
            <th scope="row">{[group.category, group.funding ?? '-'].join(' · ')}</th>
            {row(group)}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('masterdata.rates.sum')}</th>
          {row({ peopleMonths, before, after })}
        </tr>
      </tbody>
    </table>
  );
}
