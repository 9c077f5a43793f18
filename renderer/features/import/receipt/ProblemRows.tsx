import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Receipt } from '../../../../shared/import/schema.ts';
import { useStore } from '../../../lib/store.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useFileWriter } from '../../../lib/use-file-writer.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { HeldFile } from '../../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../../ui/file-writer/WriteStatus.tsx';
import { lastCommit } from '../draft/draft.ts';

const keptOut = ({ balance }: Receipt) => balance.rejected + balance.conflict;

/** The button that hands back what was not taken; nothing when every row went in without a word. */
export function ProblemRowsButton({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const count = keptOut(receipt);
  if (count === 0 && !receipt.groups.some(({ level }) => level === 'warning')) return null;
  return (
    <>
      <Button leftSection={<IconTableDown size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {count === 0 ? t('imports.problemRows.warned') : t('imports.problemRows.button', { count })}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('imports.problemRows.title')}>
        <ProblemRows receipt={receipt} />
      </Dialog>
    </>
  );
}

function ProblemRows({ receipt }: { readonly receipt: Receipt }) {
  const { t, language } = useTexts();
  const [withWarnings, setWithWarnings] = useState(keptOut(receipt) === 0);
  const last = useStore(lastCommit);
  const choose = useAction('shell.chooseFile', { success: null });
  const writer = useFileWriter('import.writeProblems');
  const { uid, file } = receipt;
  const kept = last?.uid === uid ? last.file : null;
  const name = t('imports.problemRows.file', { file: file.replace(/\.[^.]+$/, '') });
  const write = (source: string) => writer.make({ uid, source, withWarnings, language }, name);
  const chooseAndWrite = async () => {
    const chosen = await choose.run({ purpose: 'workbook' });
    if (chosen) await write(chosen.token);
  };
  return (
    <Stack>
      <p>{t('imports.problemRows.text', { file })}</p>
      {!kept && <p>{t('imports.problemRows.source', { file })}</p>}
      <Checkbox
        label={t('imports.problemRows.withWarnings')}
        checked={withWarnings}
        disabled={keptOut(receipt) === 0}
        onChange={({ currentTarget }) => setWithWarnings(currentTarget.checked)}
      />
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.import-writeProblems')}
        done={
          writer.written &&
          t('imports.problemRows.done', { file: writer.written.answer.file, count: writer.written.answer.rows })
        }
      />
      <Group justify="flex-end">
        <Button variant={kept ? 'default' : 'filled'} disabled={writer.isWriting} onClick={() => void chooseAndWrite()}>
          {t('imports.problemRows.choose')}
        </Button>
        {kept && (
          <Button data-autofocus variant="filled" disabled={writer.isWriting} onClick={() => void write(kept.token)}>
            {t('imports.problemRows.save')}
          </Button>
        )}
      </Group>
      <HeldFile writer={writer} />
    </Stack>
  );
}
