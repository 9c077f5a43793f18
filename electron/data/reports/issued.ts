import type { PlainDate } from '../../../shared/dates.ts';
import type { WrittenReport } from '../../../shared/reports/schema.ts';
import { todayIn } from '../../../shared/time-zones.ts';
import type { Connection } from '../connection.ts';
import { officeOf } from '../office.ts';

/** A report narrowed to a unit, kecamatan or category is for that one only; the ministry gets the one over everything. */
const isWhole = `filters ->> 'unitUid' IS NULL AND filters ->> 'kecamatanUid' IS NULL AND filters ->> 'categoryUid' IS NULL`;

/** Whether layout A was written over every unit, as of `lastDay` of the period or later. */
export function isReportIssued(db: Connection, period: string, lastDay: PlainDate): boolean {
  return (
    db
      .prepare<[string, string], number>(
        `SELECT 1 FROM report_issue WHERE layout = 'A' AND period = ? AND as_of >= ? AND ${isWhole} LIMIT 1`,
      )
      .pluck()
      .get(period, lastDay) === 1
  );
}

/** Every file that was made, newest first. */
export function issuedReports(db: Connection): WrittenReport[] {
  const { timeZone } = officeOf(db);
  return db
    .prepare<[], Omit<WrittenReport, 'isWhole' | 'isKept' | 'issuedOn'> & { isWhole: number; isKept: number }>(
      `SELECT uid, number, layout, period, as_of AS asOf, file, rows, bytes, sha256, at, who, ${isWhole} AS isWhole,
         stored_as IS NOT NULL AS isKept, layout_version AS layoutVersion
       FROM report_issue ORDER BY id DESC`,
    )
    .all()
    .map((report) => ({
      ...report,
      issuedOn: todayIn(timeZone, report.at),
      isWhole: report.isWhole === 1,
      isKept: report.isKept === 1,
    }));
}
