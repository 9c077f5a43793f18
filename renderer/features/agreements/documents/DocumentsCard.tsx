import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import type { DocumentKind } from '../../../../shared/documents/kinds.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useFileWriter } from '../../../lib/use-file-writer.ts';
import { Card } from '../../../ui/Card.tsx';
import { HeldFile } from '../../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../../ui/file-writer/WriteStatus.tsx';
import classes from './Documents.module.css';
import { TemplatesDialog } from './TemplatesDialog.tsx';

/** Letters and drafts from the agreement's record, as Word documents. */
export function DocumentsCard({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { uid: agreementUid, title } = agreement;
  const { data: templates = [] } = useChannel('documents.templates', {});
  const [isChoosing, setChoosing] = useState(false);
  const writer = useFileWriter('documents.write');
  const kinds: readonly DocumentKind[] = agreement.kind === 'addendum' ? ['addendum'] : ['renewal-letter', 'agreement'];
  const make = (kind: DocumentKind) =>
    void writer.make({ agreementUid, kind }, `${t(`documents.kind.${kind}`)} - ${title.slice(0, 80)}.docx`);
  return (
    <Card
      title={t('documents.title')}
      aside={
        <Button size="xs" onClick={() => setChoosing(true)}>
          {t('documents.templates.button')}
        </Button>
      }
    >
      <p className={classes.quiet}>{t('documents.intro')}</p>
      <ul className={classes.list}>
        {kinds.map((kind) => {
          const own = templates.find((template) => template.kind === kind)?.own;
          return (
            <li key={kind} className={classes.row}>
              <IconFileTypeDocx size={20} stroke={1.5} aria-hidden />
              <div>
                <strong>{t(`documents.kind.${kind}`)}</strong>
                <span className={classes.quiet}>
                  {t(`documents.about.${kind}`)} (
                  {own ? t('documents.own', { name: own.name }) : t('documents.shipped')})
                </span>
              </div>
              <Button
                size="xs"
                aria-label={t('documents.write', { kind: t(`documents.kind.${kind}`) })}
                disabled={writer.isWriting}
                onClick={() => make(kind)}
              >
                {t('documents.writeButton')}
              </Button>
            </li>
          );
        })}
      </ul>
      <WriteStatus
        writer={writer}
        title={t('documents.writing')}
        done={t('documents.written', { file: writer.written?.answer.file })}
      />
      <HeldFile writer={writer} />
      <TemplatesDialog templates={templates} opened={isChoosing} onClose={() => setChoosing(false)} />
    </Card>
  );
}
