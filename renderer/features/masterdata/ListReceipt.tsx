import { Button } from '@mantine/core';
import type { MasterList } from '../../../shared/masterdata/list-import.ts';
import { sayIfKnown, useTexts } from '../../lib/texts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './MasterData.module.css';
import type { ListImportReceipt } from './use-list-import.ts';

interface Props {
  readonly list: MasterList;
  readonly receipt: ListImportReceipt | null;
  readonly onClose: () => void;
}

const counts = ['read', 'new', 'changed', 'same', 'skipped', 'rejected'] as const;
const mostProblems = 50;

/** The receipt of the import of a list: what was read, and the rows that could not be taken. */
export function ListReceipt({ list, receipt, onClose }: Props) {
  const { t, format } = useTexts();
  return (
    <Dialog opened={receipt !== null} onClose={onClose} title={t(`masterdata.receipt.titles.${list}`)}>
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

function Problems({ receipt: { problems, sheets, rejected } }: { readonly receipt: ListImportReceipt }) {
  const { t, language } = useTexts();
  const title = t('masterdata.receipt.problems', { count: rejected });
  const more = rejected - mostProblems;
  const wordsOf = (code: string) =>
    sayIfKnown(`masterdata.receipt.problemsBy.${code}`, {}, language) ?? t('masterdata.receipt.problemsBy.other');
  return (
    <ScrollRegion label={title} className={classes.problemsBox}>
      <table className={classes.problems} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('masterdata.receipt.cell')}</th>
            <th scope="col">{t('masterdata.receipt.written')}</th>
            <th scope="col">{t('masterdata.receipt.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, mostProblems).map(({ sheet, row, column, code, original }) => (
            <tr key={`${sheet} ${row}`}>
              <td>{`${sheets.length > 1 ? `${sheet}!` : ''}${column ?? ''}${row}`}</td>
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
