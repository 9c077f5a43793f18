import type { ReportPreview } from '../../../shared/reports/schema.ts';
import type { LetterheadSpec, SignatureSpec, SignaturesSpec } from '../../../shared/workbook/spec.ts';
import { useTexts } from '../../lib/texts.ts';
import classes from './Sheet.module.css';

interface Props {
  readonly preview: ReportPreview;
  readonly letterhead: LetterheadSpec | undefined;
  readonly signatures: SignaturesSpec | undefined;
}

/** One sheet of paper: letterhead, titles, merged head, numbering, rows, totals, signatures. */
export function Sheet({ preview, letterhead, signatures }: Props) {
  return (
    <div className={classes.paper} lang="id">
      {letterhead && (
        <div className={classes.letterhead}>
          <div>{letterhead.government}</div>
          <strong>{letterhead.office}</strong>
          {letterhead.address.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      )}
      <div className={classes.titles}>
        {preview.titles.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <SheetTable preview={preview} />
      {signatures && (
        <div className={classes.signatures}>
          {signatures.left ? <Signature signature={signatures.left} /> : <span />}
          <Signature signature={signatures.right} />
        </div>
      )}
    </div>
  );
}

function SheetTable({ preview: { head, alignments, rows, totals, titles } }: Pick<Props, 'preview'>) {
  const { t } = useTexts();
  return (
    <table className={classes.table} aria-label={titles[0]}>
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
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} data-align={alignments[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={alignments.length} data-align="center">
              {t('reports.nothing')}
            </td>
          </tr>
        )}
      </tbody>
      {totals && (
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
      )}
    </table>
  );
}

function Signature({ signature: { opening, name, closing = [] } }: { readonly signature: SignatureSpec }) {
  return (
    <div className={classes.signature}>
      {opening.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <strong>{name}</strong>
      {closing.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
