import type { LayoutColumn, LayoutDesign } from '../../../../shared/reports/layout/design.ts';

/** Columns with one of them at another place. */
export function moved(columns: readonly LayoutColumn[], from: number, to: number): LayoutColumn[] {
  const column = columns[from];
  return column ? columns.toSpliced(from, 1).toSpliced(to, 0, column) : [...columns];
}

type Part = Pick<LayoutDesign, 'columns' | 'leftOut' | 'groupBy'>;

/** A column taken off the sheet: one of the program's is remembered as left out, an own one is gone. */
export function without(design: LayoutDesign, { key, own }: LayoutColumn): Part {
  return {
    columns: design.columns.filter((column) => column.key !== key),
    leftOut: own ? design.leftOut : [...design.leftOut, key],
    groupBy: design.groupBy === key ? null : design.groupBy,
  };
}

/** A column of the program back on the sheet, after the one that stands before it there. */
export function shownAgain(design: LayoutDesign, shipped: LayoutDesign, key: string): Partial<LayoutDesign> {
  const at = shipped.columns.findIndex((column) => column.key === key);
  const column = shipped.columns[at];
  if (!column) return {};
  const before = new Set(shipped.columns.slice(0, at).map((one) => one.key));
  const after = design.columns.findLastIndex((one) => before.has(one.key));
  return {
    columns: design.columns.toSpliced(after + 1, 0, column),
    leftOut: design.leftOut.filter((one) => one !== key),
  };
}

/** An own column at the end, with a key that no other has. */
export function withOwnColumn(design: LayoutDesign, caption: string): { columns: LayoutColumn[]; key: string } {
  const taken = new Set(design.columns.map(({ key }) => key));
  let number = 1;
  while (taken.has(`own${number}`)) number++;
  const key = `own${number}`;
  const own = { type: 'text', formula: null, total: null } as const;
  const column = { key, groups: [], caption, width: 16, own, choices: [], isEditable: true };
  return { columns: [...design.columns, column], key };
}
