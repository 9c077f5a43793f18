import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { AgreementFile } from '../../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ImageView } from './ImageView.tsx';
import classes from './Preview.module.css';

// pdf.js is as large as the rest of the window together
const PdfView = lazy(async () => ({ default: (await import('./PdfView.tsx')).PdfView }));

const shownTypes: ReadonlySet<AgreementFile['type']> = new Set(['pdf', 'png', 'jpg']);

/** Whether the program shows a file itself; the others are opened outside. */
export function canPreview({ type }: AgreementFile): boolean {
  return shownTypes.has(type);
}

interface Props {
  readonly file: AgreementFile | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A kept PDF or picture, shown inside the program: page by page, larger and smaller, with the keyboard. */
export function PreviewDialog({ file, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={file?.name ?? ''} size="full">
      {file && <Preview file={file} />}
    </Dialog>
  );
}

function Preview({ file: { uid, name, type } }: { readonly file: AgreementFile }) {
  const { t } = useTexts();
  const open = useAction('shell.openAttachment', { success: null });
  const View = type === 'pdf' ? PdfView : ImageView;
  const outside = (
    <Button size="xs" leftSection={<IconExternalLink size={14} aria-hidden />} onClick={() => void open.run({ uid })}>
      {t('agreements.files.preview.outside')}
    </Button>
  );
  return (
    <div className={classes.preview}>
      <Suspense>
        <View uid={uid} name={name} outside={outside} />
      </Suspense>
    </div>
  );
}
