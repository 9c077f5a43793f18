import { trackedTables } from './tracked-tables.ts';
import { trackedTableV1 } from './tracking.ts';

/** Columns of every record that may travel between PCs and be edited. An id is never given twice: images of the history hold ids. */
const record = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1`;

const actions = `
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  session TEXT NOT NULL,
  kind TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  is_undoable INTEGER NOT NULL CHECK (is_undoable IN (0, 1)),
  undoes_id INTEGER REFERENCES action (id),
  undone_by_id INTEGER REFERENCES action (id),
  inserted_digest TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX action_session ON action (session, id);
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  table_name TEXT NOT NULL,
  row_uid TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_action ON change (action_id);
CREATE INDEX change_row ON change (row_uid, id);
CREATE TABLE current_action (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id INTEGER NOT NULL REFERENCES action (id),
  is_bulk INTEGER NOT NULL CHECK (is_bulk IN (0, 1, 2))
) STRICT;
`;

const office = `
CREATE TABLE office (${record},
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  government TEXT NOT NULL,
  regency_name TEXT NOT NULL,
  regency_code TEXT NOT NULL,
  address TEXT,
  signing_place TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  operator_name TEXT NOT NULL,
  backup_folder TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (id = 1)
) STRICT;
`;

const masterData = `
CREATE TABLE kecamatan (${record},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE village (${record},
  kecamatan_id INTEGER NOT NULL REFERENCES kecamatan (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('desa', 'kelurahan'))
) STRICT;
CREATE INDEX village_kecamatan ON village (kecamatan_id);
CREATE TABLE unit (${record},
  name TEXT NOT NULL,
  short_name TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('opd', 'kecamatan-office', 'village', 'company', 'other')),
  npp TEXT,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX unit_name ON unit (name COLLATE NOCASE);
CREATE TABLE category (${record},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  is_vulnerable INTEGER NOT NULL CHECK (is_vulnerable IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE funding (${record},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE alias (${record},
  target TEXT NOT NULL CHECK (target IN ('kecamatan', 'village', 'unit', 'category', 'funding')),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  target_uid TEXT NOT NULL,
  UNIQUE (target, key)
) STRICT;
CREATE INDEX alias_target ON alias (target_uid);
CREATE TABLE official (${record},
  name TEXT NOT NULL,
  nip TEXT,
  rank TEXT,
  position TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('self', 'an', 'plt', 'plh')),
  is_head_of_office INTEGER NOT NULL CHECK (is_head_of_office IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE unit_budget (${record},
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  year INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  realised_q1 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q1 >= 0),
  realised_q2 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q2 >= 0),
  realised_q3 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q3 >= 0),
  realised_q4 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q4 >= 0),
  note TEXT,
  UNIQUE (unit_id, year)
) STRICT;
`;

const participants = `
CREATE TABLE participant (${record},
  nik TEXT,
  family_card TEXT,
  name TEXT NOT NULL,
  titles_before TEXT,
  titles_after TEXT,
  birth_place TEXT,
  birth_date TEXT CHECK (birth_date GLOB '????-??-??'),
  sex TEXT CHECK (sex IN ('L', 'P')),
  mother_name TEXT,
  address TEXT,
  rt TEXT,
  rw TEXT,
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  village_id INTEGER REFERENCES village (id),
  village_text TEXT,
  phone TEXT,
  email TEXT,
  nip TEXT,
  died_on TEXT CHECK (died_on GLOB '????-??-??'),
  note TEXT,
  problems INTEGER NOT NULL DEFAULT 0,
  search_text TEXT NOT NULL,
  created_action INTEGER NOT NULL REFERENCES action (id)
) STRICT;
CREATE UNIQUE INDEX participant_nik ON participant (nik) WHERE nik IS NOT NULL;
CREATE INDEX participant_name ON participant (
  substr(search_text, 1, instr(search_text || char(9), char(9)) - 1), nik, search_text
);
CREATE INDEX participant_kecamatan ON participant (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE INDEX participant_village ON participant (village_id) WHERE village_id IS NOT NULL;
CREATE INDEX participant_problems ON participant (problems) WHERE problems <> 0;
CREATE INDEX participant_died ON participant (died_on) WHERE died_on IS NOT NULL;

CREATE TABLE participation (${record},
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  category_id INTEGER NOT NULL REFERENCES category (id),
  unit_id INTEGER REFERENCES unit (id),
  funding_id INTEGER REFERENCES funding (id),
  programmes INTEGER NOT NULL CHECK (programmes BETWEEN 0 AND 31),
  wage INTEGER CHECK (wage >= 0),
  kpj TEXT,
  position TEXT,
  workplace TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
  end_reason TEXT CHECK (end_reason IN ('left', 'moved', 'status-changed', 'died', 'age-limit', 'not-funded', 'other')),
  created_action INTEGER NOT NULL REFERENCES action (id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX participation_participant ON participation (participant_id);
CREATE INDEX participation_unit ON participation (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX participation_kpj ON participation (kpj) WHERE kpj IS NOT NULL;
`;

const agreements = `
CREATE TABLE agreement (${record},
  kind TEXT NOT NULL,
  parent_id INTEGER REFERENCES agreement (id),
  renews_id INTEGER UNIQUE REFERENCES agreement (id),
  number_first TEXT,
  number_second TEXT,
  title TEXT NOT NULL,
  scope TEXT,
  segments TEXT NOT NULL CHECK (json_valid(segments)),
  first_party TEXT NOT NULL CHECK (json_valid(first_party)),
  second_party TEXT NOT NULL CHECK (json_valid(second_party)),
  signed_on TEXT CHECK (signed_on GLOB '????-??-??'),
  signed_at TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
  notice_months INTEGER NOT NULL,
  ended_early_on TEXT CHECK (ended_early_on GLOB '????-??-??'),
  note TEXT,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE TABLE agreement_file (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'draft', 'other')),
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_file_agreement ON agreement_file (agreement_id);
CREATE TABLE agreement_step (${record},
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  planned_on TEXT CHECK (planned_on GLOB '????-??-??'),
  done_on TEXT CHECK (done_on GLOB '????-??-??'),
  done_by TEXT,
  note TEXT
) STRICT;
CREATE INDEX agreement_step_agreement ON agreement_step (agreement_id, position);
`;

const importsAndReports = `
CREATE TABLE import_batch (${record},
  action_id INTEGER NOT NULL REFERENCES action (id),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_conflict INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
  CHECK (rows_read = rows_new + rows_changed + rows_same + rows_conflict + rows_rejected + rows_skipped)
) STRICT;
CREATE INDEX import_batch_sha256 ON import_batch (sha256);
CREATE TABLE import_problem (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column_name TEXT,
  field TEXT NOT NULL,
  code TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('error', 'warning', 'info')),
  original TEXT NOT NULL
) STRICT;
CREATE INDEX import_problem_batch ON import_problem (batch_id, row);
CREATE TABLE report_issue (${record},
  layout TEXT NOT NULL,
  period TEXT NOT NULL,
  as_of TEXT NOT NULL,
  filters TEXT NOT NULL CHECK (json_valid(filters)),
  file TEXT NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;
`;

/** The first store: everything the main job needs, each table tracked. */
export const first = [
  actions,
  office,
  masterData,
  participants,
  agreements,
  importsAndReports,
  ...Object.entries(trackedTables).map(([table, columns]) => trackedTableV1(table, ['id', ...columns])),
].join('\n');
