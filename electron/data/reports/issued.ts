import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../database.ts';

/** Whether layout A was written for the whole of a quarter, `lastDay` included. */
export function isReportIssued(db: Connection, period: string, lastDay: PlainDate): boolean {
  return (
    db
      .prepare<[string, string], number>(
        `SELECT 1 FROM report_issue WHERE layout = 'A' AND period = ? AND as_of >= ? LIMIT 1`,
      )
      .pluck()
      .get(period, lastDay) === 1
  );
}
