import { headingKey } from '../../../shared/import/heading-key.ts';
import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { cellKinds, type SourceRow } from '../../../shared/import/source-row.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { VillageRow, WorkbookTask } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { openWorkbook } from '../read/workbook.ts';
import { orThroughLibrary } from './or-through-library.ts';
import { firstRows } from './rows.ts';

type VillageTask = Extract<WorkbookTask, { task: 'read-villages' }>;

const codePattern = /^\d{2}\.?\d{2}\.?\d{2}\.?\d{4}$/;
const nameHeadings = [
  'nama',
  'desa',
  'kelurahan',
  'nama desa',
  'nama kelurahan',
  'desa kelurahan',
  'nama desa kelurahan',
];

/** The column that holds village codes: where most cells are ten digits, with or without dots. */
function codeColumn(rows: readonly SourceRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (let column = 0; column < row.width; column += 1) {
      if (codePattern.test(foldBlanks(row.texts[column] ?? ''))) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

/** The column of names: by its heading, else the first column of words right of the code. */
function nameColumn(rows: readonly SourceRow[], code: number): number {
  for (const row of rows) {
    const at = row.texts.findIndex((text, column) => column < row.width && nameHeadings.includes(headingKey(text)));
    if (at >= 0 && at !== code) return at;
  }
  const data = rows.find((row) => codePattern.test(foldBlanks(row.texts[code] ?? '')));
  const words = data?.texts.findIndex(
    (text, column) => column > code && data.kinds[column] === cellKinds.text && /\p{L}{2}/u.test(text),
  );
  return words ?? -1;
}

/** Rows that tell which columns hold code and name; a list repeats itself long before. */
const rowsLookedAt = 2000;
/** Villages that cross to the data thread at once. */
const batchVillages = 1000;

async function villagesOf({ file }: VillageTask, throughLibrary: boolean): Promise<VillageRow[]> {
  const book = await openWorkbook(file.path, { throughLibrary });
  try {
    const villages: VillageRow[] = [];
    for (const sheet of book.sheets) {
      if (sheet.state !== 'visible') continue;
      const { rows } = await firstRows(book, sheet, rowsLookedAt);
      const code = codeColumn(rows);
      const name = code < 0 ? -1 : nameColumn(rows, code);
      if (name < 0) continue;
      await book.readRows(sheet.index, (row) => {
        const village = villageOf(sheet.name, row, code, name);
        if (village) villages.push(village);
      });
    }
    return villages;
  } finally {
    await book.close();
  }
}

/** Reads a list of villages (Kemendagri code and name) from every visible sheet; titles and headings are passed over. */
export async function readVillages(task: VillageTask, stream: PortStream): Promise<void> {
  const villages = await orThroughLibrary((throughLibrary) => villagesOf(task, throughLibrary));
  if (villages.length === 0) fail('villages-not-found');
  for (let first = 0; first < villages.length; first += batchVillages) {
    await stream.send(villages.slice(first, first + batchVillages));
  }
  stream.end();
}

/** A row that begins with digits in the code column: also one whose code cannot be, so that it is named. */
function villageOf(sheet: string, row: RawRow, codeAt: number, nameAt: number): VillageRow | null {
  const text = (column: number) => (column < row.width ? foldBlanks(row.text[column] ?? '') : '');
  const [code, name] = [text(codeAt), text(nameAt)];
  return /^\d[\d.\s]{3,}$/.test(code) && name !== '' ? { sheet, row: row.number, code, name } : null;
}
