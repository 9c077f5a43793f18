import { firstDayOf, lastDayOf, type Period, type PlainDate } from '../../../shared/dates.ts';
import type { LayoutDesign } from '../../../shared/reports/layout/design.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { fail } from '../../../shared/result.ts';
import type { CellValue, WorkbookSpec } from '../../../shared/workbook/spec.ts';
import type { DataContext } from '../context.ts';
import { officeOf } from '../office.ts';
import { claimReport } from './claims.ts';
import { constructionReport } from './construction.ts';
import { coverageReport, meetingSheets } from './coverage.ts';
import { agreementListReport } from './agreement-list.ts';
import { nonAsnReport } from './non-asn.ts';
import { participantListReport } from './participant-list.ts';
import { vulnerableReport } from './vulnerable.ts';
import { formOf } from './form.ts';
import { isianReport, sippReport } from './worker-list.ts';

/** A report on the day it is meant for: what the preview shows and the file gets. */
export interface Report extends ReportBody {
  readonly asOf: PlainDate;
  /** Further sheets of the workbook. */
  readonly others?: readonly ReportBody[];
}

/** The last day of the period, or today while it lasts: nothing is reported about days to come. */
export function asOfDay(period: Period, today: PlainDate): PlainDate {
  const last = lastDayOf(period);
  return last < today ? last : today;
}

/** Fills a layout from the register; `on`: the day of the figures, when it is not that of {@link asOfDay}. `period-not-begun`. */
export function reportOf(context: DataContext, choice: ReportChoice, on?: PlainDate): Report {
  const { reader, today } = context;
  const { period } = choice;
  if (firstDayOf(period) > today()) fail('period-not-begun');
  const asOf = on ?? asOfDay(period, today());
  const { regencyName, timeZone } = officeOf(reader);
  const facts = { ...choice, asOf, regencyName };
  const agreements = () => agreementListReport(reader, { ...facts, today: today(), timeZone });
  switch (choice.layout) {
    case 'A':
      return { ...nonAsnReport(reader, facts), asOf };
    case 'B':
      return { ...vulnerableReport(reader, facts), asOf };
    case 'C':
      return { ...coverageReport(context, facts), asOf };
    case 'D':
      return { ...claimReport(reader, facts), asOf };
    case 'E':
      return { ...constructionReport(reader, facts), asOf };
    case 'F':
      return { ...agreements(), asOf };
    case 'G':
      return { ...participantListReport(reader, facts), asOf };
    case 'H-A':
      return { ...sippReport(reader, facts, 'sipp-a'), asOf };
    case 'H-B':
      return { ...sippReport(reader, facts, 'sipp-b'), asOf };
    case 'isian':
      return { ...isianReport(reader, facts), asOf };
    case 'rakor':
      return { ...coverageReport(context, facts), asOf, others: [...meetingSheets(context, facts), agreements()] };
  }
}

/** The workbook of a report in the office's form; without `rows` they are streamed beside it. */
export function workbookOf(
  context: DataContext,
  report: Report,
  { design, rows }: { readonly design: LayoutDesign | null; readonly rows: CellValue[][] | null },
): WorkbookSpec {
  const office = officeOf(context.reader);
  const { table, others = [] } = report;
  const form = formOf(context, report, design);
  return {
    properties: { title: (table.titles ?? []).join(' '), creator: office.name, created: context.now().toISOString() },
    sheets: [
      { ...table, ...form, ...(rows && { rows }) },
      ...others.map((other) => ({ ...other.table, ...form, rows: [...other.rows] })),
    ],
  };
}
