import { headingKey } from '../../../shared/import/heading-key.ts';
import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { cellKinds, type SourceRow } from '../../../shared/import/source-row.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { VillageRow, WorkbookTask } from '../../threads/protocol.ts';
import { openWorkbook } from '../read/workbook.ts';
import { copyOf } from './rows.ts';

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

/** Reads a list of villages (Kemendagri code and name) from every visible sheet; titles and headings are passed over. */
export async function readVillages({ file }: VillageTask, stream: PortStream): Promise<void> {
  const book = await openWorkbook(file.path);
  try {
    let sent = 0;
    for (const { index, name: sheet, state } of book.sheets) {
      if (state !== 'visible') continue;
      const rows: SourceRow[] = [];
      await book.readRows(index, (row) => void rows.push(copyOf(row)));
      const code = codeColumn(rows);
      const name = code < 0 ? -1 : nameColumn(rows, code);
      if (name < 0) continue;
      const villages = villagesOf(sheet, rows, code, name);
      sent += villages.length;
      await stream.send(villages);
    }
    if (sent === 0) fail('villages-not-found');
    stream.end();
  } finally {
    await book.close();
  }
}

/** Rows that begin with digits in the code column: also the ones whose code cannot be, so that they are named. */
function villagesOf(sheet: string, rows: readonly SourceRow[], codeAt: number, nameAt: number): VillageRow[] {
  const text = (row: SourceRow, column: number) => (column < row.width ? foldBlanks(row.texts[column] ?? '') : '');
  return rows
    .filter((row) => /^\d[\d.\s]{3,}$/.test(text(row, codeAt)) && text(row, nameAt) !== '')
    .map((row) => ({ sheet, row: row.number, code: text(row, codeAt), name: text(row, nameAt) }));
}
