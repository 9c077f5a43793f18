import type { MappedRow } from '../../../shared/import/mapped-row.ts';
import type { Balance, ImportPreview, Outcome } from '../../../shared/import/schema.ts';

/** What the rows of a preview add up to. */
export interface Tally {
  readonly balance: Balance;
  readonly repairs: number;
  /** Of a list of people: participations that begin, and new people without one. */
  readonly spells: { begin: number; none: number };
  /** Repairs of the rows that were kept, by reason and field, most frequent first. */
  repairGroups(): ImportPreview['repairGroups'];
  /** Counts a row; `isKept`: it is listed, not only counted. */
  add(mapped: Pick<MappedRow<object, string, string>, 'repairs'>, outcome: Outcome, isKept: boolean): void;
}

/** An empty tally: every row has exactly one outcome, so it balances by construction. */
export function createTally(): Tally {
  const balance: Balance = { read: 0, new: 0, changed: 0, same: 0, conflict: 0, rejected: 0, skipped: 0 };
  const groups = new Map<string, ImportPreview['repairGroups'][number]>();
  let count = 0;
  return {
    balance,
    spells: { begin: 0, none: 0 },
    get repairs() {
      return count;
    },
    repairGroups: () => [...groups.values()].toSorted((a, b) => b.rows - a.rows),
    add({ repairs }, outcome, isKept) {
      balance.read += 1;
      balance[outcome] += 1;
      count += repairs.length;
      if (!isKept) return;
      for (const { reason, field } of repairs) {
        const key = `${reason} ${field}`;
        const group = groups.get(key);
        if (group) group.rows += 1;
        else groups.set(key, { reason, field, rows: 1 });
      }
    },
  };
}
