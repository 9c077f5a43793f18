import { brokenLinks, changedInsertions, rowsBesideHistory } from '../../electron/data/check/history.ts';
import type { Connection } from '../../electron/data/connection.ts';

/** What the store's own check says of its history: links of the chain, rows beside their images, rows an import brought. */
export function historyDamage(db: Connection): string[] {
  const checks = { brokenLinks, rowsBesideHistory, changedInsertions };
  return Object.entries(checks).flatMap(([name, check]) => {
    const count = check(db).reduce((sum, one) => sum + one, 0);
    return count > 0 ? [`${name}: ${count}`] : [];
  });
}
