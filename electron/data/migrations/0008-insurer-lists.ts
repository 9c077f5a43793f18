/**
 * The insurer's lists, kept by month beside the register. A row is never changed: of each member the row that came last
 * holds, so an import that is taken back gives back by itself what it had replaced. The kind of a receipt gets a new column
 * with the wider rule, because the table cannot be made anew without the problems that refer to it.
 */
export const insurerLists = `
ALTER TABLE import_batch ADD COLUMN list_kind TEXT NOT NULL DEFAULT 'participants'
  CHECK (list_kind IN ('participants', 'agreements', 'insurer-list'));
UPDATE import_batch SET list_kind = kind;
ALTER TABLE import_batch DROP COLUMN kind;
ALTER TABLE import_batch RENAME COLUMN list_kind TO kind;
ALTER TABLE import_batch ADD COLUMN month TEXT
  CHECK ((month IS NOT NULL) = (kind = 'insurer-list') AND (month IS NULL OR month GLOB '????-??'));
CREATE TABLE insurer_member (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  month TEXT NOT NULL CHECK (month GLOB '????-??'),
  member TEXT NOT NULL,
  nik TEXT,
  kpj TEXT,
  name TEXT,
  birth_date TEXT,
  status TEXT CHECK (status IN ('active', 'inactive')),
  inactive_from TEXT,
  wage INTEGER,
  programmes INTEGER,
  segment TEXT,
  unit TEXT,
  sheet TEXT NOT NULL,
  excel_row INTEGER NOT NULL,
  CHECK (nik IS NOT NULL OR kpj IS NOT NULL)
) STRICT;
CREATE INDEX insurer_member_batch ON insurer_member (batch_id);
CREATE INDEX insurer_member_latest ON insurer_member (month, member);
CREATE TRIGGER insurer_member_needs_action BEFORE INSERT ON insurer_member
WHEN NOT EXISTS (SELECT 1 FROM current_action)
BEGIN
  SELECT RAISE(ABORT, 'write outside an action');
END;
CREATE TRIGGER insurer_member_goes_in_action BEFORE DELETE ON insurer_member
WHEN NOT EXISTS (SELECT 1 FROM current_action)
BEGIN
  SELECT RAISE(ABORT, 'write outside an action');
END;
CREATE TRIGGER insurer_member_stays BEFORE UPDATE ON insurer_member
BEGIN
  SELECT RAISE(ABORT, 'a row of a kept list is never changed');
END;
`;
