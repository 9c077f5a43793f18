import type { Output } from '../../../../shared/contract.ts';
import { useStore } from '../../../lib/store.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { outcomeTones } from '../words.ts';
import classes from './Receipt.module.css';
import { ReceiptProblems } from './ReceiptProblems.tsx';
import { undoneImports } from '../undo/undone-imports.ts';

type Receipt = Output<'import.receipt'>;

const parts = ['new', 'changed', 'same', 'conflict', 'rejected', 'skipped'] as const;

/** The receipt: what became of every row, and what was wrong with which. */
export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const { t, format } = useTexts();
  const outcome = useStore(undoneImports).get(receipt.uid);
  const { balance } = receipt;
  return (
    <>
      {receipt.state === 'undone' && (
        <p className={classes.undone}>
          <StatusTag tone="muted">{t('imports.recent.undone')}</StatusTag>
          {outcome ? t('imports.undo.done', { file: receipt.file, ...outcome }) : t('imports.receipt.undone')}
        </p>
      )}
      <Card title={t('imports.receipt.balance')} aside={t('imports.receipt.balances')}>
        <dl className={classes.balance}>
          <div>
            <dt>{t('imports.balance.read')}</dt>
            <dd>{format.number(balance.read)}</dd>
          </div>
          {parts.map((name, index) => (
            <div key={name} data-sign={index === 0 ? '=' : '+'}>
              <dt>
                <StatusTag tone={outcomeTones[name]}>{t(`imports.balance.${name}`)}</StatusTag>
              </dt>
              <dd>{format.number(balance[name])}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <ReceiptProblems receipt={receipt} />
    </>
  );
}
