import { monthNumberOf } from '../calendar-names.ts';
import { headingKey } from './heading-key.ts';
import type { ListKind } from './list-kind.ts';

/** Captions of the column that this program adds to the rows it hands back, in every language of it. */
const addedHeadings: ReadonlySet<string> = new Set(['masalah', 'problems'].map(headingKey));

/**
 * The headings of the sender, as they are compared. The column that says what was wrong with the rows is none of theirs:
 * with it a list is still the same.
 */
export function sendersKeys(captions: readonly string[]): string[] {
  const keys = captions.map(headingKey);
  if (addedHeadings.has(keys.at(-1) ?? '')) keys.pop();
  return keys;
}

/** The head of a table as it is recognised when it comes again: every heading in its place, however it is spelled. */
export function layoutText(kind: ListKind, captions: readonly string[]): string {
  return [kind, ...sendersKeys(captions)].join('\n');
}

/**
 * The titles above a list without what changes from month to month: numbers and names of months. Whose list it is stays.
 */
export function titlesText(titles: readonly string[]): string {
  return titles
    .map((title) =>
      headingKey(title)
        .split(' ')
        .filter((word) => !/\d/.test(word) && monthNumberOf(word) === undefined)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n');
}
