import type { MappedRow } from '../../../shared/import/mapped-row.ts';
import { sheetAndRow } from '../../../shared/import/row-place.ts';
import { summedBalance } from '../../../shared/import/summed-balance.ts';
import type { Balance, ImportPreview, Outcome } from '../../../shared/import/schema.ts';

/** What the rows of a preview add up to. */
export interface Tally {
  /** All rows of the sheets together. */
  readonly balance: Balance;
  /** The rows of each sheet, in the order of the sheets. */
  readonly balances: readonly Balance[];
  readonly repairs: number;
  /** Of a list of people: participations that begin, and new people without one. */
  readonly spells: { begin: number; none: number };
  /** Repairs of the rows that were kept, by reason and field, most frequent first. */
  repairGroups(): ImportPreview['repairGroups'];
  /** Counts a row; `isKept`: it is listed, not only counted. */
  add(mapped: Pick<MappedRow<object, string, string>, 'row' | 'repairs'>, outcome: Outcome, isKept: boolean): void;
}

const empty: Balance = { read: 0, new: 0, changed: 0, same: 0, conflict: 0, rejected: 0, skipped: 0 };

/** An empty tally of so many sheets: every row has exactly one outcome, so it balances by construction. */
export function createTally(sheets: number): Tally {
  const balances = Array.from({ length: sheets }, () => ({ ...empty }));
  const first = balances[0] ?? { ...empty };
  const groups = new Map<string, ImportPreview['repairGroups'][number]>();
  let count = 0;
  return {
    balances,
    get balance() {
      return summedBalance(balances);
    },
    spells: { begin: 0, none: 0 },
    get repairs() {
      return count;
    },
    repairGroups: () => [...groups.values()].toSorted((a, b) => b.rows - a.rows),
    add({ row, repairs }, outcome, isKept) {
      const balance = sheets === 1 ? first : (balances[sheetAndRow(row).sheet] ?? first);
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
