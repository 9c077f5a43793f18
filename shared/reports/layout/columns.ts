import type { ReportTable } from '../table.ts';
import type { ColumnSpec, HeaderNode } from '../../workbook/spec.ts';
import type { LayoutColumn, LayoutDesign } from './design.ts';

/** A column of the sheet with the captions above it. */
export interface PlacedColumn {
  readonly spec: ColumnSpec;
  readonly groups: readonly string[];
  readonly caption: string;
  /** The column of the design that asks for it; undefined where the program has one that the design does not know. */
  readonly by: LayoutColumn | undefined;
}

/** What the columns of a numbered family are called together: `occupation-3` is one of `occupation-*`. */
export function familyOf(key: string): string | null {
  return /-\d+$/.test(key) ? key.replace(/\d+$/, '*') : null;
}

/** Captions of a header by the key of their column: those above it, and its own last. */
export function captionsOf(header: readonly HeaderNode[], above: readonly string[] = []): Map<string, string[]> {
  return new Map(
    header.flatMap((node): [string, string[]][] => {
      const path = [...above, node.caption];
      return 'column' in node ? [[node.column, path]] : [...captionsOf(node.children, path)];
    }),
  );
}

/** The columns of a sheet in the order of its design; those that the program has since then stand after the one before them. */
export function placedColumns(design: LayoutDesign, table: Pick<ReportTable, 'columns' | 'header'>): PlacedColumn[] {
  const captions = captionsOf(table.header);
  const asShipped = (spec: ColumnSpec, by?: LayoutColumn): PlacedColumn => {
    const path = captions.get(spec.key) ?? [spec.key];
    const caption = by?.caption ?? path.at(-1) ?? spec.key;
    return { spec: { ...spec, ...(by && { width: by.width }) }, groups: by?.groups ?? path.slice(0, -1), caption, by };
  };
  const placed = design.columns.flatMap((by): PlacedColumn[] => {
    if (by.own) return [{ spec: ownSpec(by, by.own), groups: by.groups, caption: by.caption ?? '', by }];
    const isMeant = ({ key }: ColumnSpec) => key === by.key || familyOf(key) === by.key;
    return table.columns.filter(isMeant).map((spec) => asShipped(spec, by));
  });
  const known = new Set([...design.leftOut, ...design.columns.map(({ key }) => key)]);
  const isKnown = ({ key }: ColumnSpec) => known.has(key) || known.has(familyOf(key) ?? key);
  table.columns.forEach((spec, at) => {
    if (isKnown(spec)) return;
    const before = table.columns.slice(0, at).map(({ key }) => key);
    const after = placed.findLastIndex((one) => before.includes(one.spec.key));
    placed.splice(after + 1, 0, asShipped(spec));
  });
  return placed;
}

function ownSpec({ key, width }: LayoutColumn, { type, formula, total }: NonNullable<LayoutColumn['own']>): ColumnSpec {
  return {
    key,
    type,
    width,
    ...(formula !== null && { formula, empty: 'dash' as const }),
    ...(total !== null && { total }),
  };
}

/** The header as a tree: equal captions beside each other are one cell. */
export function headerOf(columns: readonly PlacedColumn[], level = 0): HeaderNode[] {
  const nodes: HeaderNode[] = [];
  for (let at = 0; at < columns.length;) {
    const { spec, groups, caption } = columns[at] as PlacedColumn;
    const group = groups[level];
    if (group === undefined) {
      nodes.push({ caption, column: spec.key });
      at++;
      continue;
    }
    const next = columns.findIndex((one, place) => place > at && one.groups[level] !== group);
    const end = next === -1 ? columns.length : next;
    nodes.push({ caption: group, children: headerOf(columns.slice(at, end), level + 1) });
    at = end;
  }
  return nodes;
}
