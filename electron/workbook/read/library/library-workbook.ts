import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { CodedError, fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { BookFormat, OpenWorkbook, ReadRowsOptions, SheetInfo } from '../open-workbook.ts';
import { isDateFormat } from '../parts/date-format.ts';
import { cellKind, type CellKind, type MergedRange, type OnRow } from '../raw-row.ts';
import { type HiddenParts, nothingHidden } from './hidden-parts.ts';
import { checkPlaces } from './unfolded.ts';
import { RowBuffer } from '../row-buffer.ts';
import { CivilDates } from '../rows/civil-dates.ts';
import { type FileSource, readBytes } from '../zip/source.ts';

/** Rows between two tellings of the progress. */
const slice = 2000;

/** Numbers stay numbers, dates their serials, texts texts: what a value means is decided by our own rules. */
const reading = {
  dense: true,
  raw: true,
  UTC: true,
  cellNF: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
} as const;

/**
 * Opens what our own readers do not read (.xls, .xlsb, .ods, XML of Excel 2003), and an .xlsx with a
 * construct that it does not know, through SheetJS; `hidden`: what the library does not say of it. Throws `workbook-too-large`, `workbook-encrypted`,
 * `workbook-damaged`.
 */
export async function openThroughLibrary(
  source: FileSource,
  format: Exclude<BookFormat, 'text' | 'html'>,
  hidden: HiddenParts = nothingHidden,
): Promise<OpenWorkbook> {
  if (source.size > limits.libraryBytes) fail('workbook-too-large', { size: source.size, limit: limits.libraryBytes });
  const bytes = await readBytes(source, 0, source.size);
  await source.handle.close();
  if (format === 'spreadsheet-2003') checkPlaces(bytes.toString('latin1'));
  // Only here: most lists never need it.
  const { readBook } = await import('./read-book.ts');
  try {
    const book = readBook(bytes, { ...reading, type: 'buffer' });
    return new LibraryWorkbook(book, format, hidden);
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): CodedError {
  const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
  const code = /password-protected|ODS Encryption/i.test(reason) ? 'workbook-encrypted' : 'workbook-damaged';
  return new CodedError(code, { reason }, { cause: error });
}

type Row = readonly (CellObject | undefined)[];

function rowsOf(sheet: WorkSheet): readonly (Row | undefined)[] {
  return (sheet as { readonly '!data'?: readonly (Row | undefined)[] })['!data'] ?? [];
}

class LibraryWorkbook implements OpenWorkbook {
  readonly format: BookFormat;
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  readonly #book: WorkBook;
  readonly #hidden: HiddenParts;
  readonly #dates: CivilDates;
  readonly #isDate = new Map<string, boolean>();

  constructor(book: WorkBook, format: BookFormat, hidden: HiddenParts) {
    this.#hidden = hidden;
    this.format = format;
    this.#book = book;
    this.date1904 = book.Workbook?.WBProps?.date1904 ?? false;
    this.#dates = new CivilDates(this.date1904);
    this.sheets = book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name];
      const isChart = sheet?.['!type'] === 'chart';
      const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 || hidden.isSheetHidden(index);
      const rows = sheet ? rowsOf(sheet) : [];
      const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
      return { name, index, state: isChart ? 'chart' : isHidden ? 'hidden' : 'visible', rows: rows.length, columns };
    });
    if (this.sheets.length === 0) fail('workbook-no-sheets');
  }

  numberFormat(): string {
    return 'General';
  }

  async readRows(
    index: number,
    onRow: OnRow,
    { signal, onProgress }: ReadRowsOptions = {},
  ): Promise<{ rows: number; merges: readonly MergedRange[] }> {
    const { name, state } = this.sheets[index] ?? fail('not-found', { sheet: index });
    const sheet = this.#book.Sheets[name];
    if (!sheet || state === 'chart') fail('workbook-sheet-without-rows', { sheet: name });
    const data = rowsOf(sheet);
    const buffer = new RowBuffer();
    let rows = 0;
    for (const [at, row] of data.entries()) {
      if (at % slice === 0) {
        if (signal?.aborted) fail('cancelled');
        onProgress?.(at / data.length);
      }
      if (!row) continue;
      buffer.start(at + 1, sheet['!rows']?.[at]?.hidden ?? this.#hidden.isRowHidden(index, at));
      row.forEach((cell, column) => cell && this.#put(buffer, column, cell));
      rows += 1;
      const answer = onRow(buffer.row);
      if (answer === 'stop' || (answer instanceof Promise && (await answer) === 'stop')) break;
    }
    return { rows, merges: (sheet['!merges'] ?? []).map(asMerged) };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #put(buffer: RowBuffer, column: number, cell: CellObject): void {
    const [kind, text] = this.#valueOf(cell);
    if (kind !== cellKind.empty) buffer.put(column, kind, text);
  }

  #valueOf({ t, v, w, z }: CellObject): readonly [CellKind, string] {
    if (v === undefined || v === null || v === '') return [cellKind.empty, ''];
    if (t === 'b') return [cellKind.boolean, v === true ? '1' : '0'];
    if (t === 'e') return [cellKind.error, w ?? errorNames.get(Number(v)) ?? '#N/A'];
    if (t !== 'n') return [cellKind.text, String(v)];
    const number = String(v);
    const day = typeof z === 'string' && this.#isDateFormat(z) ? this.#dates.text(number) : '';
    return day === '' ? [cellKind.number, number] : [cellKind.date, day];
  }

  #isDateFormat(format: string): boolean {
    let isDate = this.#isDate.get(format);
    if (isDate === undefined) this.#isDate.set(format, (isDate = isDateFormat(format)));
    return isDate;
  }
}

/** [MS-XLS] 2.5.10, BErr. */
const errorNames = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function asMerged({ s, e }: NonNullable<WorkSheet['!merges']>[number]): MergedRange {
  return { top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c };
}
