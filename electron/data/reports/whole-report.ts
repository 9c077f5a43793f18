import { dateParts, type PlainDate } from '../../../shared/dates.ts';
import { budgetBody } from '../../../shared/reports/budget.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import { budgetOverview } from '../budget/overview.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import { officeOf } from '../office.ts';
import { type Report, reportOf } from './report.ts';

/** A report with all its sheets; `asOf`: the day of the figures where it is not the usual one. Codes of `reportOf`, `cancelled`. */
export async function wholeReport(
  context: DataContext,
  choice: ReportChoice,
  job: JobExtras,
  asOf?: PlainDate,
): Promise<Report> {
  const counted = await countedReport(context, choice, job.signal, asOf);
  return choice.layout === 'rakor' ? withBudget(context, counted, job) : counted;
}

/** A large register is read beside other work; a report waits for its figures, unless it is cancelled. */
async function countedReport(
  context: DataContext,
  choice: ReportChoice,
  signal: AbortSignal,
  asOf?: PlainDate,
): Promise<Report> {
  for (;;) {
    try {
      return reportOf(context, choice, asOf);
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'still-counting') throw error;
    }
    if (signal.aborted) fail('cancelled');
    await breathe();
  }
}

/** The meeting's workbook with the budget of the year: worked out beside other work, because it asks for every month. */
async function withBudget(context: DataContext, report: Report, job: JobExtras): Promise<Report> {
  const { year } = dateParts(report.asOf);
  const { regencyName } = officeOf(context.reader);
  const budget = budgetBody(regencyName, await budgetOverview(context, { year }, job), context.today());
  const [kecamatan, units, ...rest] = report.others ?? [];
  return { ...report, others: [kecamatan, units, budget, ...rest].filter((sheet) => sheet !== undefined) };
}
