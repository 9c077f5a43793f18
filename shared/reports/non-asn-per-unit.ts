import { formatDate, formatNumber, formatPeriod } from '../format.ts';
import { isQuarter, type Period, type PlainDate } from '../dates.ts';
import { ratioFormula, type CellValue, type ColumnSpec, type HeaderNode } from '../workbook/spec.ts';
import { asOfTitle, periodTitle, type ReportTable } from './table.ts';

/** Figures of one unit: people counted once each, money in whole rupiah. */
export interface NonAsnRow {
  readonly unit: string;
  readonly men: number;
  readonly women: number;
  /** Sex not known. */
  readonly unknown: number;
  readonly jkk: number;
  readonly jkm: number;
  readonly jht: number;
  readonly budget: number | null;
  /** From the start of the year to the end of the quarter. */
  readonly realised: number | null;
  /** It cannot be told apart from what was paid for other people of the unit. */
  readonly isUnclear: boolean;
  readonly note: string | null;
}

export interface NonAsnFacts {
  readonly regencyName: string;
  readonly period: Period;
  readonly asOf: PlainDate;
  /** Quarters of the year that the realisation of unit budgets is known for. */
  readonly quarter: number;
  /** Whether anybody's sex is missing: only then the sheet has a column for it, so that L + P + ... is always the sum. */
  readonly hasUnknownSex: boolean;
  /** Some unit has a ceiling or a realisation alone, so that their sums are of different units. */
  readonly isPartlyKnown: boolean;
  /** People in the rows of several units, and how often they are counted beyond once. */
  readonly repeated: { readonly people: number; readonly extra: number };
}

/** Layout A, Rekapitulasi Kepesertaan Non-ASN per Perangkat Daerah; a proposal, the official form was not published. */
export function nonAsnTable({
  regencyName,
  period,
  asOf,
  quarter,
  hasUnknownSex,
  isPartlyKnown,
  repeated,
}: NonAsnFacts): ReportTable {
  const notes = [
    ...(repeated.people > 0 ? [repeatedWords(repeated)] : []),
    ...(isPartlyKnown ? [partlyWords] : []),
    ...(isQuarter(period) ? [] : [realisedWords(asOf, quarter)]),
  ];
  return {
    name: `Non-ASN ${formatPeriod(period, 'id', 'short')}`,
    titles: [
      'REKAPITULASI KEPESERTAAN NON-ASN PER PERANGKAT DAERAH',
      'PROGRAM JAMINAN SOSIAL KETENAGAKERJAAN',
      `${regencyName} ${periodTitle(period)}`.toUpperCase(),
      asOfTitle(asOf),
    ],
    ...(notes.length > 0 && { notes }),
    columns: columnsOf(hasUnknownSex, isPartlyKnown),
    header: headerOf(hasUnknownSex, isQuarter(period)),
    totals: { label: 'JUMLAH' },
    freeze: { columns: 2 },
  };
}

const partlyWords =
  'Ada perangkat daerah yang hanya mempunyai anggaran atau hanya realisasi; karena itu persentase pada baris JUMLAH tidak diisi.';

function realisedWords(asOf: PlainDate, quarter: number): string {
  const known =
    quarter === 0
      ? 'belum ada triwulan yang selesai'
      : `sampai dengan Triwulan ${['I', 'II', 'III', 'IV'][quarter - 1]}`;
  return `Realisasi dihitung dari pembayaran sampai dengan ${formatDate(asOf)}; untuk unit yang hanya mempunyai daftar anggaran: ${known}.`;
}

function repeatedWords({ people, extra }: NonAsnFacts['repeated']): string {
  return `${formatNumber(people)} orang tercatat di dua unit atau lebih dan dihitung di setiap unitnya; jumlah orang pada baris JUMLAH lebih ${formatNumber(extra)}.`;
}

function count(key: string, formula?: string): ColumnSpec {
  return { key, type: 'integer', total: 'sum', empty: 'dash', ...(formula !== undefined && { formula }) };
}

function share(key: string, part: string, whole: string): ColumnSpec {
  return { key, type: 'percent', formula: ratioFormula(part, whole), total: 'formula', empty: 'dash' };
}

function withoutTotal({ total: _total, ...column }: ColumnSpec): ColumnSpec {
  return column;
}

function money(key: string): ColumnSpec {
  return { key, type: 'rupiah', total: 'sum', empty: 'dash' };
}

function columnsOf(hasUnknownSex: boolean, isPartlyKnown: boolean): ColumnSpec[] {
  return [
    { key: 'no', type: 'integer', width: 5, align: 'center' },
    { key: 'unit', type: 'text', width: 42 },
    count('men'),
    count('women'),
    ...(hasUnknownSex ? [count('unknown')] : []),
    count('people', hasUnknownSex ? '[men]+[women]+[unknown]' : '[men]+[women]'),
    count('jkk'),
    count('jkm'),
    count('jht'),
    count('unregistered', '[people]-[jkk]'),
    share('share', 'jkk', 'people'),
    money('budget'),
    money('realised'),
    isPartlyKnown ? withoutTotal(share('spent', 'realised', 'budget')) : share('spent', 'realised', 'budget'),
    { key: 'note', type: 'text', width: 26 },
  ];
}

function headerOf(hasUnknownSex: boolean, isQuarterly: boolean): HeaderNode[] {
  return [
    { caption: 'NO', column: 'no' },
    { caption: 'PERANGKAT DAERAH', column: 'unit' },
    {
      caption: 'JUMLAH NON-ASN',
      children: [
        { caption: 'L', column: 'men' },
        { caption: 'P', column: 'women' },
        ...(hasUnknownSex ? [{ caption: 'TANPA KET.', column: 'unknown' }] : []),
        { caption: 'JML', column: 'people' },
      ],
    },
    {
      caption: 'TERDAFTAR AKTIF',
      children: [
        { caption: 'JKK', column: 'jkk' },
        { caption: 'JKM', column: 'jkm' },
        { caption: 'JHT', column: 'jht' },
      ],
    },
    { caption: 'BELUM TERDAFTAR', column: 'unregistered' },
    { caption: '%', column: 'share' },
    { caption: 'ANGGARAN', column: 'budget' },
    { caption: isQuarterly ? 'REALISASI S.D. TRIWULAN' : 'REALISASI', column: 'realised' },
    { caption: '%', column: 'spent' },
    { caption: 'KENDALA/KET.', column: 'note' },
  ];
}

/** The note of the office, how many people the columns L and P do not hold, and why money is not said. */
function noteOf({ note, unknown, isUnclear }: NonAsnRow): string | null {
  const notes = [
    note,
    unknown === 0 ? null : `${formatNumber(unknown)} orang tanpa keterangan L/P`,
    isUnclear ? 'realisasi tercampur dengan kategori lain: isi kategori pada tagihan' : null,
  ];
  return notes.filter((text) => text !== null).join('; ') || null;
}

/** One unit as cells; what a formula gives is left empty. */
export function nonAsnCells(row: NonAsnRow, number: number, hasUnknownSex: boolean): CellValue[] {
  const people = hasUnknownSex ? [row.men, row.women, row.unknown, null] : [row.men, row.women, null];
  const registered = [row.jkk, row.jkm, row.jht];
  return [number, row.unit, ...people, ...registered, null, null, row.budget, row.realised, null, noteOf(row)];
}
