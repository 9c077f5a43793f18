import { foldBlanks } from './cell-text.ts';
import type { ColumnPlan, ColumnReading } from './column-reading.ts';
import { readDateText } from './date-text.ts';
import { headingKey } from './heading-key.ts';
import { isNumberingRow } from './numbering-row.ts';
import { phrases } from './phrases.ts';
import { recogniseHeading } from './recognise-heading.ts';
import { cellKinds, type SourceRow } from './source-row.ts';

/** What a row of the sheet is. Only `data` is ever imported. */
export const rowKinds = ['data', 'blank', 'numbering', 'total', 'signature', 'title', 'repeated-header'] as const;

export type RowKind = (typeof rowKinds)[number];

/** Tells the kind of each row below the heading, in their order. */
export type RowClassifier = (row: SourceRow) => RowKind;

/** First words of a row that sums up. */
export const totalWords = new Set(['jumlah', 'total', 'subtotal', 'sub', 'grand', 'rekapitulasi', 'terbilang']);
const signatureWords = new Set(phrases`
  mengetahui, menyetujui, disetujui, diketahui, kepala, camat, lurah, bupati, sekretaris, an, plt, plh, pj, nip,
  pembina, penata, pengatur, pangkat, dibuat, disusun, petugas, verifikator, ketua, bendahara, operator, ttd,
  direktur, pimpinan, hormat, yang
`);
const titleWords = new Set(phrases`
  kecamatan, kec, desa, kelurahan, dinas, badan, kantor, bidang, bagian, sekolah, puskesmas, kabupaten, wilayah,
  kelompok, catatan, keterangan, sumber, nb, note, daftar, lampiran, unit, dusun, lingkungan
`);

/** Columns that only a person's row fills. */
const personal: ReadonlySet<ColumnReading> = new Set<ColumnReading>([
  'birthDate',
  'birthPlace',
  'birthPlaceAndDate',
  'sex',
  'tickL',
  'tickP',
  'kpj',
  'familyCard',
  'motherName',
  'phone',
  'address',
  'rt',
  'wage',
  'startsOn',
  'nip',
]);
const nameReadings: ReadonlySet<ColumnReading> = new Set<ColumnReading>([
  'name',
  'namePart1',
  'namePart2',
  'namePart3',
]);
const nikReadings: ReadonlySet<ColumnReading> = new Set<ColumnReading>(['nik', 'nipOrNik']);

/** Fewer digits than this are no damaged NIK but a number of something else. */
const leastNikDigits = 8;

/** Confidence of a heading that is one word for word. */
const sureHeading = 0.75;

/** `7201…`, `'7201 0842 …`, `7.2E+15`, but not `NIP. 1970…` and not `10 Oktober 2026`. */
function holdsNik(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (digits === 0 && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))) return false;
    if (digits >= leastNikDigits) return true;
  }
  return /^\d(?:[.,]\d+)?[eE]\+?\d\d$/.test(foldBlanks(text));
}

export interface FilledCell {
  readonly column: number;
  readonly kind: number;
  readonly text: string;
}

/** The cells of a row that hold something, their blanks folded. */
export function filledCells(row: SourceRow): FilledCell[] {
  const cells: FilledCell[] = [];
  for (let column = 0; column < row.width; column++) {
    const text = foldBlanks(row.texts[column] ?? '');
    if (text) cells.push({ column, kind: row.kinds[column] ?? cellKinds.text, text });
  }
  return cells;
}

/** The first word of a text, as headings are compared. */
export function firstWord(text: string): string {
  const key = headingKey(text);
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** `Luwuk, 10 Oktober 2026` and `Luwuk,      Oktober 2026` above a signature. */
export function isPlaceAndDay(text: string): boolean {
  const comma = text.indexOf(',');
  if (comma < 3 || comma > 30 || /\d/.test(text.slice(0, comma))) return false;
  const rest = foldBlanks(text.slice(comma + 1));
  return readDateText(rest) !== null || /^[. ]*[A-Za-z]{3,10} (19|20)\d\d$/.test(rest);
}

/** Whether a text stands above, in or below a signature. */
export function isSignatureCell(text: string): boolean {
  return signatureWords.has(firstWord(text)) || isPlaceAndDay(text);
}

/** What the cells of a row without a NIK say together. */
interface Evidence {
  readonly cells: readonly FilledCell[];
  /** Cells with letters in the columns of the name. */
  readonly names: readonly FilledCell[];
  /** Cells of columns that only a person's row fills. */
  readonly details: readonly FilledCell[];
  /** A running number stands left of the name. */
  readonly isNumbered: boolean;
}

class SheetClassifier {
  readonly #nikColumns: readonly number[];
  readonly #nameColumns: ReadonlySet<number>;
  readonly #personalColumns: ReadonlySet<number>;
  readonly #birthColumns: ReadonlySet<number>;
  readonly #columns: ReadonlySet<number>;
  readonly #firstName: number;
  /** What the rows have come to: a total or a signature ends the list until a NIK appears again. */
  #after: 'list' | 'total' | 'signature' = 'list';

  constructor(plan: readonly ColumnPlan[]) {
    const columnsOf = (readings: ReadonlySet<ColumnReading>) =>
      plan.filter(({ reading }) => readings.has(reading)).map(({ column }) => column);
    this.#nikColumns = columnsOf(nikReadings);
    this.#nameColumns = new Set(columnsOf(nameReadings));
    this.#personalColumns = new Set(columnsOf(personal));
    this.#birthColumns = new Set(columnsOf(new Set(['birthPlaceAndDate'])));
    this.#columns = new Set(plan.map(({ column }) => column));
    this.#firstName = Math.min(...this.#nameColumns);
  }

  kindOf(row: SourceRow): RowKind {
    for (const column of this.#nikColumns) {
      if (column >= row.width || !holdsNik(row.texts[column] ?? '')) continue;
      this.#after = 'list';
      return 'data';
    }
    return this.#kindWithoutNik(row, filledCells(row));
  }

  #kindWithoutNik(row: SourceRow, cells: readonly FilledCell[]): RowKind {
    if (cells.length === 0) return 'blank';
    if (isNumberingRow(row)) return 'numbering';
    const evidence = this.#evidenceOf(cells);
    const { names, details, isNumbered } = evidence;
    const words = this.#words(evidence);
    if (words.some(({ kind, text }) => kind === cellKinds.text && totalWords.has(firstWord(text)))) {
      this.#after = 'total';
      return 'total';
    }
    if (this.#isHeadingAgain(cells)) return 'repeated-header';
    if (names.length > 0 && details.length > 0) return 'data';
    if (names.length > 0 && isNumbered && this.#after !== 'signature') return 'data';
    if (words.some(({ text }) => isSignatureCell(text)) || (!isNumbered && this.#isDated(cells))) {
      this.#after = 'signature';
      return 'signature';
    }
    if (details.length >= (isNumbered ? 1 : 3) && this.#after === 'list') return 'data';
    return this.#kindOfWords(evidence, words);
  }

  #evidenceOf(cells: readonly FilledCell[]): Evidence {
    const names = cells.filter(({ column, text }) => this.#nameColumns.has(column) && /\p{L}/u.test(text));
    const isSigned = names.some(({ text }) => isSignatureCell(text));
    const isDetail = ({ column, text }: FilledCell) =>
      this.#personalColumns.has(column) &&
      !signatureWords.has(firstWord(text)) &&
      (!isPlaceAndDay(text) || (this.#birthColumns.has(column) && !isSigned));
    const isRunningNumber = ({ column, text }: FilledCell) =>
      column < this.#firstName && !this.#columns.has(column) && /^\d{1,7}\.?$/.test(text);
    return { cells, names, details: cells.filter(isDetail), isNumbered: cells.some(isRunningNumber) };
  }

  /**
   * The cells whose words may say that a row is none of a person: in a row that names somebody the columns of values do
   * not count (`Sekretaris Desa` is a post, `Sub Bagian Umum` a unit), nor does what stands right of the name.
   */
  #words({ cells, names, isNumbered }: Evidence): readonly FilledCell[] {
    if (names.length === 0 && !isNumbered) return cells;
    return cells.filter(
      ({ column }) =>
        this.#nameColumns.has(column) ||
        this.#nikColumns.includes(column) ||
        (!this.#columns.has(column) && column < this.#firstName),
    );
  }

  /** `Luwuk, 10 Oktober 2026` where no birth date stands. */
  #isDated(cells: readonly FilledCell[]): boolean {
    return cells.some(({ column, text }) => !this.#birthColumns.has(column) && isPlaceAndDay(text));
  }

  /** A row of a few words and nothing personal. */
  #kindOfWords({ names }: Evidence, words: readonly FilledCell[]): RowKind {
    const isTitle = words.some(({ text }) => titleWords.has(firstWord(text)));
    if (this.#after === 'signature' || (this.#after === 'total' && !isTitle)) return 'signature';
    return isTitle || names.length === 0 ? 'title' : 'data';
  }

  /** Two headings, one of them in the column of NIK or name: a single one may be a word above a signature. */
  #isHeadingAgain(cells: readonly FilledCell[]): boolean {
    const headings = cells.filter(({ text }) => (recogniseHeading(text)?.confidence ?? 0) >= sureHeading);
    if (headings.length < 2) return false;
    return headings.some(({ column, text }) => {
      const reading = recogniseHeading(text)?.reading;
      if (!reading) return false;
      return this.#nikColumns.includes(column)
        ? nikReadings.has(reading)
        : this.#nameColumns.has(column) && nameReadings.has(reading);
    });
  }
}

/**
 * Makes the classifier of one sheet. A row with a NIK is data. Without one it is data when it names a person beside a
 * running number or a detail (a row to refuse and report), else blank, numbering, total, signature block, title or a heading that is printed again.
 */
export function createRowClassifier(plan: readonly ColumnPlan[]): RowClassifier {
  const classifier = new SheetClassifier(plan);
  return (row) => classifier.kindOf(row);
}
