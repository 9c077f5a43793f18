import { first } from './0001-first.ts';
import { agreementsInFull } from './0002-agreements.ts';

/** Every step of the store, oldest first; `user_version` counts the ones that were taken. A shipped step is never edited. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-first', sql: first },
  { name: '0002-agreements', sql: agreementsInFull },
];
