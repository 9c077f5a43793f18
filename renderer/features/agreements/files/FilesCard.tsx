import { Button, SegmentedControl } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { type Agreement, type AgreementFile, fileKinds } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { Card } from '../../../ui/Card.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import { FileDialog } from './FileDialog.tsx';
import { FileRow } from './FileRow.tsx';
import classes from './Files.module.css';
import { canPreview, PreviewDialog } from './preview/PreviewDialog.tsx';
import { refusedWords, useAttaching } from './use-attaching.ts';
import { useDroppedDocument } from './use-dropped-document.ts';

/** Scans and drafts kept with an agreement: chosen in a dialog or dropped on the window, read inside the program. */
export function FilesCard({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { attachments, signedOn, uid } = agreement;
  const [kind, setKind] = useState<AgreementFile['kind']>(signedOn === null ? 'draft' : 'scan');
  const attaching = useAttaching(uid, kind);
  const isOver = useDroppedDocument(attaching.drop);
  return (
    <Card
      title={t('agreements.files.title')}
      aside={attachments.length > 0 && t('agreements.files.count', { count: attachments.length })}
    >
      <FileList files={attachments} />
      <AttachingStatus attaching={attaching} />
      <div className={classes.add}>
        <SegmentedControl
          size="xs"
          aria-label={t('agreements.files.kindLabel')}
          value={kind}
          onChange={(value) => setKind(value)}
          data={fileKinds.map((value) => ({ value, label: t(`agreements.files.kind.${value}`) }))}
        />
        <Button
          size="xs"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          disabled={attaching.copying !== null}
          onClick={() => void attaching.choose()}
        >
          {t('agreements.files.choose')}
        </Button>
      </div>
      {isOver && <DropPlace />}
    </Card>
  );
}

function FileList({ files }: { readonly files: readonly AgreementFile[] }) {
  const { t } = useTexts();
  const preview = useDialog<AgreementFile>();
  const edit = useDialog<AgreementFile>();
  const outside = useAction('shell.openAttachment', { success: null });
  if (files.length === 0) return <p className={classes.empty}>{t('agreements.files.empty')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {files.map((file) => (
          <FileRow
            key={file.uid}
            file={file}
            onOpen={() => (canPreview(file) ? preview.open(file) : void outside.run({ uid: file.uid }))}
            onEdit={() => edit.open(file)}
          />
        ))}
      </ul>
      <PreviewDialog file={preview.subject} opened={preview.opened} onClose={preview.close} />
      <FileDialog file={edit.subject} opened={edit.opened} onClose={edit.close} />
    </>
  );
}

/** Which file is being copied; afterwards those that were refused, each with its reason. */
function AttachingStatus({ attaching }: { readonly attaching: ReturnType<typeof useAttaching> }) {
  const { t } = useTexts();
  const { copying, running, refused } = attaching;
  if (copying) {
    const { total } = copying;
    return (
      <JobProgress
        job={running}
        title={t(total === 1 ? 'agreements.files.attaching' : 'agreements.files.attachingMany', { ...copying })}
      />
    );
  }
  if (refused.length === 0) return null;
  return (
    <div role="alert" className={classes.refused}>
      {t('agreements.files.notAttached', { count: refused.length })}
      <ul>
        {refused.map((one) => (
          <li key={one.name}>{refusedWords(one)}</li>
        ))}
      </ul>
    </div>
  );
}

function DropPlace() {
  const { t } = useTexts();
  return (
    <div className={classes.overlay}>
      <div className={classes.box}>
        <strong>{t('agreements.files.drop')}</strong>
        <span>{t('agreements.files.dropHint')}</span>
      </div>
    </div>
  );
}
