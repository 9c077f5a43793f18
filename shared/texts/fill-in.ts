import type { ErrorDetails } from '../result.ts';

/** Puts the facts of an error where its words name them: `{{folder}}`; a format after a comma is left to the window. */
export function fillIn(words: string, details: ErrorDetails): string {
  return words.replaceAll(/\{\{(\w+)[^}]*\}\}/g, (_placeholder, name: string) => String(details[name] ?? ''));
}
