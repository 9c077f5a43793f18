import { headerBandAt, captionLevels } from '../../../shared/import/header-band.ts';
import { isAgreementReading } from '../../../shared/import/column-reading.ts';
import { headingTree } from '../../../shared/import/heading-tree.ts';
import type { ProblemRowsOrder } from '../../../shared/import/problem-rows.ts';
import { createRowClassifier } from '../../../shared/import/row-kind.ts';
import type { SheetChoice } from '../../../shared/import/schema.ts';
import { cellKinds, type MergedBlock, type SourceRow } from '../../../shared/import/source-row.ts';
import type { CellValue, ColumnSpec, SheetSpec } from '../../../shared/workbook/spec.ts';
import type { RawRow } from '../read/raw-row.ts';

export interface SourceLook extends SheetChoice {
  /** The first filled rows of the sheet. */
  readonly rows: readonly SourceRow[];
  readonly merges: readonly MergedBlock[];
  /** Columns that the wanted rows fill. */
  readonly width: number;
}

/** Readings of columns whose digits Excel damages when it takes them for a number. */
const digits: ReadonlySet<string> = new Set(['familyCard', 'kpj', 'nik', 'nip', 'nipOrNik', 'phone']);
/** A number of so many digits is none that anybody reckons with. */
const manyDigits = /^\d{12,}$/;

/** Characters of the narrowest and the widest column, of one with long numbers (written 7.2E+15 or in full), of the problems. */
const widths = { least: 6, leastDigits: 21, most: 36, problems: 48 };

/** Lines above the table that stay: whose list it is. */
const mostTitles = 12;

function columnOf(column: number, { rows, band }: SourceLook, { columns }: ProblemRowsOrder): ColumnSpec {
  const texts = rows.flatMap(({ number, texts: cells }) => (number < band.firstData ? [] : [cells[column] ?? '']));
  const isDigits =
    columns.some((choice) => choice.column === column && digits.has(choice.reading)) ||
    texts.some((text) => manyDigits.test(text));
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  const width = Math.min(widths.most, Math.max(isDigits ? widths.leastDigits : widths.least, longest + 3));
  return { key: `c${column}`, type: isDigits ? 'identifier' : 'text', width, asGiven: true };
}

/**
 * The sheet of the rows with problems: titles, head and columns of the sender's list, read again as the very same layout,
 * and the column that says what is wrong.
 */
export function givenSheet(order: ProblemRowsOrder, look: SourceLook): SheetSpec {
  const { caption } = order;
  const { name, band } = look;
  const { captions, numberingRow } = headerBandAt(look.rows, look.merges, band.top, band.bottom);
  const heads = look.rows.filter(({ number }) => number >= band.top && number <= band.bottom);
  const width = Math.max(captions.length, look.width);
  const given = Array.from({ length: width }, (_, column) => columnOf(column, look, order));
  const columns: ColumnSpec[] = [...given, { key: 'problems', type: 'text', width: widths.problems }];
  const levels = heads.length === 0 ? [] : captionLevels(heads, look.merges);
  const keys = given.map(({ key }) => key);
  const numbers = look.rows.find(({ number }) => number === numberingRow)?.texts;
  const titles = look.rows
    .filter(({ number }) => number < band.top)
    .flatMap(({ texts }) => texts.map((text) => text.trim()).filter(Boolean))
    .slice(0, mostTitles);
  return {
    name,
    titles,
    columns,
    header: [...headingTree(levels, keys), { caption, column: 'problems' }],
    ...(numbers && { numbering: columns.map((_, column) => numbers[column] ?? '') }),
    freeze: { columns: 0 },
    autoFilter: true,
  };
}

/** What stands once for the rows below it, as the import read it. */
export interface Carrier {
  note(row: RawRow): void;
  /** The value of a column that stands above an empty cell; null for all others. */
  above(column: number): CellValue;
}

/** Remembers the values of merged blocks: a row that leaves its block takes them along. */
export function createCarrier({ columns }: Pick<ProblemRowsOrder, 'columns'>): Carrier {
  const carried = new Map<number, CellValue>();
  const places = columns.flatMap(({ column, carryDown }) => (carryDown ? [column] : []));
  const people = columns.flatMap(({ reading, ...rest }) => (isAgreementReading(reading) ? [] : [{ ...rest, reading }]));
  const kindOf = places.length === 0 || people.length === 0 ? null : createRowClassifier(people);
  return {
    note(row) {
      const kind = kindOf?.({ number: row.number, kinds: row.kind, texts: row.text, width: row.width }) ?? 'data';
      // a block ends with its total at the latest
      if (kind === 'total' || kind === 'signature') carried.clear();
      if (kind !== 'data') return;
      for (const column of places) {
        const value = cellOf(row, column);
        if (value !== null && String(value).trim() !== '') carried.set(column, value);
      }
    },
    above: (column) => carried.get(column) ?? null,
  };
}

/** A cell as it was: a number is a number again, with as many digits as Excel would keep of it, a date is its day. */
function cellOf(row: RawRow, column: number): CellValue {
  const text = column < row.width ? (row.text[column] ?? '') : '';
  const kind = row.kind[column];
  if (text === '') return null;
  if (kind === cellKinds.date) return text.slice(0, 10);
  return kind === cellKinds.number ? Number(text) : text;
}

/** The cells of a wanted row, as many as the sheet has columns of the sender's. */
export function cellsOf(row: RawRow, width: number, carry: Carrier): CellValue[] {
  return Array.from({ length: width }, (_, column) => cellOf(row, column) ?? carry.above(column));
}
