import type { Output, Parsed } from '../../../shared/contract.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import type { RowRepair } from '../../../shared/import/mapped-row.ts';
import { placesIn } from '../../../shared/import/row-place.ts';
import type { DataContext } from '../context.ts';
import { previewOf } from './preview.ts';
import { stagedTables } from './row-filter.ts';

/** Staged rows looked through at once. */
const pageRows = 5000;

interface Repaired {
  id: number;
  place: number;
  repairs: string;
}

/** Every value of a preview that was read differently from how it was written, page by page; `preview-gone`. */
export function listRepairs(
  context: DataContext,
  { preview, after }: Parsed<'import.repairs'>,
): Output<'import.repairs'> {
  const { kind, sheets } = previewOf(context, preview).input;
  const find = placesIn(sheets);
  const rows = context.writer
    .prepare<[number, number], Repaired>(
      `SELECT id, place, repairs FROM temp.${stagedTables[kind]} WHERE id > ? AND repairs IS NOT NULL ORDER BY id LIMIT ?`,
    )
    .all(after, pageRows);
  const repairs = rows.flatMap(({ place, repairs: listed }) =>
    (JSON.parse(listed) as RowRepair<string>[]).map(({ column, ...repair }) => ({
      ...find(place),
      column: column < 0 ? null : columnName(column),
      ...repair,
    })),
  );
  return { repairs, next: rows.length === pageRows ? (rows.at(-1)?.id ?? null) : null };
}
