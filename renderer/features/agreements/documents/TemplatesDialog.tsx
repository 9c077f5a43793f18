import type { DocumentTemplate } from '../../../../shared/documents/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useFileWriter } from '../../../lib/use-file-writer.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { HeldFile } from '../../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../../ui/file-writer/WriteStatus.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import classes from './Documents.module.css';
import { MarksTable } from './MarksTable.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import { useReplacing } from './use-replacing.ts';

interface Props {
  readonly templates: readonly DocumentTemplate[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The office's own templates: taken, edited in Word, taken over; and the marks they may use. */
export function TemplatesDialog({ opened, onClose, templates }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('documents.templates.title')} size="large">
      <Templates templates={templates} />
      <MarksTable />
    </Dialog>
  );
}

function Templates({ templates }: Pick<Props, 'templates'>) {
  const { t } = useTexts();
  const writer = useFileWriter('documents.saveTemplate');
  const replacing = useReplacing();
  const { name, running, faulty } = replacing;
  return (
    <>
      <p className={classes.quiet}>{t('documents.templates.text')}</p>
      <ul className={classes.list}>
        {templates.map((template) => (
          <TemplateRow
            key={template.kind}
            template={template}
            isBusy={name !== null || writer.isWriting}
            onSave={(file) => void writer.make({ kind: template.kind }, file)}
            onReplace={() => void replacing.replace(template.kind)}
          />
        ))}
      </ul>
      {name !== null && <JobProgress job={running} title={t('documents.templates.checking', { name })} />}
      {faulty && (
        <p role="alert" className={classes.faulty}>
          {t('documents.templates.faulty', { ...faulty })} {t('documents.templates.faultyAdvice')}
        </p>
      )}
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.documents-saveTemplate')}
        done={t('documents.templates.saved', { file: writer.written?.answer.file })}
      />
      <HeldFile writer={writer} />
    </>
  );
}
