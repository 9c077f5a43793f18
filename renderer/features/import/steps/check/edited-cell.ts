import { nikInAlikeWords } from '../../../../../shared/import/alike-words.ts';
import { columnNamed } from '../../../../../shared/import/column-name.ts';
import { fieldsOfReading, type ListReading } from '../../../../../shared/import/column-reading.ts';
import type { ConfirmedRow, Correction } from '../../../../../shared/import/corrections.ts';
import type { PreviewRow } from '../../../../../shared/import/schema.ts';
import { isSameCell } from '../../draft/corrections.ts';
import { type Draft, readingsOf } from '../../draft/draft.ts';
import type { Group } from './groups.ts';

/** A cell of a row that can be written otherwise on screen. */
export interface EditedCell extends Omit<Correction, 'text'> {
  readonly field: string;
  /** Who or what the row is of. */
  readonly name: string | null;
  /** As the file says it; null when nobody knows here. */
  readonly written: string | null;
  /** What was typed in its place. */
  readonly typed: string | null;
  /** The person whom the row may be of, in words and to be confirmed. */
  readonly alike: { readonly words: string; readonly row: ConfirmedRow } | null;
  /** It was said of this row alone that it is of a person of the register. */
  readonly isConfirmed: boolean;
}

function columnOf({ kind, code, field }: Group, { problems, repairs }: PreviewRow, draft: Draft): number | null {
  if (kind === 'problem') {
    const name = problems.find((one) => one.code === code && one.field === field)?.column ?? null;
    return name === null ? null : columnNamed(name);
  }
  const repaired = repairs.find((one) => one.reason === code && one.field === field)?.column ?? -1;
  return repaired < 0 ? columnFor(field, draft) : repaired;
}

/** The column that a field is read from. */
function columnFor(field: string, draft: Draft): number | null {
  const readings = [...readingsOf(draft)];
  const fills = (reading: ListReading | null) => reading && fieldsOfReading(reading).some((one) => one === field);
  return readings.find(([, reading]) => fills(reading))?.[0] ?? null;
}

/** The value of such a column stands once for a block of rows: one of them alone cannot be corrected. */
function isCarried({ seen }: Draft, column: number): boolean {
  const columns = [...(seen?.columns ?? []), ...(seen?.profile?.columns ?? [])];
  return columns.some((one) => one.column === column && one.carryDown);
}

/** The cell that a group is about in one of its rows; null where nothing can be corrected. */
export function editedCell(draft: Draft, group: Group, row: PreviewRow): EditedCell | null {
  const column = row.outcome === 'skipped' ? null : columnOf(group, row, draft);
  if (column === null || isCarried(draft, column)) return null;
  const cell = { sheet: row.sheet, row: row.row, column };
  const isThis = (one: { code?: string; reason?: string; field: string }) =>
    (one.code ?? one.reason) === group.code && one.field === group.field;
  const problem = row.problems.find(isThis);
  const inFile = row.repairs.find(({ reason, field }) => reason === 'typed-by-hand' && field === group.field);
  const repair = row.repairs.find(isThis);
  const isAlike = group.kind === 'problem' && group.code.startsWith('match-');
  const nik = isAlike ? nikInAlikeWords(problem?.original ?? '') : null;
  return {
    ...cell,
    field: group.field,
    name: row.name,
    written: inFile?.original ?? (isAlike ? null : ((problem ?? repair)?.original ?? null)),
    typed: draft.corrections.find((one) => isSameCell(one, cell))?.text ?? null,
    alike: nik === null ? null : { words: problem?.original ?? '', row: { sheet: row.sheet, row: row.row, nik } },
    isConfirmed: group.code === 'person-confirmed',
  };
}
