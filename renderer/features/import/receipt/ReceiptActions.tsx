import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Output } from '../../../../shared/contract.ts';
import { useStore } from '../../../lib/store.ts';
import { useTexts } from '../../../lib/texts.ts';
import { lastCommit } from '../draft/draft.ts';
import { openFile } from '../draft/work.ts';
import { ProblemRowsButton } from './ProblemRows.tsx';
import { UndoDialog } from '../undo/UndoDialog.tsx';

/** What can be done with a receipt. */
export function ReceiptActions({ receipt }: { readonly receipt: Output<'import.receipt'> }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const last = useStore(lastCommit);
  const { uid } = receipt;
  const openNext = () => {
    if (!last?.nextSheet) return;
    void openFile(last.file, last.nextSheet, last.defaults);
    void navigate({ to: '/import' });
  };
  return (
    <>
      <Button component={Link} to="/import" variant="subtle">
        {t('imports.receipt.back')}
      </Button>
      {last?.uid === uid && last.nextSheet !== null && (
        <Button onClick={openNext}>{t('imports.receipt.nextSheet', { sheet: last.nextSheet })}</Button>
      )}
      {receipt.state === 'committed' && <Button onClick={() => setAsking(true)}>{t('imports.undo.button')}</Button>}
      <ProblemRowsButton receipt={receipt} />
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('imports.receipt.print')}
      </Button>
      {receipt.kind === 'agreements' && (
        <Button component={Link} to="/agreements" variant="filled">
          {t('importedAgreements.list')}
        </Button>
      )}
      {receipt.kind === 'participants' && (
        <Button component={Link} to="/participants" variant="filled">
          {t('imports.receipt.people')}
        </Button>
      )}
      <UndoDialog receipt={receipt} opened={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
