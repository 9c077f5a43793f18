import { familyOf } from './columns.ts';
import type { ReportTable } from '../table.ts';
import { fail } from '../../result.ts';
import { columnsOf, parseFormula } from '../../workbook/formula.ts';
import type { LayoutColumn, LayoutDesign } from './design.ts';
import { unknownMarks } from './marks.ts';

/**
 * Refuses a design that no sheet could be made of. Codes: `layout-mark-unknown`, `layout-formula-wrong`, `layout-formula-circular`,
 * `layout-group-wrong`, `input-invalid` (a key twice).
 */
export function refuseFaults(design: LayoutDesign, table: ReportTable, canGroup: boolean): void {
  for (const line of [...design.titles, ...design.notes]) {
    const [mark] = unknownMarks(line);
    if (mark !== undefined) fail('layout-mark-unknown', { mark, line });
  }
  const program = new Set(table.columns.map(({ key }) => key));
  const keys = design.columns.map(({ key }) => key);
  const own = design.columns.filter(({ own: made }) => made !== null);
  if (new Set(keys).size < keys.length || own.some(({ key }) => program.has(key) || familyOf(key) !== null)) {
    fail('input-invalid', { field: 'columns' });
  }
  const known = new Set([...program, ...own.map(({ key }) => key)]);
  const read = new Map(own.map((column) => [column.key, keysRead(column, known)]));
  for (const { key, caption } of own) if (isCircular(key, read)) fail('layout-formula-circular', { column: caption });
  if (design.groupBy !== null && !(canGroup && isGroupable(design.groupBy, design, table))) fail('layout-group-wrong');
}

function isGroupable(groupBy: string, { columns }: LayoutDesign, table: ReportTable): boolean {
  return (
    columns.some(({ key }) => key === groupBy) &&
    table.columns.some(({ key, type }) => key === groupBy && type === 'text')
  );
}

function keysRead({ caption, own }: LayoutColumn, known: ReadonlySet<string>): string[] {
  const formula = own?.formula ?? null;
  const refuse = () => fail('layout-formula-wrong', { column: caption });
  if (own?.total === 'formula' && formula === null) return refuse();
  if (formula === null) return [];
  if (own?.type === 'text') return refuse();
  try {
    const keys = columnsOf(parseFormula(formula));
    // how many columns a family has follows from the data, so none of them can be meant
    if (/\bASOF\b/.test(formula) || keys.some((key) => !known.has(key) || familyOf(key) !== null)) return refuse();
    return keys;
  } catch {
    return refuse();
  }
}

function isCircular(key: string, read: ReadonlyMap<string, readonly string[]>, path: readonly string[] = []): boolean {
  if (path.includes(key)) return true;
  return (read.get(key) ?? []).some((next) => isCircular(next, read, [...path, key]));
}
