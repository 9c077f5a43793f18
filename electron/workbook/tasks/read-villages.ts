import { headingKey } from '../../../shared/import/heading-key.ts';
import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import { cellKinds, type SourceRow } from '../../../shared/import/source-row.ts';
import { isPlaceAndDay } from '../../../shared/import/row-kind.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { VillageRow, WorkbookTask } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { readList, type SheetReader } from './read-list.ts';

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

function villageReader(sheet: string, first: readonly SourceRow[]): SheetReader<VillageRow> | null {
  const code = codeColumn(first);
  const name = code < 0 ? -1 : nameColumn(first, code);
  if (name < 0) return null;
  const villages: VillageRow[] = [];
  return {
    take(row) {
      const village = villageOf(sheet, row, code, name);
      if (village) villages.push(village);
    },
    records: () => villages,
  };
}

/** Reads a list of villages (Kemendagri code and name) from every visible sheet; titles and headings are passed over. */
export function readVillages(task: VillageTask, stream: PortStream): Promise<void> {
  return readList(task, stream, { readerFor: villageReader, notFound: 'villages-not-found' });
}

/** What stands left of the codes: a running number. */
const runningNumber = /^\d{1,6}[.)]?$/;

/**
 * A row with a code, or with what may have been meant as one, so that it is named; of rows without only those that a
 * running number makes part of the list. `'72.01.01.2005` is a code that Excel was told to leave alone.
 */
function villageOf(sheet: string, row: RawRow, codeAt: number, nameAt: number): VillageRow | null {
  const text = (column: number) => (column < row.width ? foldBlanks(row.text[column] ?? '') : '');
  const code = text(codeAt).replace(/^['\u2018\u2019`]/, '');
  const name = text(nameAt);
  const village = { sheet, row: row.number, code, column: columnName(codeAt), name, nameColumn: columnName(nameAt) };
  if (name === '') return codePattern.test(code) ? village : null;
  if (code === '') {
    const isNumbered = row.text
      .slice(0, Math.min(codeAt, row.width))
      .some((one) => runningNumber.test(foldBlanks(one)));
    return isNumbered ? village : null;
  }
  return code.length > 3 && /\d/.test(code) && !isPlaceAndDay(code) ? village : null;
}
