import { trackedTableV1 } from './tracking.ts';

/** A kind without a row is written from the shipped template, so "restore the default" deletes the row. */
export const documentTemplates = `
CREATE TABLE document_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
${trackedTableV1('document_template', ['id', 'kind', 'name', 'stored_as', 'bytes', 'sha256', 'added_on'])}`;
