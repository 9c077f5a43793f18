import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { isNumberingRow } from '../../../shared/import/numbering-row.ts';
import { firstWord, isPlaceAndDay, isSignatureCell } from '../../../shared/import/row-kind.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';
import { type UnitColumns, unitColumnsIn, type UnitField } from '../../../shared/masterdata/unit-columns.ts';
import { isFilled, spellingsIn } from '../../../shared/masterdata/unit-words.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { UnitRow, WorkbookTask } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { readList, type SheetReader } from './read-list.ts';

type UnitTask = Extract<WorkbookTask, { task: 'read-units' }>;

/** What a row looks like beside the others of its sheet. */
type Look = 'listed' | 'passed-over' | 'signature';

/** A row, and what it looks like. */
interface SeenRow {
  readonly unit: UnitRow;
  readonly look: Look;
  readonly isNumbered: boolean;
}

const totals = new Set(['jumlah', 'total', 'subtotal']);

/** Reads the rows of one sheet below its headings. */
class UnitSheet implements SheetReader<UnitRow> {
  readonly #sheet: string;
  readonly #headings: UnitColumns;
  readonly #letters: UnitRow['columns'];
  readonly #seen: SeenRow[] = [];
  /** The last row that held something. */
  #last: number;
  /** The list has come to a total, or to a blank row. */
  #isPaused = false;
  /** Nothing but a signature follows. */
  #isSigned = false;

  constructor(sheet: string, headings: UnitColumns) {
    this.#sheet = sheet;
    this.#headings = headings;
    this.#last = headings.header;
    const letters = Object.entries(headings.columns).map(([field, column]) => [field, columnName(column)]);
    this.#letters = Object.fromEntries(letters) as UnitRow['columns'];
  }

  take(row: RawRow): void {
    if (row.number <= this.#headings.header) return;
    const texts = row.text.slice(0, row.width).map(foldBlanks);
    if (!texts.some(Boolean)) return;
    if (row.number > this.#last + 1) this.#isPaused = true;
    this.#last = row.number;
    const isNumbered = this.#isNumbered(texts);
    const unit = this.#unitIn(row, texts);
    const look = this.#lookOf(unit, texts, isNumbered);
    this.#seen.push({ unit, look, isNumbered });
    if (look === 'signature') this.#isSigned = true;
    else if (look === 'listed') this.#isPaused = false;
  }

  /** Nothing when no row lists a unit; where the others are numbered, a row that is not may be the title of a group. */
  records(): UnitRow[] {
    const listed = this.#seen.filter(({ look }) => look === 'listed');
    if (listed.length === 0) return [];
    const isNumberedList = listed.filter(({ isNumbered }) => isNumbered).length * 2 > listed.length;
    return this.#seen.map(({ unit, look, isNumbered }) => {
      if (look !== 'listed') return { ...unit, standing: 'passed-over' };
      return isNumberedList && !isNumbered ? { ...unit, standing: 'unnumbered' } : unit;
    });
  }

  #lookOf(unit: UnitRow, texts: readonly string[], isNumbered: boolean): Look {
    const { name } = unit;
    if (isNumberingRow({ number: unit.row, kinds: [], texts, width: texts.length }, 2) && !/\p{L}/u.test(name)) {
      return 'passed-over';
    }
    const isAlone = [unit.shortName, unit.kind, unit.npp, unit.status, ...unit.aliases].every((text) => text === '');
    // a running number promises a unit: what says something, but no name, is refused; a line that waits for one is empty
    const isPromised = isNumbered && (name !== '' || texts.some((text) => /\p{L}/u.test(text)));
    if (isPromised || (!isAlone && name !== '' && this.#isSigned)) {
      this.#isSigned = false;
      return 'listed';
    }
    if (this.#isSigned) return 'passed-over';
    if (name !== '' && headingKey(name) === headingKey(this.#headings.captions[this.#headings.columns.name] ?? ''))
      return 'passed-over';
    if (!isAlone) return 'listed';
    if (this.#isTotal(texts)) {
      this.#isPaused = true;
      return 'passed-over';
    }
    const words = texts.filter((text, column) => text !== '' && this.#mayBeSigned(column));
    if (words.some(isPlaceAndDay) || (this.#isPaused && words.some(isSignatureCell))) return 'signature';
    return name === '' ? 'passed-over' : 'listed';
  }

  /** A signature stands under no heading, or where the names are: `Luwuk, 10 Oktober 2006` may be when an office was founded. */
  #mayBeSigned(column: number): boolean {
    const { columns, captions } = this.#headings;
    return column === columns.name || !captions[column];
  }

  #unitIn(row: RawRow, texts: readonly string[]): UnitRow {
    const columnOf = (field: UnitField) => this.#headings.columns[field] ?? row.width;
    const text = (field: UnitField) => {
      const folded = texts[columnOf(field)] ?? '';
      return isFilled(folded) ? folded : '';
    };
    const aliases = columnOf('aliases');
    return {
      sheet: this.#sheet,
      row: row.number,
      columns: this.#letters,
      name: text('name'),
      shortName: text('shortName'),
      kind: text('kind'),
      npp: text('npp'),
      status: text('status'),
      // line breaks part the spellings
      aliases: aliases < row.width ? spellingsIn(row.text[aliases] ?? '') : [],
      standing: 'listed',
    };
  }

  /** A running number stands left of the name. */
  #isNumbered(texts: readonly string[]): boolean {
    return texts.slice(0, this.#headings.columns.name).some((text) => /^\d{1,6}[.)]?$/.test(text));
  }

  #isTotal(texts: readonly string[]): boolean {
    return texts.slice(0, this.#headings.columns.name + 1).some((text) => totals.has(firstWord(text)));
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
