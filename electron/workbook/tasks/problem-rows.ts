import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { ProblemRowsOrder, ProblemRowsProgress } from '../../../shared/import/problem-rows.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { CellValue, WorkbookSpec } from '../../../shared/workbook/spec.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { NamedFile, WorkbookTask } from '../../threads/protocol.ts';
import type { OpenWorkbook, SheetInfo } from '../read/open-workbook.ts';
import type { RawRow } from '../read/raw-row.ts';
import { openWorkbook } from '../read/workbook.ts';
import { writeStreamedWorkbook } from '../write/streamed.ts';
import { cellsOf, createCarrier, givenSheet, type SourceLook } from './problem-sheet.ts';
import { copyOf } from './rows.ts';
import { sha256Of } from './sha256.ts';

/** Rows that go to the writer at once. */
const batchRows = 500;
/** Filled rows looked at for the head of the table and for what its columns hold. */
const rowsLookedAt = 200;

interface Source {
  readonly book: OpenWorkbook;
  readonly sheet: SheetInfo;
}

/** The very file that was imported. Codes: `import-source-gone`, `import-source-changed`, those of the reader. */
async function openSource(source: NamedFile, order: ProblemRowsOrder, throughLibrary: boolean): Promise<Source> {
  const book = await openWorkbook(source.path, { throughLibrary });
  const sheet = book.sheets.find(({ name }) => name === order.sheet);
  if (sheet) return { book, sheet };
  await book.close();
  return fail('workbook-sheet-missing', { sheet: order.sheet });
}

async function checkSource({ path }: NamedFile, sha256: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new CodedError('import-source-gone', undefined, { cause: error });
  });
  if (!found.isFile()) fail('import-source-gone');
  if ((await sha256Of(path)) !== sha256) fail('import-source-changed');
}

/** The first rows, the merged blocks, and how many columns the wanted rows fill. */
async function lookAt({ book, sheet }: Source, order: ProblemRowsOrder): Promise<SourceLook> {
  const rows: ReturnType<typeof copyOf>[] = [];
  let width = 0;
  const { merges } = await book.readRows(sheet.index, (row) => {
    if (row.width === 0) return;
    if (rows.length < rowsLookedAt) rows.push(copyOf(row));
    if (!order.rows.has(row.number)) return;
    for (let column = row.width - 1; column >= width; column--) if (row.text[column]) width = column + 1;
  });
  return { rows, merges, width };
}

/** An .xlsx with a construct that our own reader does not know is read through the library, as it was when imported. */
async function withSource<T>(source: NamedFile, order: ProblemRowsOrder, use: (it: Source) => Promise<T>): Promise<T> {
  const attempt = async (throughLibrary: boolean) => {
    const opened = await openSource(source, order, throughLibrary);
    try {
      return await use(opened);
    } finally {
      await opened.book.close();
    }
  };
  try {
    return await attempt(false);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'workbook-construct-unknown') throw error;
    return attempt(true);
  }
}

/** Puts the wanted rows on the way to the writer, as fast as it takes them. */
async function sendWanted({ book, sheet }: Source, order: ProblemRowsOrder, width: number, way: PassThrough) {
  const carry = createCarrier(order);
  let batch: CellValue[][] = [];
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    if (!way.write(full)) await once(way, 'drain');
  };
  const take = (row: RawRow): void | Promise<void> => {
    if (row.number < order.band.firstData) return undefined;
    carry.note(row);
    const words = order.rows.get(row.number);
    if (words === undefined) return undefined;
    batch.push([...cellsOf(row, width, carry), words]);
    return batch.length < batchRows ? undefined : flush();
  };
  await book.readRows(sheet.index, take);
  await flush();
  way.end();
}

async function* told(way: AsyncIterable<CellValue[][]>, stream: PortStream): AsyncGenerator<CellValue[][]> {
  let written = 0;
  for await (const batch of way) {
    yield batch;
    written += batch.length;
    await stream.send({ written } satisfies ProblemRowsProgress);
  }
}

/**
 * Writes the rows with problems of a list as they stand in it, with the words of what is wrong in a last column. Codes:
 * `import-source-gone`, `import-source-changed`, those of the reader, `file-in-use`, `folder-not-writable`, `disk-full`,
 * `cancelled`.
 */
export async function writeProblemRows(
  { file, source }: Extract<WorkbookTask, { task: 'problem-rows' }>,
  stream: PortStream,
): Promise<void> {
  const order = await stream.value<ProblemRowsOrder>();
  await checkSource(source, order.sha256);
  const answer = await withSource(source, order, async (opened) => {
    const look = await lookAt(opened, order);
    const sheet = givenSheet(order, look);
    const spec: WorkbookSpec = { properties: order.properties, sheets: [sheet] };
    const way = new PassThrough({ objectMode: true, highWaterMark: 2 });
    const reading = sendWanted(opened, order, sheet.columns.length - 1, way).catch((error: unknown) => {
      way.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    const written = await writeStreamedWorkbook(spec, told(way, stream), file.path, { signal: stream.signal });
    await reading;
    return { rows: written.rows, bytes: written.bytes };
  });
  await stream.send(answer satisfies ProblemRowsProgress);
  stream.end();
}
