/** A row as the history keeps it: `row` is NEW, OLD or the name of a table in a question. */
export function imageV1(row: string, columns: readonly string[]): string {
  return `json_object(${['row_version', ...columns].map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
}

/**
 * Triggers that keep the images of every changed row (version 1; a shipped migration is never edited, so a later
 * form of these triggers gets its own function). They make two promises that no handler can forget:
 * a write outside an action is refused, and what a row was before and after is kept with the action.
 *
 * `current_action.is_bulk`: 0 every image is kept; 1 inserts need none, because the rows carry `created_action`
 * and the action a digest of them (an import); 2 neither inserts nor deletions (taking an import or the sample data back).
 */
export function trackedTableV1(table: string, columns: readonly string[]): string {
  const image = (row: 'NEW' | 'OLD') => imageV1(row, columns);
  const insideAction = `SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);`;
  const keep = (uidOf: 'NEW' | 'OLD', before: string, after: string) =>
    `INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, '${table}', ${uidOf}.uid, ${before}, ${after} FROM current_action;`;
  return `
CREATE TRIGGER ${table}_tracks_insert AFTER INSERT ON ${table}
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  ${insideAction}
  ${keep('NEW', 'NULL', image('NEW'))}
END;
CREATE TRIGGER ${table}_tracks_update AFTER UPDATE ON ${table}
BEGIN
  ${insideAction}
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  ${keep('NEW', image('OLD'), image('NEW'))}
END;
CREATE TRIGGER ${table}_tracks_delete AFTER DELETE ON ${table}
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  ${insideAction}
  ${keep('OLD', image('OLD'), 'NULL')}
END;
`;
}
