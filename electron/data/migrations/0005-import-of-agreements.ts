import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/** Receipts say what the list was of; spellings can mean a kind of agreement, which is no record and has no uid. */
export const importOfAgreements = `
ALTER TABLE import_batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'participants'
  CHECK (kind IN ('participants', 'agreements'));
${dropTracking('alias')}
CREATE TABLE alias_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  target TEXT NOT NULL CHECK (target IN ('kecamatan', 'village', 'unit', 'category', 'funding', 'agreementKind')),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  target_uid TEXT NOT NULL,
  UNIQUE (target, key)
) STRICT;
INSERT INTO alias_new (id, uid, row_version, target, key, value, target_uid)
  SELECT id, uid, row_version, target, key, value, target_uid FROM alias;
DELETE FROM sqlite_sequence WHERE name = 'alias_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'alias_new', seq FROM sqlite_sequence WHERE name = 'alias';
DROP TABLE alias;
ALTER TABLE alias_new RENAME TO alias;
CREATE INDEX alias_target ON alias (target_uid);
${trackedTableV1('alias', ['id', 'target', 'key', 'value', 'target_uid'])}
`;
