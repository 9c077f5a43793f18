import type { ReportTable } from '../table.ts';
import { defaultFooter, type PageSpec, usualMargins, usualWidths } from '../../workbook/spec.ts';
import { captionsOf, familyOf } from './columns.ts';
import type { LayoutColumn, LayoutDesign } from './design.ts';
import { marked, type MarkFacts } from './marks.ts';

/** A layout as the program brings it, to be changed by the office. The report must not be narrowed, or its titles would say so for ever. */
export function shippedDesign(
  table: ReportTable,
  facts: MarkFacts,
  { page = {}, isPlain = false }: { readonly page?: PageSpec | undefined; readonly isPlain?: boolean | undefined } = {},
): LayoutDesign {
  return {
    titles: (table.titles ?? []).map((line) => marked(line, facts)),
    notes: [],
    columns: columnsOf(table),
    leftOut: [],
    hasNumbering: !isPlain,
    hasLetterhead: !isPlain,
    totals: table.totals?.label ?? null,
    groupBy: null,
    emptyText: table.emptyText ?? 'NIHIL',
    page: {
      paper: page.paper ?? 'F4',
      orientation: page.orientation ?? 'landscape',
      margins: page.margins ?? usualMargins,
      footer: page.footer ?? defaultFooter,
    },
    freezeColumns: table.freeze === false ? 0 : (table.freeze?.columns ?? 0),
    hasFilter: table.autoFilter ?? false,
    isProtected: table.protection !== undefined,
    signatures: {
      right: isPlain ? 'none' : 'usual',
      left: isPlain ? 'none' : 'usual',
      leftOpening: 'Mengetahui,',
      space: 4,
    },
  };
}

function columnsOf({ columns, header, protection }: ReportTable): LayoutColumn[] {
  const captions = captionsOf(header);
  const seen = new Set<string>();
  return columns.flatMap(({ key, width, type }): LayoutColumn[] => {
    const family = familyOf(key);
    const path = captions.get(key) ?? [key];
    if (seen.has(family ?? key)) return [];
    seen.add(family ?? key);
    return [
      {
        key: family ?? key,
        groups: path.slice(0, -1),
        caption: family ? null : (path.at(-1) ?? key),
        width: width ?? usualWidths[type],
        own: null,
        choices: [],
        isEditable: protection?.editable?.includes(key) ?? false,
      },
    ];
  });
}

/** A design as it is kept: captions that are the program's own go on following it, for they may depend on the period. */
export function withoutUsualCaptions(design: LayoutDesign, shipped: LayoutDesign): LayoutDesign {
  const usual = captionsIn(shipped);
  return withColumns(design, (column) =>
    column.caption === usual.get(column.key) ? { ...column, caption: null } : column,
  );
}

/** A kept design as it is edited: with the captions that the program gives. */
export function withUsualCaptions(design: LayoutDesign, shipped: LayoutDesign): LayoutDesign {
  const usual = captionsIn(shipped);
  return withColumns(design, (column) => ({ ...column, caption: column.caption ?? usual.get(column.key) ?? null }));
}

function captionsIn({ columns }: LayoutDesign): Map<string, string | null> {
  return new Map(columns.filter(({ own }) => own === null).map(({ key, caption }) => [key, caption]));
}

function withColumns(design: LayoutDesign, change: (column: LayoutColumn) => LayoutColumn): LayoutDesign {
  return { ...design, columns: design.columns.map(change) };
}
