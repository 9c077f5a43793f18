import { foldBlanks } from './cell-text.ts';
import type { SourceRow } from './source-row.ts';

/** The number in a cell of a numbering row: `1`, `(1)`, `[1]`, `1.`, `11 = 9 + 10` (its first part); else 0. */
function columnNumber(text: string): number {
  const equals = text.indexOf('=');
  const own = foldBlanks(equals > 0 ? text.slice(0, equals) : text);
  let number = 0;
  for (let i = 0; i < own.length; i++) {
    const code = own.charCodeAt(i);
    if (code >= 48 && code <= 57) number = number * 10 + code - 48;
    else if (!'()[].'.includes(own.charAt(i))) return 0;
    if (number > 999) return 0;
  }
  return number;
}

/**
 * True for the row under a heading that numbers its columns. At least three numbers, none of them smaller than the one
 * to its left, and hardly anything else; `minimum` 2 serves narrow lists.
 */
export function isNumberingRow(row: SourceRow, minimum = 3): boolean {
  let previous = 0;
  let rising = 0;
  let others = 0;
  for (let column = 0; column < row.width; column++) {
    const text = foldBlanks(row.texts[column] ?? '');
    if (!text) continue;
    const number = columnNumber(text);
    if (number > previous && number <= previous + 4) rising++;
    else others++;
    if (number > 0) previous = number;
  }
  return rising >= minimum && others * 4 <= rising;
}
