/**
 * An official workbook as data. A report says *what* stands on the sheet; which writer puts it there, and how, is
 * decided in `electron/workbook/write/`. Everything is JSON-safe, so a spec crosses threads as it is.
 * A full example stands in `electron/workbook/write/README.md`.
 */
export interface WorkbookSpec {
  readonly properties: WorkbookProperties;
  readonly sheets: readonly SheetSpec[];
  /** Names for formulas of the reader's own, each for the body cells of one column. */
  readonly names?: readonly DefinedNameSpec[];
}

export interface WorkbookProperties {
  readonly title: string;
  /** The office that issues the workbook. */
  readonly creator: string;
  /** Instant of issue, ISO 8601 in UTC: an input, so that the same report is the same file. */
  readonly created: string;
}

export interface SheetSpec {
  /** Any text: what Excel forbids is replaced, 31 characters kept, made unique among the sheets. */
  readonly name: string;
  readonly page?: PageSpec;
  readonly letterhead?: LetterheadSpec;
  /** Two to four centred lines, written in capitals by the report itself. */
  readonly titles?: readonly string[];
  /** Lines at the left between titles and table, e.g. the legal basis. */
  readonly notes?: readonly string[];
  /** The day that `ASOF` in formulas means: a date cell under the notes, which a reader may change. */
  readonly asOf?: AsOfSpec;
  readonly columns: readonly ColumnSpec[];
  /** Captions as a tree of at most three levels; its leaves name the columns in their order. */
  readonly header: readonly HeaderNode[];
  /** The row (1) (2) (3) under the header; or its own texts, one per column. */
  readonly numbering?: boolean | readonly string[];
  /** Body rows in the order of `columns`. Absent when they are streamed beside the spec. */
  readonly rows?: readonly CellValue[][];
  /** The row under the body; which columns it fills is said by `ColumnSpec.total`. */
  readonly totals?: { readonly label: string };
  /** A row of sub-totals under each run of rows that hold the same in a column; the label stands before that value. */
  readonly subtotals?: { readonly column: string; readonly label: string };
  /** Text of the one merged row of an empty list; `NIHIL` unless told. */
  readonly emptyText?: string;
  readonly signatures?: SignaturesSpec;
  /** Keeps everything down to the header in sight; the number of columns kept as well. Rows are frozen unless `false`. */
  readonly freeze?: false | { readonly columns: number };
  /** Filter arrows on the last header row. */
  readonly autoFilter?: boolean;
  readonly protection?: ProtectionSpec;
  readonly validations?: readonly ValidationSpec[];
}

export interface AsOfSpec {
  readonly label: string;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
}

/** Text, a number in the unit of its column, or nothing. Dates are ISO `YYYY-MM-DD`, percentages fractions (0.995). */
export type CellValue = string | number | null;

/**
 * `text` wraps; `identifier` (NIK, KPJ, NIP, telephone) is text that Excel never turns into a number; `rupiah` and
 * `integer` are whole numbers; `percent` is a fraction; `date` is ISO.
 */
export type ColumnType = 'text' | 'identifier' | 'integer' | 'rupiah' | 'percent' | 'date';

export interface ColumnSpec {
  /** Name used in formulas, header and validations; letters, digits, `_`, `.`, `-`. */
  readonly key: string;
  readonly type: ColumnType;
  /** Characters; widened where a word of the caption would not fit. A usual width of the type unless told. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /**
   * Live formula of the body rows over column keys, e.g. `IF([total]=0,0,[registered]/[total])`; grammar in
   * `formula.ts`. The stored result is computed by the writer: what a row holds in this place is not read.
   */
  readonly formula?: string;
  /** `filled`: the formula stands only in rows that hold a value in this place; the others stay empty. All rows unless told. */
  readonly formulaRows?: 'filled';
  /** What the totals row shows here: the sum of the column, or the column's own formula over the totals. */
  readonly total?: 'sum' | 'formula';
  /**
   * Cells of somebody else's list as they were: a number stays a number, also in a text column, and an ISO day is a date in
   * whatever column. No totals, no formula.
   */
  readonly asGiven?: boolean;
  /** `dash` shows "-" for nothing; in a number column nothing is then written as 0, so that sums go on working. */
  readonly empty?: 'blank' | 'dash';
}

/** Characters of a column that names no width. */
export const usualWidths: Record<ColumnType, number> = {
  text: 24,
  identifier: 19,
  integer: 9,
  rupiah: 18,
  percent: 9,
  date: 12,
};

export type HeaderNode =
  | { readonly caption: string; readonly column: string }
  | { readonly caption: string; readonly children: readonly HeaderNode[] };

/** Margins of a page that names none, in centimetres. */
export const usualMargins = { top: 1.5, right: 1.2, bottom: 1.8, left: 1.5 } as const;

export interface PageSpec {
  /** F4 (215 x 330 mm, Excel's paper 14 "Folio") unless told. */
  readonly paper?: 'F4' | 'A4';
  readonly orientation?: 'landscape' | 'portrait';
  /** Centimetres. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Centred foot line; `{page}` and `{pages}` are filled by Excel. */
  readonly footer?: string;
}

/** Foot line of every printed page unless the report has its own. */
export const defaultFooter = 'Halaman {page} dari {pages}';

/** Kop surat: who issues, over a thick and a thin rule. */
export interface LetterheadSpec {
  /** e.g. PEMERINTAH KABUPATEN BANGGAI */
  readonly government: string;
  /** e.g. DINAS TENAGA KERJA DAN TRANSMIGRASI; bold */
  readonly office: string;
  readonly address: readonly string[];
  /** The arms at the left, a PNG file as base64. */
  readonly arms?: string;
}

export interface SignaturesSpec {
  readonly right: SignatureSpec;
  /** Usually opens with "Mengetahui,". */
  readonly left?: SignatureSpec;
}

/** a.n., Plt. and Plh. are simply lines of `opening`. */
export interface SignatureSpec {
  /** e.g. "Luwuk, 10 Januari 2027", "KEPALA DINAS" */
  readonly opening: readonly string[];
  /** Bold and underlined. */
  readonly name: string;
  /** Rank, then "NIP. ..." */
  readonly closing?: readonly string[];
  /** Rows left for the hand; 4 unless told. */
  readonly space?: 3 | 4;
}

export interface ProtectionSpec {
  /** Without one anybody may lift the protection: it then guards against slips only. */
  readonly password?: string;
  /** Columns whose body cells stay editable. */
  readonly editable?: readonly string[];
}

/** A rule for what may be typed into the body cells of one column. */
export type ValidationSpec =
  | { readonly column: string; readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly column: string; readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly column: string; readonly kind: 'date'; readonly min: string; readonly max: string };

export interface DefinedNameSpec {
  readonly name: string;
  /** `SheetSpec.name` as given. */
  readonly sheet: string;
  readonly column: string;
}

/** Formula of a percentage column: part over whole, 0 (shown as "-") while there is no whole. */
export function ratioFormula(part: string, whole: string): string {
  return `IF([${whole}]=0,0,[${part}]/[${whole}])`;
}
