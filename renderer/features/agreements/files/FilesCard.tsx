import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconFile, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { Agreement, AgreementFile } from '../../../../shared/agreements/schema.ts';
import { takeFile } from '../../../lib/client.ts';
import type { FileTicket } from '../../../../shared/fields.ts';
import { notify, notifyError } from '../../../lib/notices.ts';
import { say, type Texts, useTexts } from '../../../lib/texts.ts';
import { sayDone, useAction } from '../../../lib/use-action.ts';
import { useJob } from '../../../lib/use-job.ts';
import { Card } from '../../../ui/Card.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import classes from './Files.module.css';
import { useDroppedDocument } from './use-dropped-document.ts';

type Kind = AgreementFile['kind'];
const kinds: readonly Kind[] = ['scan', 'draft', 'other'];

/** Scans and drafts kept with an agreement: chosen in a dialog or dropped on the window. */
export function FilesCard({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { attachments, signedOn, uid } = agreement;
  const [kind, setKind] = useState<Kind>(signedOn === null ? 'draft' : 'scan');
  const { choose, drop, name, isRunning, running } = useAttaching(uid, kind);
  const isOver = useDroppedDocument(drop);
  return (
    <Card
      title={t('agreements.files.title')}
      aside={attachments.length > 0 && t('agreements.files.count', { count: attachments.length })}
    >
      {attachments.length === 0 ? (
        <p className={classes.empty}>{t('agreements.files.empty')}</p>
      ) : (
        <ul className={classes.list}>
          {attachments.map((file) => (
            <FileRow key={file.uid} file={file} />
          ))}
        </ul>
      )}
      {isRunning && <JobProgress job={running} title={t('agreements.files.attaching', { name })} />}
      <div className={classes.add}>
        <SegmentedControl
          size="xs"
          aria-label={t('agreements.files.kindLabel')}
          value={kind}
          onChange={(value) => setKind(value)}
          data={kinds.map((value) => ({ value, label: t(`agreements.files.kind.${value}`) }))}
        />
        <Button
          size="xs"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          disabled={isRunning}
          onClick={() => void choose()}
        >
          {t('agreements.files.choose')}
        </Button>
      </div>
      {isOver && (
        <div className={classes.overlay}>
          <div className={classes.box}>
            <strong>{t('agreements.files.drop')}</strong>
            <span>{t('agreements.files.dropHint')}</span>
          </div>
        </div>
      )}
    </Card>
  );
}

function useAttaching(uid: string, kind: Kind) {
  const [name, setName] = useState('');
  const ask = useAction('shell.chooseFile', { success: null });
  const { start, isRunning, running } = useJob('agreements.attach');
  const keep = useCallback(
    async (ticket: FileTicket) => {
      setName(ticket.name);
      const done = await start({ uid, file: ticket.token, kind });
      if (done) sayDone(done, say('agreements.files.attached', { name: ticket.name }));
    },
    [start, uid, kind],
  );
  const choose = async () => {
    const ticket = await ask.run({ purpose: 'attachment' });
    if (ticket) await keep(ticket);
  };
  const drop = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (!file || files.length > 1) notify({ tone: 'info', text: say('agreements.files.oneFile') });
      else void takeFile(file).then(keep).catch(notifyError);
    },
    [keep],
  );
  return { choose, drop, name, isRunning, running };
}

function FileRow({ file }: { readonly file: AgreementFile }) {
  const texts = useTexts();
  const { t } = texts;
  const { uid, name, kind, bytes, addedOn } = file;
  const open = useAction('shell.openAttachment', { success: null });
  const detach = useAction('agreements.detach', { success: t('agreements.files.detached', { name }) });
  return (
    <li className={classes.file}>
      <IconFile size={18} stroke={1.5} aria-hidden />
      <div>
        <button
          type="button"
          className={classes.open}
          aria-label={t('agreements.files.open', { name })}
          onClick={() => void open.run({ uid })}
        >
          {name}
        </button>
        <span className={classes.quiet}>
          {t('agreements.files.about', {
            kind: t(`agreements.files.kind.${kind}`),
            size: sizeWords(bytes, texts),
            on: addedOn,
          })}
        </span>
      </div>
      <ActionIcon
        size={26}
        aria-label={t('agreements.files.detach', { name })}
        disabled={detach.isRunning}
        onClick={() => void detach.run({ uid })}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </li>
  );
}

function sizeWords(bytes: number, { t }: Texts): string {
  if (bytes < 1_000_000) return t('agreements.files.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
  return t('agreements.files.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}
