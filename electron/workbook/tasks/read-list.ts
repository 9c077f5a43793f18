import type { ErrorCode } from '../../../shared/error-codes.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { NamedFile } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { openWorkbook } from '../read/workbook.ts';
import { orThroughLibrary } from './or-through-library.ts';
import { firstRows } from './rows.ts';

interface ListTask {
  readonly file: NamedFile;
  /** The only sheet that is wanted; null: every visible one that holds such a list. */
  readonly sheet: string | null;
}

/** Reads one sheet from its first row to its last. */
export interface SheetReader<Row> {
  take(row: RawRow): void;
  records(): readonly Row[];
}

/** How a list of master data is read. */
interface ListReading<Row> {
  /** By the first rows of a sheet: what reads it, or null when it holds no such list. */
  readonly readerFor: (sheet: string, first: readonly SourceRow[]) => SheetReader<Row> | null;
  /** Why a file without one is refused. */
  readonly notFound: ErrorCode;
}

/** Rows that tell which column holds what; a list repeats itself long before. */
const rowsLookedAt = 2000;
/** Records that cross to the data thread at once. */
const batchRows = 1000;

async function recordsOf<Row>(
  { file, sheet: wanted }: ListTask,
  readerFor: ListReading<Row>['readerFor'],
  throughLibrary: boolean,
): Promise<Row[]> {
  const book = await openWorkbook(file.path, { throughLibrary });
  try {
    const sheets = book.sheets.filter(({ name, state }) => (wanted === null ? state === 'visible' : name === wanted));
    if (wanted !== null && sheets.length === 0) fail('workbook-sheet-missing', { sheet: wanted });
    const records: Row[] = [];
    for (const sheet of sheets) {
      const { rows } = await firstRows(book, sheet, rowsLookedAt);
      const reader = readerFor(sheet.name, rows);
      if (reader === null) continue;
      await book.readRows(sheet.index, (row) => reader.take(row));
      for (const record of reader.records()) records.push(record);
    }
    return records;
  } finally {
    await book.close();
  }
}

/** Reads a list of master data and hands its rows over in batches; `notFound` when no row of the file is one. */
export async function readList<Row>(
  task: ListTask,
  stream: PortStream,
  { readerFor, notFound }: ListReading<Row>,
): Promise<void> {
  const records = await orThroughLibrary((throughLibrary) => recordsOf(task, readerFor, throughLibrary));
  if (records.length === 0) fail(notFound);
  for (let first = 0; first < records.length; first += batchRows) {
    await stream.send(records.slice(first, first + batchRows));
  }
  stream.end();
}
