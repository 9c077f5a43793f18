import { limits } from '../limits.ts';
import { byte, word } from '../xml/bytes.ts';

/** Longest opening tag that {@link plainRow} takes on. */
export const longestRowTag = 256;

/** A row's opening tag, as {@link plainRow} read it. */
export interface RowTag {
  number: number;
  /** Position after the tag. */
  next: number;
}

/**
 * Reads `<row r="12" ...>` where nothing but spans, heights and styles follows the number: false for every other tag, which
 * is left to `Markup`. At least {@link longestRowTag} bytes must stand after `at`.
 */
export function plainRow(view: DataView, at: number, into: RowTag): boolean {
  if (view.getUint32(at, true) !== word.rowStart || view.getUint32(at + 4, true) !== word.referenceStart) return false;
  let to = at + 8;
  let number = 0;
  let code = view.getUint8(to);
  while (code >= byte.zero && code <= byte.nine && number < limits.rows) {
    number = number * 10 + code - byte.zero;
    code = view.getUint8(++to);
  }
  if (code !== byte.quote || number === 0) return false;
  const stop = at + longestRowTag;
  for (code = view.getUint8(++to); code !== byte.greater; code = view.getUint8(++to)) {
    // An h begins hidden or ht, a slash ends a row without cells: rare enough for the long way.
    if (to === stop || code === byte.h || code === byte.slash || code === byte.less || code === byte.apostrophe) return false;
  }
  into.number = number;
  into.next = to + 1;
  return true;
}
