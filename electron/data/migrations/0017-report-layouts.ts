import { trackedTables } from './tracked-tables.ts';
import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/**
 * Layouts as the office wants them, every version kept; without a design a version is the program's own. An issued report says
 * by which version it was made, and the office has its arms as a picture. Funding sources keep their id in the history again,
 * which 0015 left out: one that was removed came back under another.
 */
export const reportLayoutVersions = `
CREATE TABLE report_layout (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  layout TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  design TEXT CHECK (json_valid(design)),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (layout, version)
) STRICT;
${trackedTableV1('report_layout', ['id', 'layout', 'version', 'design', 'at', 'who'])}
${dropTracking('report_issue')}
ALTER TABLE report_issue ADD COLUMN layout_version INTEGER CHECK (layout_version > 0);
${trackedTableV1('report_issue', ['id', ...trackedTables.report_issue, 'number', 'stored_as', 'figures', 'layout_version'])}
${dropTracking('office')}
ALTER TABLE office ADD COLUMN arms TEXT;
${trackedTableV1('office', ['id', ...trackedTables.office, 'arms'])}
${dropTracking('funding')}
${trackedTableV1('funding', ['id', 'code', 'name', 'is_active', 'is_budgeted'])}
`;
