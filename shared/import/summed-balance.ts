import type { Balance } from './schema.ts';

/** The rows of several sheets or lists together. */
export function summedBalance(balances: readonly Balance[]): Balance {
  const sum: Balance = { read: 0, new: 0, changed: 0, same: 0, conflict: 0, rejected: 0, skipped: 0 };
  for (const balance of balances) {
    for (const name of Object.keys(sum) as (keyof Balance)[]) sum[name] += balance[name];
  }
  return sum;
}
