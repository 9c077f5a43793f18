import type { Inspection } from '../../../../../shared/import/schema.ts';
import type { Band } from '../../draft/draft.ts';

type SourceRow = Inspection['firstRows'][number];

export type RowPart = 'above' | 'head' | 'numbering' | 'data';

export interface RawRow {
  readonly number: number;
  readonly texts: readonly string[];
  readonly part: RowPart;
}

/** The first rows as the sheet has them: the empty rows between them are there too. */
export function rawRows(rows: readonly SourceRow[], band: Band | null, numberingRow: number | null): RawRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row.texts]));
  const last = Math.min(rows.at(-1)?.number ?? 0, (rows[0]?.number ?? 1) + rows.length + 30);
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    return { number, texts: byNumber.get(number) ?? [], part: partOf(number, band, numberingRow) };
  });
}

function partOf(number: number, band: Band | null, numberingRow: number | null): RowPart {
  if (!band) return 'data';
  if (number < band.top) return 'above';
  if (number <= band.bottom) return 'head';
  return number === numberingRow ? 'numbering' : 'data';
}

const deepest = 3;

/** The head of the table after a key or button: some rows further, some rows deeper; `null` when it cannot go there. */
export function movedBand(band: Band, rows: number, depth: number, last: number): Band | null {
  const top = band.top + rows;
  const bottom = band.bottom + rows + depth;
  return top >= 1 && bottom >= top && bottom - top < deepest && bottom <= last ? { top, bottom } : null;
}
