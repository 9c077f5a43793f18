import type { HistoryEntry } from '../../shared/actions/schema.ts';

type Change = HistoryEntry['changes'][number];

/** Columns that hold a record of their own as JSON; its fields are told one by one. */
const records = new Set(['first_party', 'second_party']);

/** Changes as people tell them: one per field, also of what stands in one column together. */
export function tellableChanges(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => (records.has(change.field) ? fieldsOf(change) : [change]));
}

function fieldsOf(change: Change): Change[] {
  const before = parsed(change.before);
  const after = parsed(change.after);
  return Object.keys({ ...before, ...after })
    .filter((name) => before[name] !== after[name])
    .map((name) => ({
      record: change.record,
      field: `${change.field}_${name}`,
      before: before[name] ?? null,
      after: after[name] ?? null,
    }));
}

function parsed(value: string | null): Readonly<Record<string, string | null>> {
  return value === null ? {} : (JSON.parse(value) as Record<string, string | null>);
}
