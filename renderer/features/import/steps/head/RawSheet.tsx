import type { KeyboardEvent } from 'react';
import { columnName } from '../../../../../shared/import/column-name.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { firstFocus } from '../../wizard/StepBox.tsx';
import type { RawRow } from './raw-rows.ts';
import classes from './RawSheet.module.css';

interface Props {
  readonly rows: readonly RawRow[];
  readonly label: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onResize: (by: -1 | 1) => void;
  /** A click on a row's number: the head of the table is that row. */
  readonly onPick: (row: number) => void;
}

/** Columns drawn; a sheet that is wider is a list all the same. */
const mostColumns = 60;

const focusable = { tabIndex: 0 };

/** The first rows as Excel shows them. */
export function RawSheet({ rows, label, onMove, onResize, onPick }: Props) {
  const { t } = useTexts();
  const width = Math.min(mostColumns, Math.max(1, ...rows.map(({ texts }) => texts.length)));
  const columns = Array.from({ length: width }, (_, column) => column);
  // the keys are those of the buttons above, for somebody who looks at the rows
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (by === null) return;
      event.preventDefault();
      if (event.shiftKey) onResize(by);
      else onMove(by);
    },
  };
  return (
    <div role="region" aria-label={label} className={classes.sheet} {...keys} {...focusable} {...firstFocus}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <td className={classes.corner}>#</td>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, texts, part }) => (
            <tr key={number} data-part={part}>
              <th scope="row">
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={t('imports.head.pick', { row: number })}
                  onClick={() => onPick(number)}
                >
                  {number}
                </button>
              </th>
              {columns.map((column) => (
                <td key={column} title={texts[column] || undefined}>
                  {part === 'above' || part === 'numbering' ? <s>{texts[column]}</s> : texts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
