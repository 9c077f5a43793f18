import { ActionIcon, Button } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import type { RegulationFile } from '../../../../shared/regulations/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { sayDone, useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useJob } from '../../../lib/use-job.ts';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import classes from './RegulationFiles.module.css';

/** The text of a regulation, kept with it; attached and taken off at once, whatever stands in the form. */
export function RegulationFiles({ uid }: { readonly uid: string }) {
  const { t } = useTexts();
  const { data: regulations } = useChannel('regulations.list', {});
  const choose = useAction('shell.chooseFile', { success: null });
  const attach = useJob('regulations.attach');
  const files = regulations?.find((one) => one.uid === uid)?.files ?? [];
  const add = async () => {
    const file = await choose.run({ purpose: 'attachment' });
    const done = file && (await attach.start({ uid, file: file.token }));
    if (done) sayDone(done, t('masterdata.regulations.attached'));
  };
  return (
    <section className={classes.files} aria-label={t('masterdata.regulations.files')}>
      <h3>{t('masterdata.regulations.files')}</h3>
      {files.length === 0 && <p>{t('masterdata.regulations.noFiles')}</p>}
      <ul>
        {files.map((file) => (
          <KeptFile key={file.uid} file={file} />
        ))}
      </ul>
      {attach.isRunning ? (
        <JobProgress job={attach.running} title={t('masterdata.regulations.attaching')} />
      ) : (
        <Button size="xs" leftSection={<IconPaperclip size={14} aria-hidden />} onClick={() => void add()}>
          {t('masterdata.regulations.attach')}
        </Button>
      )}
    </section>
  );
}

function KeptFile({ file: { uid, name } }: { readonly file: RegulationFile }) {
  const { t } = useTexts();
  const open = useAction('shell.openAttachment', { success: null });
  const detach = useAction('regulations.detach', { success: t('masterdata.regulations.detached', { name }) });
  return (
    <li>
      <button
        type="button"
        className={classes.open}
        aria-label={t('masterdata.regulations.open', { name })}
        onClick={() => void open.run({ uid })}
      >
        {name}
      </button>
      <ActionIcon
        size={26}
        aria-label={t('masterdata.regulations.detach', { name })}
        disabled={detach.isRunning}
        onClick={() => void detach.run({ uid })}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </li>
  );
}
