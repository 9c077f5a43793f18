import type { ReportPreview } from '../../../../shared/reports/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { PageRows } from './pages.ts';
import classes from './Sheet.module.css';

interface Props {
  readonly preview: ReportPreview;
  readonly rows: PageRows;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The rows of one page under the table's head, with the totals on the last page. */
export function SheetTable({ preview, rows: { from, to }, isFirst, isLast }: Props) {
  const { t, format } = useTexts();
  const { alignments, widths, rows, rowCount, bodyRows, titles, emptyText } = preview;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const missing = rowCount - bodyRows;
  const subtotals = new Set(preview.subtotals);
  return (
    <table
      className={classes.table}
      aria-label={isFirst ? titles[0] : t('reports.continued', { title: titles[0] ?? '', row: from + 1 })}
    >
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ width: `${(width / all) * 100}%` }} />
        ))}
      </colgroup>
      <Head preview={preview} />
      <tbody>
        {rows.slice(from, to).map((cells, row) =>
          subtotals.has(from + row) ? (
            <SumRow key={from + row} preview={preview} cells={cells} />
          ) : (
            <tr key={from + row}>
              {cells.map((cell, column) => (
                <td key={column} data-align={alignments[column]}>
                  {cell}
                </td>
              ))}
            </tr>
          ),
        )}
        {rows.length === 0 && <Remark columns={alignments.length}>{emptyText}</Remark>}
        {isLast && missing > 0 && (
          <Remark columns={alignments.length}>{t('reports.moreRows', { rows: format.number(missing) })}</Remark>
        )}
      </tbody>
      {isLast && <Totals preview={preview} />}
    </table>
  );
}

function Head({ preview: { head, alignments, hasNumbering } }: Pick<Props, 'preview'>) {
  return (
    <thead>
      {head.map((cells) => (
        <tr key={cells[0]?.row}>
          {cells.map(({ caption, column, columns, rows: height }) => (
            <th
              key={column}
              scope={columns > 1 ? 'colgroup' : 'col'}
              colSpan={columns}
              rowSpan={height > 1 ? height : undefined}
            >
              {caption}
            </th>
          ))}
        </tr>
      ))}
      {hasNumbering && (
        <tr className={classes.numbers}>
          {alignments.map((_, column) => (
            <td key={column}>({column + 1})</td>
          ))}
        </tr>
      )}
    </thead>
  );
}

function Remark({ columns, children }: { readonly columns: number; readonly children: string }) {
  return (
    <tr>
      <td colSpan={columns} data-align="center">
        {children}
      </td>
    </tr>
  );
}

function Totals({ preview }: Pick<Props, 'preview'>) {
  if (!preview.totals) return null;
  return (
    <tfoot>
      <SumRow preview={preview} cells={preview.totals} />
    </tfoot>
  );
}

/** Totals or sub-totals: the label over the columns before the first sum. */
function SumRow({
  preview: { labelSpan, alignments },
  cells,
}: Pick<Props, 'preview'> & { readonly cells: readonly string[] }) {
  return (
    <tr className={classes.sums}>
      {labelSpan > 0 && (
        <td colSpan={labelSpan} data-align="center">
          {cells[0]}
        </td>
      )}
      {cells.slice(labelSpan).map((cell, column) => (
        <td key={column} data-align={alignments[column + labelSpan]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
