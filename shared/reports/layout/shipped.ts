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
