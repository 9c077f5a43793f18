import type { Output, Parsed } from '../../../shared/contract.ts';
import { formatQuarter } from '../../../shared/format.ts';
import { dateParts, type Quarter } from '../../../shared/dates.ts';
import { budgetBody } from '../../../shared/reports/budget.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import { budgetOverview } from '../budget/overview.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import { officeOf } from '../office.ts';
import { insertRecord } from '../records.ts';
import { sendRows } from '../send-rows.ts';
import { type Report, reportOf, workbookOf } from './report.ts';

/**
 * Writes a report: the workbook thread gets the spec and, of a long list, its rows in batches; when the file is on the
 * disk its issue is recorded. Codes of the thread come through.
 */
export async function writeReport(
  context: DataContext,
  choice: Parsed<'reports.write'>,
  job: JobExtras,
): Promise<Output<'reports.write'>> {
  const { stream, file, signal, progress, exclusively } = job;
  if (!stream || !file) return fail('internal');
  const reader = context.openReader();
  try {
    const own = { ...context, reader };
    const counted = await countedReport(own, choice, signal);
    const report = choice.layout === 'rakor' ? await withBudget(own, counted, job) : counted;
    progress('writing', 0, report.rowCount);
    await sendReport(own, choice.layout === 'G', report, stream, (rows) => progress('writing', rows, report.rowCount));
    const written = await stream.value<WriteAnswer>();
    return await exclusively(async () => recordIssue(context, choice, report, written, file.name));
  } finally {
    reader.close();
  }
}

/** A large register is read beside other work; a report waits for its figures, unless it is cancelled. */
async function countedReport(
  context: DataContext,
  choice: Parsed<'reports.write'>,
  signal: AbortSignal,
): Promise<Report> {
  for (;;) {
    try {
      return reportOf(context, choice);
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

async function sendReport(
  context: DataContext,
  isStreamed: boolean,
  report: Report,
  stream: PortStream,
  onSent: (rows: number) => void,
): Promise<void> {
  const spec = workbookOf(context, report, isStreamed ? null : [...report.rows]);
  await stream.send({ spec, hasRows: isStreamed } satisfies WriteOrder);
  if (isStreamed) await sendRows(stream, report.rows, onSent);
  stream.end();
}

function recordIssue(
  { writer, actions }: DataContext,
  choice: Parsed<'reports.write'>,
  { asOf, table }: Report,
  written: WriteAnswer,
  file: string,
): Output<'reports.write'> {
  const { layout, period, unitUid, kecamatanUid, categoryUid } = choice;
  const params = {
    name: table.titles?.[0] ?? layout,
    period: formatQuarter(period as Quarter),
    file,
    count: written.rows,
  };
  const { action: _action, ...issue } = actions.run(
    { kind: 'report.written', params, topics: ['reports'], isUndoable: false },
    ({ at, uid: actionUid }) => {
      const who = writer.prepare<[string], string>('SELECT who FROM action WHERE uid = ?').pluck().get(actionUid) ?? '';
      const row = { layout, period, file, ...written, at, who };
      const filters = JSON.stringify({ unitUid, kecamatanUid, categoryUid });
      const uid = insertRecord(writer, 'report_issue', { ...row, as_of: asOf, filters });
      const isWhole = unitUid === null && kecamatanUid === null && categoryUid === null;
      return { uid, ...row, asOf, isWhole };
    },
  );
  return issue;
}
