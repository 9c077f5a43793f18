import { quarterOf } from '../../../../shared/dates.ts';
import { isEditable, isLongList, type LayoutDesign } from '../../../../shared/reports/layout/design.ts';
import { refuseFaults } from '../../../../shared/reports/layout/faults.ts';
import { laidOut } from '../../../../shared/reports/layout/lay-out.ts';
import type { MarkFacts } from '../../../../shared/reports/layout/marks.ts';
import type { ReportChoice, ReportLayout } from '../../../../shared/reports/schema.ts';
import { periodTitle } from '../../../../shared/reports/table.ts';
import { fail } from '../../../../shared/result.ts';
import type { Connection } from '../../connection.ts';
import type { DataContext } from '../../context.ts';
import { officeOf } from '../../office.ts';
import { type Report, reportOf } from '../report.ts';

/** A report in the form of a design; null leaves it as the program has it. Codes of {@link refuseFaults}. */
export function designed(
  { reader }: DataContext,
  choice: ReportChoice,
  report: Report,
  design: LayoutDesign | null,
): Report {
  if (design === null) return report;
  refuseFaults(design, report.table, !isLongList(choice.layout));
  const facts = { ...markFacts(reader, choice, report), narrowedTo: narrowedTo(reader, choice) };
  return { ...report, ...laidOut(report, design, facts) };
}

/** What marks stand for in a report. */
export function markFacts(
  db: Connection,
  { period }: Pick<ReportChoice, 'period'>,
  { asOf }: Pick<Report, 'asOf'>,
): MarkFacts {
  return { regencyName: officeOf(db).regencyName, period: periodTitle(period), asOf };
}

function narrowedTo(db: Connection, { unitUid, kecamatanUid, categoryUid }: ReportChoice): string[] {
  const nameIn = (table: 'unit' | 'kecamatan' | 'category', uid: string | null) =>
    db.prepare<[string | null], string>(`SELECT name FROM ${table} WHERE uid = ?`).pluck().get(uid);
  const names = [nameIn('unit', unitUid), nameIn('kecamatan', kecamatanUid), nameIn('category', categoryUid)];
  return names.filter((name) => name !== undefined);
}

/** A layout as the program fills it today, over everything; `layout-fixed` for one that is not the office's to change. */
export function wholeOf(
  context: DataContext,
  layout: ReportLayout,
): { readonly report: Report; readonly facts: MarkFacts } {
  if (!isEditable(layout)) return fail('layout-fixed');
  const choice = { layout, period: quarterOf(context.today()), unitUid: null, kecamatanUid: null, categoryUid: null };
  const report = reportOf(context, choice);
  return { report, facts: markFacts(context.reader, choice, report) };
}
