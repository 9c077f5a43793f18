import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { KeptFileRow } from '../kept-files/KeptFileRow.tsx';
import classes from '../kept-files/KeptFiles.module.css';
import { useAttaching } from '../kept-files/use-attaching.ts';

/** The text of a regulation, kept with it; attached and taken off at once, whatever stands in the form. */
export function RegulationFiles({ uid }: { readonly uid: string }) {
  const { t } = useTexts();
  const { data: regulations } = useChannel('regulations.list', {});
  const attaching = useAttaching('regulations.attach', uid);
  const files = regulations?.find((one) => one.uid === uid)?.files ?? [];
  return (
    <section className={classes.files} aria-label={t('masterdata.regulations.files')}>
      <h3>{t('masterdata.regulations.files')}</h3>
      {files.length === 0 && <p>{t('masterdata.regulations.noFiles')}</p>}
      <ul>
        {files.map((file) => (
          <KeptFileRow key={file.uid} file={file} channel="regulations.detach" />
        ))}
      </ul>
      {attaching.isRunning ? (
        <JobProgress job={attaching.running} title={t('masterdata.files.attaching')} />
      ) : (
        <Button size="xs" leftSection={<IconPaperclip size={14} aria-hidden />} onClick={attaching.add}>
          {t('masterdata.regulations.attach')}
        </Button>
      )}
    </section>
  );
}
