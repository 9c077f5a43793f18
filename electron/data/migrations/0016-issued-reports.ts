import { trackedTables } from './tracked-tables.ts';
import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/** An issued report has a number within the year, a kept copy of its file, and its figures to be compared with later data. */
export const issuedReports = `
${dropTracking('report_issue')}
ALTER TABLE report_issue ADD COLUMN number INTEGER CHECK (number > 0);
ALTER TABLE report_issue ADD COLUMN stored_as TEXT;
ALTER TABLE report_issue ADD COLUMN figures TEXT;
UPDATE report_issue SET number = (
  SELECT count(*) FROM report_issue o WHERE substr(o.at, 1, 4) = substr(report_issue.at, 1, 4) AND o.id <= report_issue.id);
${trackedTableV1('report_issue', ['id', ...trackedTables.report_issue, 'number', 'stored_as', 'figures'])}
`;
