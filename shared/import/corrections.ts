import { z } from 'zod';
import type { MappedRow } from './mapped-row.ts';
import { cellKinds, type SourceRow } from './source-row.ts';

/** A row of the file, by the name of its sheet and as Excel counts it. */
export const rowInFile = z.object({ sheet: z.string().min(1).max(255), row: z.int().min(1).max(1_048_576) });
export type RowInFile = z.infer<typeof rowInFile>;

/** A row of which somebody said that it is of the person with this NIK, with whom it was compared. */
export const confirmedRow = rowInFile.extend({ nik: z.string().regex(/^\d{16}$/) });
export type ConfirmedRow = z.infer<typeof confirmedRow>;

/** What somebody wrote on screen in place of a cell (column from 0; empty: nothing): the file stays as it is. */
export const correction = rowInFile.extend({ column: z.int().min(0).max(16_383), text: z.string().trim().max(500) });
export type Correction = z.infer<typeof correction>;

/** More than anybody types in one sitting; a list with so many faults goes back to its sender. */
export const mostCorrections = 2000;

/** What is written otherwise in one sheet: texts by column, by Excel row. */
export type SheetCorrections = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The corrections of one sheet; of two of one cell the later one holds. */
export function correctionsOf(all: readonly Correction[], sheet: string): SheetCorrections {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of all.filter((one) => one.sheet === sheet)) {
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, text));
  }
  return rows;
}

function corrected(row: SourceRow, cells: ReadonlyMap<number, string>): SourceRow {
  const width = Math.max(row.width, ...[...cells.keys()].map((column) => column + 1));
  const isWritten = (column: number) => column < row.width;
  const texts = Array.from({ length: width }, (_, at) => cells.get(at) ?? (isWritten(at) ? (row.texts[at] ?? '') : ''));
  const kinds = Array.from({ length: width }, (_, at) => {
    const typed = cells.get(at);
    if (typed !== undefined) return typed === '' ? cellKinds.empty : cellKinds.text;
    return isWritten(at) ? (row.kinds[at] ?? cellKinds.empty) : cellKinds.empty;
  });
  return { ...row, texts, kinds, width };
}

type AnyRow = MappedRow<object, string, string>;

/**
 * A mapper that reads corrected cells as they were typed, and lists each with what the file says. Row numbers of the rows
 * it is given begin after `begin`.
 * @param fieldOf the field that a column fills, for the list of repairs
 */
export function withCorrections(
  map: (row: SourceRow) => AnyRow,
  corrections: SheetCorrections,
  begin: number,
  fieldOf: (column: number) => string,
): (row: SourceRow) => AnyRow {
  if (corrections.size === 0) return map;
  return (row) => {
    const cells = corrections.get(row.number - begin);
    if (!cells) return map(row);
    const mapped = map(corrected(row, cells));
    const typed = [...cells].map(([column, text]) => ({
      field: fieldOf(column),
      column,
      original: column < row.width && row.kinds[column] !== cellKinds.empty ? (row.texts[column] ?? '') : '',
      becomes: text,
      reason: 'typed-by-hand' as const,
    }));
    // blanks within what was typed are nobody's fault; that the NIK reads a date otherwise has to be seen
    const others = mapped.repairs.filter(({ column, reason }) => !cells.has(column) || reason !== 'separators-removed');
    return { ...mapped, repairs: [...typed, ...others] };
  };
}
