import type { Connection } from '../connection.ts';

const importKinds = new Set(['import.committed', 'import.undone', 'sample.loaded']);

interface ImageRow {
  kind: string;
  before: string | null;
  after: string | null;
}

function editedColumns(changes: Iterable<ImageRow>): ReadonlySet<string> {
  const edited = new Set<string>();
  for (const { kind, before, after } of changes) {
    if (importKinds.has(kind)) break;
    if (after === null) continue;
    const old = before === null ? {} : (JSON.parse(before) as Record<string, unknown>);
    for (const [column, value] of Object.entries(JSON.parse(after) as Record<string, unknown>)) {
      if ((old[column] ?? null) !== value) edited.add(column);
    }
  }
  return edited;
}

/** Prepares the question which columns of a record somebody changed by hand since an import last wrote it. */
export function editsByHand(db: Connection): (uid: string) => ReadonlySet<string> {
  const changes = db.prepare<[string], ImageRow>(
    `SELECT a.kind, c.before, c.after FROM change c JOIN action a ON a.id = c.action_id
     WHERE c.row_uid = ? AND a.undone_by_id IS NULL AND a.undoes_id IS NULL ORDER BY c.id DESC`,
  );
  return (uid) => editedColumns(changes.iterate(uid));
}
