import { Button } from '@mantine/core';
import { sayIfKnown, useTexts } from '../../lib/texts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './MasterData.module.css';
import type { VillageImportReceipt } from './use-village-import.ts';

interface Props {
  readonly receipt: VillageImportReceipt | null;
  readonly onClose: () => void;
}

const counts = ['read', 'new', 'changed', 'same', 'rejected'] as const;
const mostProblems = 50;

/** The receipt of a village import: what was read, and the rows that could not be taken. */
export function VillageReceipt({ receipt, onClose }: Props) {
  const { t, format } = useTexts();
  return (
    <Dialog opened={receipt !== null} onClose={onClose} title={t('masterdata.receipt.titles.villages')}>
      {receipt && (
        <>
          <p>{t('masterdata.receipt.sentence', { read: receipt.read, file: receipt.file })}</p>
          <dl className={classes.figures}>
            {counts.map((name) => (
              <div key={name}>
                <dt>{t(`masterdata.receipt.${name}`)}</dt>
                <dd>{format.number(receipt[name])}</dd>
              </div>
            ))}
          </dl>
          {receipt.problems.length > 0 && <Problems receipt={receipt} />}
          <Button variant="filled" data-autofocus onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      )}
    </Dialog>
  );
}

function Problems({ receipt: { problems } }: { readonly receipt: VillageImportReceipt }) {
  const { t, language } = useTexts();
  const title = t('masterdata.receipt.problems', { count: problems.length });
  const more = problems.length - mostProblems;
  const wordsOf = (code: string) =>
    sayIfKnown(`masterdata.receipt.problemsBy.${code}`, {}, language) ?? t('masterdata.receipt.problemsBy.other');
  return (
    <ScrollRegion label={title} className={classes.problemsBox}>
      <table className={classes.problems} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('masterdata.receipt.row')}</th>
            <th scope="col">{t('masterdata.receipt.written')}</th>
            <th scope="col">{t('masterdata.receipt.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, mostProblems).map(({ sheet, row, code, original }) => (
            <tr key={`${sheet} ${row}`}>
              <td>{row}</td>
              <td>{original}</td>
              <td>{wordsOf(code)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('masterdata.receipt.more', { count: more })}</p>}
    </ScrollRegion>
  );
}
