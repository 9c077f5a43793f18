import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { ProblemRowsOrder, ProblemRowsProgress, ProblemSheet } from '../../../shared/import/problem-rows.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import type { CellValue, SheetSpec, WorkbookSpec } from '../../../shared/workbook/spec.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { NamedFile, WorkbookTask } from '../../threads/protocol.ts';
import type { OpenWorkbook, SheetInfo } from '../read/open-workbook.ts';
import type { RawRow } from '../read/raw-row.ts';
import { openWorkbook } from '../read/workbook.ts';
import { writeStreamedWorkbook } from '../write/streamed.ts';
import { cellsOf, createCarrier, givenSheet, type SourceLook } from './problem-sheet.ts';
import { orThroughLibrary } from './or-through-library.ts';
import { copyOf } from './rows.ts';
import { sha256Of } from './sha256.ts';

/** Rows that go to the writer at once. */
const batchRows = 500;
/** Filled rows looked at for the head of the table and for what its columns hold. */
const rowsLookedAt = 200;

interface Source {
  readonly book: OpenWorkbook;
  readonly info: SheetInfo;
  readonly wanted: ProblemSheet;
}

/** The very file that was imported, with every sheet of the order. Codes: `workbook-sheet-missing`, those of the reader. */
async function openSource(source: NamedFile, order: ProblemRowsOrder, throughLibrary: boolean): Promise<Source[]> {
  const book = await openWorkbook(source.path, { throughLibrary });
  try {
    return order.sheets.map((wanted) => {
      const info = book.sheets.find(({ name }) => name === wanted.name);
      return { book, wanted, info: info ?? fail('workbook-sheet-missing', { sheet: wanted.name }) };
    });
  } catch (error) {
    await book.close();
    throw error;
  }
}

async function checkSource({ path }: NamedFile, sha256: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new CodedError('import-source-gone', undefined, { cause: error });
  });
  if (!found.isFile()) fail('import-source-gone');
  if ((await sha256Of(path)) !== sha256) fail('import-source-changed');
}

/** The first rows, the merged blocks, and how many columns the wanted rows fill. */
async function lookAt({ book, info, wanted }: Source): Promise<SourceLook> {
  const rows: ReturnType<typeof copyOf>[] = [];
  let width = 0;
  const { merges } = await book.readRows(info.index, (row) => {
    if (row.width === 0) return;
    if (rows.length < rowsLookedAt) rows.push(copyOf(row));
    if (!wanted.rows.has(row.number)) return;
    for (let column = row.width - 1; column >= width; column--) if (row.text[column]) width = column + 1;
  });
  return { name: wanted.name, band: wanted.band, rows, merges, width };
}

/** Puts the wanted rows of a sheet on the way to the writer, as fast as it takes them. */
async function sendWanted({ book, info, wanted }: Source, order: ProblemRowsOrder, width: number, way: PassThrough) {
  const carry = createCarrier(order);
  let batch: CellValue[][] = [];
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    if (!way.write(full)) await once(way, 'drain');
  };
  const take = (row: RawRow): void | Promise<void> => {
    if (row.number < wanted.band.firstData) return undefined;
    carry.note(row);
    const words = wanted.rows.get(row.number);
    if (words === undefined) return undefined;
    batch.push([...cellsOf(row, width, carry), words]);
    return batch.length < batchRows ? undefined : flush();
  };
  await book.readRows(info.index, take);
  await flush();
  way.end();
}

/** The rows of a sheet, read once they are asked for. */
async function* wantedRows(source: Source, order: ProblemRowsOrder, width: number): AsyncGenerator<CellValue[][]> {
  const way = new PassThrough({ objectMode: true, highWaterMark: 2 });
  const reading = sendWanted(source, order, width, way).catch((error: unknown) => {
    way.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  yield* way as AsyncIterable<CellValue[][]>;
  await reading;
}

/**
 * Writes the rows with problems of a list as they stand in it, each sheet as a sheet, with the words of what is wrong in a
 * last column. Codes: `import-source-gone`, `import-source-changed`, those of the reader, `file-in-use`,
 * `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeProblemRows(
  { file, source }: Extract<WorkbookTask, { task: 'problem-rows' }>,
  stream: PortStream,
): Promise<void> {
  const order = await stream.value<ProblemRowsOrder>();
  await checkSource(source, order.sha256);
  let written = 0;
  const told = async function* (rows: AsyncIterable<CellValue[][]>): AsyncGenerator<CellValue[][]> {
    for await (const batch of rows) {
      yield batch;
      written += batch.length;
      await stream.send({ written } satisfies ProblemRowsProgress);
    }
  };
  const answer = await orThroughLibrary(async (throughLibrary) => {
    const sources = await openSource(source, order, throughLibrary);
    try {
      const sheets: SheetSpec[] = [];
      for (const opened of sources) sheets.push(givenSheet(order, await lookAt(opened)));
      const rows = sources.map((opened, at) => told(wantedRows(opened, order, (sheets[at]?.columns.length ?? 1) - 1)));
      const spec: WorkbookSpec = { properties: order.properties, sheets };
      return await writeStreamedWorkbook(spec, rows, file.path, { signal: stream.signal });
    } finally {
      await sources[0]?.book.close();
    }
  });
  await stream.send({ rows: answer.rows, bytes: answer.bytes } satisfies ProblemRowsProgress);
  stream.end();
}
