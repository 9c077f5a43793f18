import { rmSync } from 'node:fs';
import { CodedError, fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { moveFile } from '../durable.ts';
import type { Migration } from './migration.ts';

/** `PUCJ`: tells a store of this program from any other SQLite file. */
export const applicationId = 0x50_55_43_4a;

export interface MigrationStart {
  readonly file: string;
  /** Every step there is, oldest first. */
  readonly steps: readonly Migration[];
  /** Opens a copy for reading only. */
  openCopy(file: string): Connection;
}

/**
 * Takes the missing steps, each in one transaction together with `user_version`, after a verified copy of the old state. A
 * step that another process has taken meanwhile is passed over. Throws `migration-failed`, `store-corrupt`; the store is
 * then what it was before the step.
 */
export function migrate(db: Connection, start: MigrationStart): void {
  const { steps } = start;
  const version = versionOf(db);
  if (version === steps.length) return;
  if (version > 0) copyBeforeMigration(db, version, start);
  for (let step = version; step < steps.length; step += 1) {
    const { name, sql } = steps[step] ?? fail('internal');
    try {
      db.transaction(() => {
        if (versionOf(db) > step) return;
        db.exec(sql);
        db.pragma(`application_id = ${applicationId}`);
        db.pragma(`user_version = ${step + 1}`);
      }).immediate();
    } catch (error) {
      throw new CodedError('migration-failed', { step: name }, { cause: error });
    }
  }
}

function versionOf(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function copyBeforeMigration(db: Connection, version: number, { file, openCopy }: MigrationStart): void {
  const copy = `${file}.before-${version + 1}`;
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  const check = openCopy(unfinished);
  try {
    if (check.pragma('quick_check', { simple: true }) !== 'ok') fail('store-corrupt', { file: unfinished });
  } finally {
    check.close();
  }
  moveFile(unfinished, copy);
}
