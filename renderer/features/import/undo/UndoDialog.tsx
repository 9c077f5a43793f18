import { useQuery } from '@tanstack/react-query';
import type { Receipt } from '../../../../shared/import/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { CallError } from '../../../lib/client.ts';
import { errorWords } from '../../../lib/notices.ts';
import { runJob, useJob } from '../../../lib/use-job.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { undoneImports } from './undone-imports.ts';

interface Props {
  readonly receipt: Receipt;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const undoWords = {
  participants: 'imports.undo.text',
  agreements: 'importedAgreements.undoText',
  'insurer-list': 'insurerList.undoText',
} as const;

/** Takes a whole import back, after counting how many records that touches as they are now. */
export function UndoDialog({ receipt, opened, onClose }: Props) {
  const { t } = useTexts();
  const undo = useJob('import.undo', {
    success: ({ reverted, kept, failed }) => t('imports.undo.done', { file: receipt.file, reverted, kept, failed }),
  });
  const { kind, balance, file, uid } = receipt;
  const isCounted = kind !== 'agreements';
  const { data: counted, error } = useQuery({
    queryKey: ['import.undoCount', uid],
    queryFn: () => runJob('import.undoCount', { uid }),
    enabled: isCounted && opened && !undo.isRunning,
    staleTime: 0,
    gcTime: 0,
  });
  const terms = { removed: balance.new, restored: balance.changed, kept: 0 };
  const count = isCounted ? counted : terms;
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
      confirmLabel={
        count ? t('imports.undo.confirm', { count: count.removed + count.restored }) : t('imports.undo.button')
      }
      onConfirm={() => void run()}
      isRunning={undo.isRunning || (!count && !error)}
      isImpossible={error !== null}
      danger
    >
      {error instanceof CallError
        ? errorWords(error)
        : count
          ? t(undoWords[kind], { ...balance, ...count })
          : t('imports.undo.counting')}
      {undo.isRunning && <JobProgress job={undo.running} title={t('frame.jobs.kinds.import-undo')} />}
    </Confirm>
  );
}
