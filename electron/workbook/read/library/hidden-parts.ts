import { countIn, tagsIn } from './tags.ts';

/** What an OpenDocument sheet does not show, which the library does not say. Rows are counted from 0. */
export interface HiddenParts {
  isSheetHidden(sheet: number): boolean;
  isRowHidden(sheet: number, row: number): boolean;
}

/** Rows from one to another, both included, in rising order. */
type Stretch = readonly [from: number, to: number];

/** Nothing is hidden: for the formats of which the library says it itself. */
export const nothingHidden: HiddenParts = { isSheetHidden: () => false, isRowHidden: () => false };

function textIn(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1];
}

/**
 * The hidden sheets and rows of the content of an OpenDocument spreadsheet: a sheet by the style of its table, a row by
 * its own word (`collapse`: hidden, `filter`: filtered out).
 */
export function hiddenParts(content: string): HiddenParts {
  const hiddenStyles = new Set<string>();
  const sheets: { readonly isHidden: boolean; readonly rows: Stretch[] }[] = [];
  let style = '';
  let row = 0;
  for (const { name, attributes } of tagsIn(content)) {
    if (name === 'style') style = textIn(attributes, 'name') ?? '';
    else if (name === 'table-properties') {
      if (textIn(attributes, 'display') === 'false') hiddenStyles.add(style);
    } else if (name === 'table') {
      sheets.push({ isHidden: hiddenStyles.has(textIn(attributes, 'style-name') ?? ''), rows: [] });
      row = 0;
    } else if (name === 'table-row') {
      const count = countIn(attributes, 'number-rows-repeated') ?? 1;
      const visibility = textIn(attributes, 'visibility') ?? 'visible';
      if (visibility !== 'visible') sheets.at(-1)?.rows.push([row, row + count - 1]);
      row += count;
    }
  }
  return {
    isSheetHidden: (sheet) => sheets[sheet]?.isHidden ?? false,
    isRowHidden: (sheet, at) => holds(sheets[sheet]?.rows ?? [], at),
  };
}

/** Whether one of the stretches holds a row; found by halving, because a filtered list has thousands. */
function holds(stretches: readonly Stretch[], row: number): boolean {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = stretches[middle] ?? [0, -1];
    if (row < from) high = middle - 1;
    else if (row > to) low = middle + 1;
    else return true;
  }
  return false;
}
