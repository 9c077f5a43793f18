import type { Output, Parsed } from '../../../shared/contract.ts';
import { formatQuarter } from '../../../shared/format.ts';
import type { Quarter } from '../../../shared/dates.ts';
import { figureSheetOf } from '../../../shared/reports/figures.ts';
import type { ReportLayout } from '../../../shared/reports/schema.ts';
import { todayIn } from '../../../shared/time-zones.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { NamedFile } from '../../threads/protocol.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { type CopiedFile, copyFile } from '../kept-files/kept-file.ts';
import { officeOf } from '../office.ts';
import { insertRecord } from '../records.ts';
import { sendRows } from '../send-rows.ts';
import { FiguresFile } from './figures-file.ts';
import { type Report, workbookOf } from './report.ts';
import { wholeReport } from './whole-report.ts';

/**
 * Writes a report: the workbook thread gets the spec and, of a long list, its rows in batches; when the file is on the
 * disk its issue is recorded, with a copy of the file and its figures. Codes of the thread come through.
 */
export async function writeReport(
  context: DataContext,
  choice: Parsed<'reports.write'>,
  job: JobExtras,
): Promise<Output<'reports.write'>> {
  const { stream, file, progress, exclusively } = job;
  if (!stream || !file) return fail('internal');
  const reader = context.openReader();
  try {
    const own = { ...context, reader };
    const report = await wholeReport(own, choice, job);
    progress('writing', 0, report.rowCount);
    const { bodies, figures } = keeping(context.storeFolder, report);
    try {
      const told = (rows: number) => progress('writing', rows, report.rowCount);
      await sendReport(own, isLong(choice.layout), { ...report, ...bodies }, stream, told);
      const written = await stream.value<WriteAnswer>();
      const copy = await copyOf(context.storeFolder, file, written, job);
      return await exclusively(async () => {
        await copy?.keep();
        const kept = { stored_as: copy?.storedAs ?? null, figures: keptOrNone(figures) };
        return recordIssue(context, choice, report, written, { name: file.name, ...kept });
      });
    } finally {
      figures.discard();
    }
  } finally {
    reader.close();
  }
}

/** The report, whose rows are kept as they pass by. */
function keeping(
  storeFolder: string,
  report: Report,
): { bodies: Pick<Report, 'rows' | 'others'>; figures: FiguresFile } {
  const all = [report, ...(report.others ?? [])];
  const figures = new FiguresFile(
    storeFolder,
    all.map(({ table }) => figureSheetOf(table)),
  );
  function* kept(rows: Iterable<CellValue[]>, sheet: number): Generator<CellValue[]> {
    for (const row of rows) {
      figures.row(sheet, row);
      yield row;
    }
  }
  const others = report.others?.map((one, place) => ({ ...one, rows: kept(one.rows, place + 1) }));
  return { bodies: { rows: kept(report.rows, 0), ...(others && { others }) }, figures };
}

/**
 * A copy of the file that was just written, to be issued again; null when it cannot be kept (it was opened and held at once, the
 * store's disk is full): the report itself is there all the same.
 */
async function copyOf(
  storeFolder: string,
  file: NamedFile,
  { sha256 }: WriteAnswer,
  job: JobExtras,
): Promise<CopiedFile | null> {
  try {
    const copy = await copyFile(storeFolder, file, { signal: job.signal, progress: () => undefined });
    if (copy.sha256 === sha256) return copy;
    copy.discard();
    return null;
  } catch (error) {
    if (error instanceof CodedError && error.code !== 'cancelled') return null;
    throw error;
  }
}

/** Without its figures a report cannot be compared, but it is there and recorded. */
function keptOrNone(figures: FiguresFile): string | null {
  try {
    return figures.keep();
  } catch {
    return null;
  }
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

/** Lists of people may be of any length, so their rows are streamed. */
function isLong(layout: ReportLayout): boolean {
  return ['G', 'H-A', 'H-B', 'isian'].includes(layout);
}

function recordIssue(
  { writer, actions }: DataContext,
  choice: Parsed<'reports.write'>,
  { asOf, table }: Report,
  written: WriteAnswer,
  {
    name: file,
    ...kept
  }: { readonly name: string; readonly stored_as: string | null; readonly figures: string | null },
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
      const number = nextNumber(writer, at);
      const uid = insertRecord(writer, 'report_issue', { ...row, ...kept, number, as_of: asOf, filters });
      const isWhole = unitUid === null && kecamatanUid === null && categoryUid === null;
      const issuedOn = todayIn(officeOf(writer).timeZone, at);
      return { uid, number, ...row, issuedOn, asOf, isWhole, isKept: kept.stored_as !== null };
    },
  );
  return issue;
}

/** Issued reports of a year are numbered from 1. */
function nextNumber(db: Connection, at: string): number {
  return (
    db
      .prepare<[string], number>('SELECT coalesce(max(number), 0) + 1 FROM report_issue WHERE substr(at, 1, 4) = ?')
      .pluck()
      .get(at.slice(0, 4)) ?? 1
  );
}
