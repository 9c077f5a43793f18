import type { Output, Parsed } from '../../../shared/contract.ts';
import { formatPeriod } from '../../../shared/format.ts';
import type { Period, PlainDate } from '../../../shared/dates.ts';
import { type Difference, figureSheetOf, SheetComparison } from '../../../shared/reports/figures.ts';
import type { ReportChoice, ReportLayout } from '../../../shared/reports/schema.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { CopyAnswer, CopyOrder } from '../../../shared/workbook/copy-order.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import { keptFile } from '../kept-files/kept-file.ts';
import { readFigures } from './figures-file.ts';
import { wholeReport } from './whole-report.ts';

interface Issue {
  readonly layout: ReportLayout;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly filters: string;
  readonly sha256: string;
  readonly storedAs: string | null;
  readonly figures: string | null;
}

function issueOf({ reader }: DataContext, uid: string): Issue {
  return (
    reader
      .prepare<[string], Issue>(
        `SELECT layout, period, as_of AS asOf, filters, sha256, stored_as AS storedAs, figures
         FROM report_issue WHERE uid = ?`,
      )
      .get(uid) ?? fail('not-found')
  );
}

/**
 * Writes the kept copy of an issued report to another place: the same file, whatever the data says by now. Codes: `not-found`,
 * `report-not-kept` (issued before copies were kept), `kept-file-damaged`, those of the thread that writes.
 */
export async function reissue(
  context: DataContext,
  { uid }: Parsed<'reports.reissue'>,
  { stream, file, exclusively }: JobExtras,
): Promise<Output<'reports.reissue'>> {
  if (!stream || !file) return fail('internal');
  const { layout, period, storedAs, sha256 } = issueOf(context, uid);
  if (storedAs === null) return fail('report-not-kept');
  await stream.send({ path: pathOf(context, storedAs), sha256 } satisfies CopyOrder);
  stream.end();
  const { bytes } = await stream.value<CopyAnswer>();
  await exclusively(async () => {
    const params = { layout, period: formatPeriod(period), file: file.name };
    context.actions.run({ kind: 'report.reissued', params, topics: [], isUndoable: false }, () => ({ uid }));
  });
  return { file: file.name, bytes };
}

function pathOf({ storeFolder }: DataContext, storedAs: string): string {
  try {
    return keptFile(storeFolder, storedAs);
  } catch (error) {
    throw new CodedError('kept-file-damaged', undefined, { cause: error });
  }
}

/** Differences that are listed; the rest is counted. */
const mostListed = 200;
/** Rows looked at between two looks at the messages. */
const slice = 2_000;

/**
 * Where the data of today, asked for the same day and the same people, says something else than an issued report did. Codes as
 * for {@link reissue}, and `cancelled`.
 */
export async function compareReport(
  context: DataContext,
  { uid }: Parsed<'reports.compare'>,
  job: JobExtras,
): Promise<Output<'reports.compare'>> {
  const { layout, period, asOf, filters, figures } = issueOf(context, uid);
  if (figures === null) return fail('report-not-kept');
  const kept = await keptFigures(context, figures);
  const choice = { layout, period, ...(JSON.parse(filters) as Omit<ReportChoice, 'layout' | 'period'>) };
  const reader = context.openReader();
  try {
    const report = await wholeReport({ ...context, reader }, choice, job, asOf);
    const found = new Found();
    for (const { table, rows } of [report, ...(report.others ?? [])]) {
      const sheet = kept.get(table.name) ?? new SheetComparison(figureSheetOf(table));
      kept.delete(table.name);
      sheet.begin();
      let seen = 0;
      for (const row of rows) {
        found.add(sheet.compare(row));
        seen += 1;
        if (seen % slice !== 0) continue;
        await breathe();
        if (job.signal.aborted) fail('cancelled');
      }
      found.add(sheet.gone());
    }
    for (const sheet of kept.values()) found.add(sheet.gone());
    return { asOf, count: found.count, differences: found.differences };
  } finally {
    reader.close();
  }
}

/** All differences counted, the first of them kept. */
class Found {
  readonly differences: Difference[] = [];
  count = 0;

  add(some: Iterable<Difference>): void {
    for (const difference of some) {
      this.count += 1;
      if (this.differences.length < mostListed) this.differences.push(difference);
    }
  }
}

async function keptFigures(context: DataContext, storedAs: string): Promise<Map<string, SheetComparison>> {
  const comparisons: SheetComparison[] = [];
  try {
    const sheets = await readFigures(pathOf(context, storedAs), {
      onSheets: (all) => comparisons.push(...all.map((sheet) => new SheetComparison(sheet))),
      onRow: (sheet, cells) => comparisons[sheet]?.keep(cells),
    });
    return new Map(sheets.flatMap(({ name }, place) => (comparisons[place] ? [[name, comparisons[place]]] : [])));
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('kept-file-damaged', undefined, { cause: error });
  }
}
