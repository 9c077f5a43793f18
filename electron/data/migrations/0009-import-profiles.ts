import { trackedTableV1 } from './tracking.ts';

/**
 * Heads of table as another office read them, taken from its file: what an import of this office remembers stands in its
 * `import_batch`. `choices` is of the same form there and here.
 */
export const importProfiles = `
CREATE TABLE import_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('participants', 'agreements', 'insurer-list')),
  file TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices))
) STRICT;
CREATE UNIQUE INDEX import_profile_layout
  ON import_profile (kind, choices ->> '$.layout.columns', choices ->> '$.layout.titles');
${trackedTableV1('import_profile', ['id', 'at', 'kind', 'file', 'choices'])}
`;
