import { foldBlanks } from '../../../shared/import/cell-text.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { isNumberingRow } from '../../../shared/import/numbering-row.ts';
import { firstWord, isPlaceAndDay, isSignatureCell, totalWords } from '../../../shared/import/row-kind.ts';
import { cellKinds, type SourceRow } from '../../../shared/import/source-row.ts';
import {
  saysThousands,
  sourceIn,
  type WorkforceColumns,
  workforceColumnsIn,
  yearInTitles,
} from '../../../shared/workforce/columns.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask, WorkforceRow } from '../../threads/protocol.ts';
import type { RawRow } from '../read/raw-row.ts';
import { readList, type SheetReader } from './read-list.ts';

type WorkforceTask = Extract<WorkbookTask, { task: 'read-workforce' }>;

/** Reads the rows of one sheet below its headings. */
class WorkforceSheet implements SheetReader<WorkforceRow> {
  readonly #sheet: string;
  readonly #columns: WorkforceColumns;
  readonly #year: number | null;
  readonly #caption: string;
  readonly #isInThousands: boolean;
  readonly #rows: WorkforceRow[] = [];
  #source: string | null;
  /** The last row that held something. */
  #last: number;
  /** The table has come to a total, or to a blank row. */
  #isPaused = false;
  /** Nothing but a signature follows. */
  #isSigned = false;

  constructor(sheet: string, columns: WorkforceColumns, first: readonly SourceRow[]) {
    const above = first.filter(({ number }) => number <= columns.header);
    const titles = above.flatMap(({ texts, width }) => texts.slice(0, width).map(foldBlanks).filter(Boolean));
    const beforeTable = above.slice(0, -1).flatMap(({ texts, width }) => texts.slice(0, width).map(foldBlanks));
    this.#sheet = sheet;
    this.#columns = columns;
    this.#last = columns.header;
    this.#caption = headingKey(above.at(-1)?.texts[columns.area] ?? '');
    this.#isInThousands = saysThousands(titles);
    this.#source = titles.map(sourceIn).find((source) => source !== null) ?? null;
    // years in the headings are those of columns, and a source may be older than what it says
    this.#year = yearInTitles(beforeTable.filter((title) => sourceIn(title) === null));
  }

  take(row: RawRow): void {
    if (row.number <= this.#columns.header) return;
    const texts = row.text.slice(0, row.width).map(foldBlanks);
    if (!texts.some(Boolean)) return;
    if (row.number > this.#last + 1) this.#isPaused = true;
    this.#last = row.number;
    this.#source ??= texts.map(sourceIn).find((source) => source !== null) ?? null;
    this.#rows.push(this.#rowIn(row, texts, this.#standingOf(row, texts)));
  }

  /** Nothing when no row holds figures; a source that stands below the table is that of every row. */
  records(): WorkforceRow[] {
    if (!this.#rows.some(({ standing }) => standing === 'listed')) return [];
    return this.#rows.map((row) => (row.source === '' ? { ...row, source: this.#source ?? '' } : row));
  }

  #standingOf(row: RawRow, texts: readonly string[]): WorkforceRow['standing'] {
    const { area, figures } = this.#columns;
    const name = texts[area] ?? '';
    const isNumbering = isNumberingRow({ number: row.number, kinds: [], texts, width: texts.length }, 2);
    if (isNumbering && !/\p{L}/u.test(name)) return 'passed-over';
    const isFilled = figures.some(({ column }) => /\d/.test(texts[column] ?? ''));
    const isSignature =
      texts.some((text) => text !== '' && isPlaceAndDay(text)) || (this.#isPaused && texts.some(isSignatureCell));
    if (isSignature && texts.slice(0, area + 1).every((text) => text === '' || isSignatureCell(text))) {
      this.#isSigned = true;
    }
    if (this.#isSigned || texts.some((text) => sourceIn(text) !== null)) return 'passed-over';
    if (texts.slice(0, area + 1).some((text) => totalWords.has(firstWord(text)))) {
      this.#isPaused = true;
      return isFilled ? 'total' : 'passed-over';
    }
    const isWritten = figures.some(({ column }) => /[\p{L}\d]/u.test(texts[column] ?? ''));
    if (!isWritten || (name !== '' && headingKey(name) === this.#caption)) return 'passed-over';
    return name === '' && !isFilled ? 'passed-over' : 'listed';
  }

  #rowIn(row: RawRow, texts: readonly string[], standing: WorkforceRow['standing']): WorkforceRow {
    const { area, code, year, source, figures } = this.#columns;
    const textOf = (column: number | null) => (column === null ? '' : (texts[column] ?? ''));
    return {
      sheet: this.#sheet,
      row: row.number,
      standing,
      area: textOf(area),
      areaColumn: columnName(area),
      code: textOf(code),
      year: textOf(year),
      yearColumn: columnName(year ?? area),
      source: textOf(source),
      isInThousands: this.#isInThousands,
      figures: figures.map(({ column, segment, year: ofColumn }) => ({
        column: columnName(column),
        segment,
        year: ofColumn ?? this.#year,
        text: texts[column] ?? '',
        isNumber: column < row.width && row.kind[column] === cellKinds.number,
      })),
    };
  }
}

function workforceReader(sheet: string, first: readonly SourceRow[]): WorkforceSheet | null {
  const columns = workforceColumnsIn(first);
  return columns && new WorkforceSheet(sheet, columns, first);
}

/** Reads tables of workers by kecamatan from every visible sheet, by the headings of their columns. */
export function readWorkforce(task: WorkforceTask, stream: PortStream): Promise<void> {
  return readList(task, stream, { readerFor: workforceReader, notFound: 'workforce-not-found' });
}
