import type { Output, Parsed } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import { marksOf, templateDataOf } from '../../../shared/templates/report-data.ts';
import type { TemplateData } from '../../../shared/templates/schema.ts';
import type { WriteAnswer } from '../../../shared/workbook/write-order.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { officialHandlers } from '../masterdata/lists.ts';
import { officeOf } from '../office.ts';
import { issueOf, keeping } from './issue.ts';
import type { Report } from './report.ts';
import { wholeReport } from './whole-report.ts';

/** A template is filled in memory as a whole; longer lists have a layout of their own. */
const mostRows = 20_000;

/**
 * Fills a workbook of the office or of a ministry with a report, and records the issue with a copy of the file. Codes:
 * `template-list-too-long`, those of the report and of the thread that fills.
 */
export async function fillReport(
  context: DataContext,
  { source: _source, target: _target, ...choice }: Parsed<'reports.fill'>,
  job: JobExtras,
): Promise<Output<'reports.fill'>> {
  const { stream, file, progress } = job;
  if (!stream || !file) return fail('internal');
  const reader = context.openReader();
  try {
    const own = { ...context, reader };
    const report = await wholeReport(own, choice, job);
    const sheets = [report, ...(report.others ?? [])];
    const rows = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
    if (rows > mostRows) fail('template-list-too-long', { rows, limit: mostRows });
    progress('writing', 0, rows);
    const { bodies, figures } = keeping(context.storeFolder, report);
    try {
      await stream.send(dataOf(own, { ...report, ...bodies }, choice.period) satisfies TemplateData);
      stream.end();
      const written = await stream.value<WriteAnswer>();
      return await issueOf(context, { choice, report, figures, written, layoutVersion: null }, job);
    } finally {
      figures.discard();
    }
  } finally {
    reader.close();
  }
}

function dataOf(context: DataContext, report: Report, period: Period): TemplateData {
  const officials = officialHandlers['officials.list'](context);
  return templateDataOf([report, ...(report.others ?? [])], {
    office: officeOf(context.reader),
    head: officials.find(({ isHeadOfOffice, isActive }) => isHeadOfOffice && isActive),
    period,
    asOf: report.asOf,
    today: context.today(),
  });
}

/** The marks that a template may use for a report; codes of the report. */
export async function reportMarks(
  context: DataContext,
  choice: Parsed<'reports.marks'>,
  job: JobExtras,
): Promise<Output<'reports.marks'>> {
  const report = await wholeReport(context, choice, job);
  const bare = {
    ...report,
    rows: [],
    rowCount: 0,
    others: report.others?.map((one) => ({ ...one, rows: [], rowCount: 0 })),
  };
  const { others, ...rest } = bare;
  return { marks: marksOf(dataOf(context, { ...rest, ...(others && { others }) }, choice.period)) };
}
