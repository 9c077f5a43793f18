import { seedRegulations } from './0004-regulation-rows.ts';
import { trackedTableV1 } from './tracking.ts';

const record = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1`;

const tables = `
CREATE TABLE regulation (${record},
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
  issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
  title TEXT NOT NULL,
  asks TEXT,
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
  replaced_by_id INTEGER REFERENCES regulation (id),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1))
) STRICT;
CREATE INDEX regulation_replaced_by ON regulation (replaced_by_id) WHERE replaced_by_id IS NOT NULL;
CREATE TABLE regulation_file (${record},
  regulation_id INTEGER NOT NULL REFERENCES regulation (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX regulation_file_regulation ON regulation_file (regulation_id);
CREATE TABLE agreement_regulation (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  regulation_id INTEGER NOT NULL REFERENCES regulation (id),
  UNIQUE (agreement_id, regulation_id)
) STRICT;
CREATE INDEX agreement_regulation_regulation ON agreement_regulation (regulation_id);
`;

/** The register of regulations, with the rows that every office begins with; they come before the history is kept of them. */
export const regulations = [
  tables,
  seedRegulations,
  trackedTableV1('regulation', [
    'id',
    'kind',
    'number',
    'aliases',
    'issued_on',
    'title',
    'asks',
    'valid_from',
    'valid_to',
    'replaced_by_id',
    'is_confirmed',
  ]),
  trackedTableV1('regulation_file', ['id', 'regulation_id', 'name', 'stored_as', 'bytes', 'sha256', 'added_on']),
  trackedTableV1('agreement_regulation', ['id', 'agreement_id', 'regulation_id']),
].join('\n');
