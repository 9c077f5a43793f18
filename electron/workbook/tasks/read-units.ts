import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import { firstWord, isSignatureCell } from '../../../shared/import/row-kind.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';
import { type UnitColumns, unitColumnsIn, type UnitField } from '../../../shared/masterdata/unit-columns.ts';
import { isFilled, spellingsIn } from '../../../shared/masterdata/unit-words.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { UnitRow, WorkbookTask } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { readList, type SheetReader } from './read-list.ts';

type UnitTask = Extract<WorkbookTask, { task: 'read-units' }>;

/** A row, and what it looks like beside the others of its sheet. */
interface SeenRow {
  readonly unit: UnitRow;
  readonly isNumbered: boolean;
  /** It may be the first line of a signature. */
  readonly isSignature: boolean;
}

const totals = new Set(['jumlah', 'total', 'subtotal']);
/** Place and day, the office, the name, the rank and the number of somebody who signs. */
const longestSignature = 8;

/** Reads the rows of one sheet below its headings. */
class UnitSheet implements SheetReader<UnitRow> {
  readonly #sheet: string;
  readonly #header: number;
  readonly #columns: UnitColumns['columns'];
  readonly #letters: UnitRow['columns'];
  readonly #seen: SeenRow[] = [];

  constructor(sheet: string, { header, columns }: UnitColumns) {
    this.#sheet = sheet;
    this.#header = header;
    this.#columns = columns;
    const letters = Object.entries(columns).map(([field, column]) => [field, columnName(column)]);
    this.#letters = Object.fromEntries(letters) as UnitRow['columns'];
  }

  take(row: RawRow): void {
    if (row.number <= this.#header) return;
    const unit = this.#unitIn(row);
    const isNumbered = this.#isNumbered(row);
    const said = [unit.shortName, unit.kind, unit.npp, unit.status, ...unit.aliases].filter(Boolean).length;
    if (unit.name === '' && said === 0) return;
    // a number under a heading numbers the columns; a word that sums up stands in a row without one of its own
    if (unit.name !== '' && !/\p{L}/u.test(unit.name)) return;
    if (!isNumbered && this.#isTotal(row)) return;
    this.#seen.push({ unit, isNumbered, isSignature: !isNumbered && said === 0 && isSignatureCell(unit.name) });
  }

  /** Without a signature below them; where the others are numbered, a row that is not may be the title of a group. */
  records(): UnitRow[] {
    const last = this.#seen.length - longestSignature;
    const end = this.#seen.findIndex(({ isSignature }, at) => isSignature && at >= last);
    const rows = end < 0 ? this.#seen : this.#seen.slice(0, end);
    const isNumberedList = rows.filter(({ isNumbered }) => isNumbered).length * 2 > rows.length;
    return rows.map(({ unit, isNumbered }) => (isNumberedList && !isNumbered ? { ...unit, isUnnumbered: true } : unit));
  }

  #unitIn(row: RawRow): UnitRow {
    const raw = (field: UnitField) => {
      const column = this.#columns[field];
      return column !== undefined && column < row.width ? (row.text[column] ?? '') : '';
    };
    const text = (field: UnitField) => {
      const folded = foldBlanks(raw(field));
      return isFilled(folded) ? folded : '';
    };
    return {
      sheet: this.#sheet,
      row: row.number,
      columns: this.#letters,
      name: text('name'),
      shortName: text('shortName'),
      kind: text('kind'),
      npp: text('npp'),
      status: text('status'),
      aliases: spellingsIn(raw('aliases')),
      isUnnumbered: false,
    };
  }

  /** A running number stands left of the name. */
  #isNumbered(row: RawRow): boolean {
    return this.#leftOf(row, this.#columns.name).some((text) => /^\d{1,6}[.)]?$/.test(text));
  }

  #isTotal(row: RawRow): boolean {
    return this.#leftOf(row, this.#columns.name + 1).some((text) => totals.has(firstWord(text)));
  }

  #leftOf(row: RawRow, column: number): string[] {
    return row.text.slice(0, Math.min(column, row.width)).map(foldBlanks);
  }
}

function unitReader(sheet: string, first: readonly SourceRow[]): UnitSheet | null {
  const columns = unitColumnsIn(first);
  return columns && new UnitSheet(sheet, columns);
}

/** Reads a list of units (offices, villages, companies) from every visible sheet, by the headings of its columns. */
export function readUnits(task: UnitTask, stream: PortStream): Promise<void> {
  return readList(task, stream, { readerFor: unitReader, notFound: 'units-not-found' });
}
