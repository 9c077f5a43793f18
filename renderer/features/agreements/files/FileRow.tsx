import { ActionIcon } from '@mantine/core';
import { IconFile, IconFileTypePdf, IconPencil, IconPhoto, IconTrash } from '@tabler/icons-react';
import type { AgreementFile } from '../../../../shared/agreements/schema.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import classes from './Files.module.css';

interface Props {
  readonly file: AgreementFile;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
}

/** One kept file: opened by its name, described, let go. */
export function FileRow({ file, onOpen, onEdit }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { uid, name, type } = file;
  const detach = useAction('agreements.detach', { success: t('agreements.files.detached', { name }) });
  const Icon = type === 'pdf' ? IconFileTypePdf : type === 'png' || type === 'jpg' ? IconPhoto : IconFile;
  return (
    <li className={classes.file}>
      <Icon size={18} stroke={1.5} aria-hidden />
      <div>
        <button
          type="button"
          className={classes.open}
          aria-label={t('agreements.files.open', { name })}
          onClick={onOpen}
        >
          {name}
        </button>
        <span className={classes.quiet}>{aboutWords(file, texts)}</span>
      </div>
      <ActionIcon size={26} aria-label={t('agreements.files.edit', { name })} onClick={onEdit}>
        <IconPencil size={15} />
      </ActionIcon>
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

function aboutWords({ kind, bytes, documentOn, addedOn }: AgreementFile, texts: Texts): string {
  const { t } = texts;
  const words = { kind: t(`agreements.files.kind.${kind}`), size: sizeWords(bytes, texts), on: addedOn };
  if (documentOn === null) return t('agreements.files.about', words);
  return t('agreements.files.aboutDated', { ...words, date: documentOn });
}

function sizeWords(bytes: number, { t }: Texts): string {
  if (bytes < 1_000_000) return t('agreements.files.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
  return t('agreements.files.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}
