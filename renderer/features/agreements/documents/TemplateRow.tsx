import { Button } from '@mantine/core';
import type { DocumentTemplate } from '../../../../shared/documents/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import classes from './Documents.module.css';

interface Props {
  readonly template: DocumentTemplate;
  readonly isBusy: boolean;
  /** Gets the name to propose for the file. */
  readonly onSave: (file: string) => void;
  readonly onReplace: () => void;
}

/** The template of one kind of document: which one it is, and what can be done with it. */
export function TemplateRow({ template: { kind, own }, isBusy, onSave, onReplace }: Props) {
  const { t } = useTexts();
  const restore = useAction('documents.restoreTemplate', { success: t('documents.templates.restored') });
  const name = t(`documents.kind.${kind}`);
  const file = own?.name ?? `${t('documents.templates.file', { kind: name })}.docx`;
  return (
    <li className={classes.row}>
      <div>
        <strong>{name}</strong>
        <span className={classes.quiet}>
          {own ? t('documents.templates.own', { name: own.name, on: own.addedOn }) : t('documents.templates.shipped')}
        </span>
      </div>
      <Button
        size="xs"
        aria-label={t('documents.templates.saveFor', { kind: name })}
        disabled={isBusy}
        onClick={() => onSave(file)}
      >
        {t('documents.templates.save')}
      </Button>
      <Button
        size="xs"
        aria-label={t('documents.templates.replaceFor', { kind: name })}
        disabled={isBusy}
        onClick={onReplace}
      >
        {t('documents.templates.replace')}
      </Button>
      <Button
        size="xs"
        aria-label={t('documents.templates.restoreFor', { kind: name })}
        disabled={isBusy || own === null || restore.isRunning}
        onClick={() => void restore.run({ kind })}
      >
        {t('documents.templates.restore')}
      </Button>
    </li>
  );
}
