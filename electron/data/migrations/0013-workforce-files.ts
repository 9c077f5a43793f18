import { trackedTableV1 } from './tracking.ts';

const table = `
CREATE TABLE workforce_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX workforce_file_year ON workforce_file (year);
`;

/** The publication that a source's figures of a year stand in, kept with them. */
export const workforceFiles = [
  table,
  trackedTableV1('workforce_file', ['id', 'year', 'source', 'name', 'stored_as', 'bytes', 'sha256', 'added_on']),
].join('\n');
