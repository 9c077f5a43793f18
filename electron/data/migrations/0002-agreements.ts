import { trackedTableV1 } from './tracking.ts';

const record = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1`;

const agreementColumns = [
  'kind',
  'parent_id',
  'renews_id',
  'number_first',
  'number_second',
  'title',
  'scope',
  'segments',
  'first_party',
  'second_party',
  'signed_on',
  'signed_at',
  'starts_on',
  'ends_on',
  'amends_end_to',
  'notice_months',
  'ended_early_on',
  'note',
];
const fileColumns = ['agreement_id', 'kind', 'name', 'document_on', 'stored_as', 'bytes', 'sha256', 'added_on'];

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/** An addendum can move the end of the agreement above it; files get more kinds and the date of the document. */
const widened = `
${dropTracking('agreement')}
ALTER TABLE agreement ADD COLUMN amends_end_to TEXT CHECK (amends_end_to GLOB '????-??-??');
${dropTracking('agreement_file')}
CREATE TABLE agreement_file_new (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'draft', 'letter', 'minutes', 'other')),
  name TEXT NOT NULL,
  document_on TEXT CHECK (document_on GLOB '????-??-??'),
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
INSERT INTO agreement_file_new (id, uid, row_version, agreement_id, kind, name, stored_as, bytes, sha256, added_on)
  SELECT id, uid, row_version, agreement_id, kind, name, stored_as, bytes, sha256, added_on FROM agreement_file;
DELETE FROM sqlite_sequence WHERE name = 'agreement_file_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'agreement_file_new', seq FROM sqlite_sequence WHERE name = 'agreement_file';
DROP TABLE agreement_file;
ALTER TABLE agreement_file_new RENAME TO agreement_file;
CREATE INDEX agreement_file_agreement ON agreement_file (agreement_id);
CREATE INDEX agreement_parent ON agreement (parent_id) WHERE parent_id IS NOT NULL;
`;

/** A kind without a row keeps the shipped defaults, so "restore the default" deletes the row. */
const added = `
CREATE TABLE agreement_unit (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  UNIQUE (agreement_id, unit_id)
) STRICT;
CREATE INDEX agreement_unit_unit ON agreement_unit (unit_id);
CREATE TABLE agreement_kind (${record},
  kind TEXT NOT NULL UNIQUE,
  prepare_days INTEGER NOT NULL CHECK (prepare_days >= 0),
  urgent_days INTEGER NOT NULL CHECK (urgent_days >= 0),
  milestone_days TEXT NOT NULL CHECK (json_valid(milestone_days)),
  notice_months INTEGER NOT NULL CHECK (notice_months >= 0),
  term_months INTEGER NOT NULL CHECK (term_months > 0),
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT;
CREATE TABLE agreement_snooze (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until GLOB '????-??-??'),
  reason TEXT NOT NULL,
  UNIQUE (agreement_id, code)
) STRICT;
`;

/** What never missing a renewal needs: amended ends, units covered, settings per kind, reminders put off. */
export const agreementsInFull = [
  widened,
  added,
  trackedTableV1('agreement', ['id', ...agreementColumns]),
  trackedTableV1('agreement_file', ['id', ...fileColumns]),
  trackedTableV1('agreement_unit', ['id', 'agreement_id', 'unit_id']),
  trackedTableV1('agreement_kind', [
    'id',
    'kind',
    'prepare_days',
    'urgent_days',
    'milestone_days',
    'notice_months',
    'term_months',
    'steps',
  ]),
  trackedTableV1('agreement_snooze', ['id', 'agreement_id', 'code', 'until', 'reason']),
].join('\n');
