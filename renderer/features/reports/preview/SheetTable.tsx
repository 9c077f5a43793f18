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
  const { alignments, widths, rows, rowCount, titles } = preview;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const missing = rowCount - rows.length;
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
        {rows.slice(from, to).map((cells, row) => (
          <tr key={from + row}>
            {cells.map((cell, column) => (
              <td key={column} data-align={alignments[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && <Remark columns={alignments.length}>{t('reports.nothing')}</Remark>}
        {isLast && missing > 0 && (
          <Remark columns={alignments.length}>{t('reports.moreRows', { rows: format.number(missing) })}</Remark>
        )}
      </tbody>
      {isLast && <Totals preview={preview} />}
    </table>
  );
}

function Head({ preview: { head, alignments } }: Pick<Props, 'preview'>) {
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
      <tr className={classes.numbers}>
        {alignments.map((_, column) => (
          <td key={column}>({column + 1})</td>
        ))}
      </tr>
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

function Totals({ preview: { totals, alignments } }: Pick<Props, 'preview'>) {
  if (!totals) return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={2} data-align="center">
          {totals[0]}
        </td>
        {totals.slice(2).map((cell, column) => (
          <td key={column} data-align={alignments[column + 2]}>
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
