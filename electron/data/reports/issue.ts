import { formatPeriod } from '../../../shared/format.ts';
import { figureSheetOf } from '../../../shared/reports/figures.ts';
import type { ReportChoice, WrittenReport } from '../../../shared/reports/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import { todayIn } from '../../../shared/time-zones.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { WriteAnswer } from '../../../shared/workbook/write-order.ts';
import type { NamedFile } from '../../threads/protocol.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { type CopiedFile, copyFile } from '../kept-files/kept-file.ts';
import { officeOf } from '../office.ts';
import { insertRecord } from '../records.ts';
import { FiguresFile } from './figures-file.ts';
import type { Report } from './report.ts';

/** A file that was just written, and what it says. */
interface Issue {
  readonly choice: ReportChoice;
  readonly report: Report;
  readonly figures: FiguresFile;
  readonly written: WriteAnswer;
  /** Of the office's own layout; null: the program's, or another workbook. */
  readonly layoutVersion: number | null;
}

/** Records the issue of the job's file, with a copy of it and its figures. */
export async function issueOf(
  context: DataContext,
  { choice, report, figures, written, layoutVersion }: Issue,
  job: JobExtras,
): Promise<WrittenReport> {
  const file = job.file ?? fail('internal');
  const copy = await copyOf(context.storeFolder, file, written, job);
  return await job.exclusively(async () => {
    await copy?.keep();
    const kept = { stored_as: copy?.storedAs ?? null, figures: figures.keep(), layout_version: layoutVersion };
    return recordIssue(context, choice, report, written, { name: file.name, ...kept });
  });
}

/** The report, whose rows are kept as they pass by. */
export function keeping(
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
    job.signal.throwIfAborted();
    if (error instanceof CodedError && error.code === 'cancelled') throw error;
    return null;
  }
}

function recordIssue(
  { writer, actions }: DataContext,
  choice: ReportChoice,
  { asOf, table }: Report,
  written: WriteAnswer,
  {
    name: file,
    ...kept
  }: {
    readonly name: string;
    readonly stored_as: string | null;
    readonly figures: string | null;
    readonly layout_version: number | null;
  },
): WrittenReport {
  const { layout, period, unitUid, kecamatanUid, categoryUid } = choice;
  const params = {
    name: table.titles?.[0] ?? layout,
    period: formatPeriod(period),
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
      return {
        uid,
        number,
        ...row,
        issuedOn,
        asOf,
        isWhole,
        isKept: kept.stored_as !== null,
        layoutVersion: kept.layout_version,
      };
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
