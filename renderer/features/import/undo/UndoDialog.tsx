import type { Receipt } from '../../../../shared/import/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useJob } from '../../../lib/use-job.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { undoneImports } from './undone-imports.ts';

interface Props {
  readonly receipt: Receipt;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes a whole import back, after saying how many records that touches. */
export function UndoDialog({ receipt, opened, onClose }: Props) {
  const { t } = useTexts();
  const undo = useJob('import.undo', {
    success: ({ reverted, kept, failed }) => t('imports.undo.done', { file: receipt.file, reverted, kept, failed }),
  });
  const { kind, balance, file, uid } = receipt;
  const count = balance.new + balance.changed;
  const run = async () => {
    const outcome = await undo.start({ uid });
    onClose();
    if (outcome) undoneImports.set((known) => new Map(known).set(uid, outcome));
  };
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={t('imports.undo.title', { file })}
      confirmLabel={t('imports.undo.confirm', { count })}
      onConfirm={() => void run()}
      isRunning={undo.isRunning}
      danger
    >
      {t(kind === 'agreements' ? 'importedAgreements.undoText' : 'imports.undo.text', {
        new: balance.new,
        changed: balance.changed,
      })}
    </Confirm>
  );
}
