import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { Month } from '../../../shared/dates.ts';
import { errorWords } from '../../lib/notices.ts';
import { useStore } from '../../lib/store.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { StepTabs } from '../../ui/StepTabs.tsx';
import { lastCommit, wizardSteps } from './draft/draft.ts';
import { sheetsWords } from './draft/sheets.ts';
import { importHelp } from './import-help.ts';
import { ReceiptView } from './receipt/ReceiptView.tsx';
import { ReceiptActions } from './receipt/ReceiptActions.tsx';

/** Which month a list is kept as. */
function keptAs(month: Month, { t, format }: Texts): string {
  return t('insurerList.keptAs', { month: format.period(month) });
}

/** Step 7 and later: what an import did. It balances, it can be printed, and the import can be taken back from here. */
export function ReceiptPage() {
  const texts = useTexts();
  const { t, format } = texts;
  const { uid } = useParams({ from: '/import/$uid' });
  const { data: receipt, error, refetch } = useChannel('import.receipt', { uid });
  const isFresh = useStore(lastCommit)?.uid === uid;
  const steps = wizardSteps.map((id) => ({ id, label: t(`imports.steps.${id}`) }));
  return (
    <Page
      title={receipt ? t('imports.receipt.titleOf', { file: receipt.file }) : t('imports.receipt.title')}
      subtitle={
        receipt &&
        t('imports.receipt.subtitle', {
          sheets: [sheetsWords(receipt.sheets, t), ...(receipt.month ? [keptAs(receipt.month, texts)] : [])].join(
            ' · ',
          ),
          at: format.moment(receipt.at),
          who: receipt.who,
        })
      }
      help={importHelp}
      toolbar={isFresh && <StepTabs steps={steps} current="receipt" />}
      actions={receipt && <ReceiptActions receipt={receipt} />}
    >
      {receipt && <ReceiptView receipt={receipt} />}
      {error && (
        <Empty
          title={t('ui.table.failed')}
          action={<Button onClick={() => void refetch()}>{t('ui.table.retry')}</Button>}
        >
          {errorWords(error)}
        </Empty>
      )}
      {!receipt && !error && <p>{t('ui.loading')}</p>}
    </Page>
  );
}
