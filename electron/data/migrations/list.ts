import { first } from './0001-first.ts';
import { agreementsInFull } from './0002-agreements.ts';
import { documentTemplates } from './0003-document-templates.ts';
import { regulations } from './0004-regulations.ts';
import { importOfAgreements } from './0005-import-of-agreements.ts';

/** One step of the store from a version to the next. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Every step of the store, oldest first; `user_version` counts the ones that were taken. A shipped step is never edited. */
export const migrations: readonly Migration[] = [
  { name: '0001-first', sql: first },
  { name: '0002-agreements', sql: agreementsInFull },
  { name: '0003-document-templates', sql: documentTemplates },
  { name: '0004-regulations', sql: regulations },
  { name: '0005-import-of-agreements', sql: importOfAgreements },
];
