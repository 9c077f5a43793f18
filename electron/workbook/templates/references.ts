import type { Growth } from './growth.ts';

/** The copy of a repeated row that a formula stands in. */
interface Copy {
  /** The repeated row, as in the template. */
  readonly row: number;
  /** The row of the copy in the filled sheet. */
  readonly to: number;
}

/** Where a formula stands, and what grows around it. */
interface Place {
  /** Name of its own sheet; null for a formula of no sheet (defined names, charts). */
  readonly sheet: string | null;
  /** What grew in a sheet of this name, in any letters; undefined for one that did not. */
  readonly growthOf: (sheet: string) => Growth | undefined;
  readonly copy?: Copy | undefined;
}

// A text, a cell of another workbook, a column of a table, a number, a reference with its sheet, or a word that only looks like one (a function, a name).
const pattern =
  /"(?:[^"]|"")*"|\[\d+\][\p{L}\p{N}_.\\]*!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}:.])|((?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?(?:(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_(.!:])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const summed = /\b(?:SUM|COUNT|COUNTA|AVERAGE|MIN|MAX|PRODUCT)\(\s*$|\bSUBTOTAL\(\s*\d+\s*,\s*$/i;

/**
 * A formula of the template as it has to read in the filled workbook: what stands below a repeated row moves down, a range that
 * touches it grows, and in a copy of the row what is said of the row is said of the copy. A single cell of the row inside a sum is
 * the whole of its copies.
 */
export function grownFormula(formula: string, place: Place): string {
  // A name or a chart of one cell of a list is meant for the whole of it.
  const isList = place.sheet === null;
  let result = '';
  let from = 0;
  for (const match of formula.matchAll(pattern)) {
    const [text, prefix] = match;
    result += formula.slice(from, match.index);
    from = match.index + text.length;
    const sheet = prefix === undefined ? place.sheet : sheetOf(prefix);
    const growth = sheet === null ? undefined : place.growthOf(sheet);
    const isOwn = sheet !== null && sheet === place.sheet;
    result += growth
      ? grownReference(match, growth, isOwn ? place.copy : undefined, isList || summed.test(result))
      : text;
  }
  return result + formula.slice(from);
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function grownReference(match: RegExpMatchArray, growth: Growth, copy: Copy | undefined, isSummed: boolean): string {
  const [text, prefix = '', left, leftFixed = '', top, right, rightFixed = '', bottom, ...rows] = match;
  const [firstFixed = '', firstRow, lastFixed = '', lastRow] = rows;
  if (firstRow !== undefined && lastRow !== undefined) {
    return `${prefix}${firstFixed}${growth.first(Number(firstRow))}:${lastFixed}${growth.last(Number(lastRow))}`;
  }
  if (left === undefined || top === undefined) return text;
  const own = (row: string, fixed: string) => copy !== undefined && Number(row) === copy.row && fixed === '';
  if (right === undefined || bottom === undefined) {
    if (own(top, leftFixed)) return `${prefix}${left}${copy?.to}`;
    const first = growth.first(Number(top));
    const last = growth.last(Number(top));
    if (isSummed && last > first) return `${prefix}${left}${leftFixed}${first}:${left}${leftFixed}${last}`;
    return `${prefix}${left}${leftFixed}${first}`;
  }
  if (own(top, leftFixed) && own(bottom, rightFixed)) return `${prefix}${left}${copy?.to}:${right}${copy?.to}`;
  return `${prefix}${left}${leftFixed}${growth.first(Number(top))}:${right}${rightFixed}${growth.last(Number(bottom))}`;
}

/** A list of ranges without sheets ("A1:B2 D4", as rules and merged cells have them) where it comes to stand. */
export function grownRanges(ranges: string, growth: Growth): string {
  return ranges
    .split(/\s+/)
    .filter((range) => range !== '')
    .map((range) => grownRange(range, growth))
    .join(' ');
}

/** One range where it comes to stand; a cell of a repeated row becomes the column of its copies. */
export function grownRange(range: string, growth: Growth): string {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range) ?? [];
  if (left === '') return range;
  const [first, last] = [growth.first(Number(top)), growth.last(Number(bottom))];
  return left === right && first === last ? `${left}${first}` : `${left}${first}:${right}${last}`;
}

/** A formula written for one cell as it reads `down` rows lower and `across` columns to the right, as Excel shares formulas. */
export function movedFormula(formula: string, down: number, across: number): string {
  const column = (letters: string) => (letters.startsWith('$') ? letters : columnName(columnNumber(letters) + across));
  const row = (fixed: string, number: string) => (fixed === '' ? String(Number(number) + down) : `$${number}`);
  return formula.replaceAll(pattern, (text: string, ...groups: (string | undefined)[]) => {
    const [prefix = '', left, leftFixed = '', top, right, rightFixed = '', bottom] = groups;
    if (left === undefined || top === undefined) return text;
    const first = `${prefix}${column(left)}${row(leftFixed, top)}`;
    return right === undefined || bottom === undefined ? first : `${first}:${column(right)}${row(rightFixed, bottom)}`;
  });
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function columnName(number: number): string {
  let name = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
