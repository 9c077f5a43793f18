import { monthNumberOf } from '../calendar-names.ts';
import { headingKey } from './heading-key.ts';
import type { ListKind } from './list-kind.ts';

/** The head of a table as it is recognised when it comes again: every heading in its place, however it is spelled. */
export function layoutText(kind: ListKind, captions: readonly string[]): string {
  return [kind, ...captions.map(headingKey)].join('\n');
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
