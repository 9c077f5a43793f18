import type { GapRate } from '../coverage/gap-cost.ts';
import { formatMonth, formatNumber, formatRupiah } from '../format.ts';
import type { PlainDate } from '../dates.ts';
import type { Rate } from '../coverage/progress.ts';
import { ratioFormula, type CellValue, type HeaderNode } from '../workbook/spec.ts';
import { asOfTitle, type ReportTable } from './table.ts';

/** What a percentage of coverage rests on. */
export interface CoverageBasis {
  /** Workers of the area or segment; null while nobody entered them. */
  readonly workforce: number | null;
  readonly source: string | null;
  /** Year of the figure, which may be before the year of the report. */
  readonly year: number | null;
  readonly target: Rate | null;
}

/** One row of layout C. */
export interface SegmentCoverage extends CoverageBasis {
  readonly name: string;
  /** Active participants, each NIK once. */
  readonly people: number;
  /** What one who is missing costs to December, by the cheapest rule that fits; null when no rule says it. */
  readonly gapRate: GapRate | null;
}

export interface CoverageFacts {
  readonly regencyName: string;
  readonly asOf: PlainDate;
  /** People who stand in both segments; they count once in the whole. */
  readonly inBoth: number;
  /** What TARGET means. */
  readonly notes: readonly string[];
}

/** People missing to the target: whole people, rounded up as `peopleOf` does. 0.49995 because a target has four decimals. */
const missingFormula = 'MAX(0,ROUND([workforce]*[target]+0.49995,0)-[people])';

/** Layout C, Capaian UCJ; a proposal, the official form was not published. Every figure but the counted ones is a formula. */
export function coverageTable(
  { regencyName, asOf, inBoth, notes }: CoverageFacts,
  rows: readonly SegmentCoverage[],
): ReportTable {
  const twice =
    inBoth === 0
      ? []
      : [`${formatNumber(inBoth)} orang aktif pada kedua segmen; dalam jumlah setiap NIK dihitung satu kali.`];
  return {
    name: 'Capaian UCJ',
    titles: ['CAPAIAN CAKUPAN SEMESTA JAMINAN SOSIAL KETENAGAKERJAAN', regencyName.toUpperCase(), asOfTitle(asOf)],
    notes: [
      ...twice,
      'Baris seluruh pekerja dihitung sendiri: targetnya dari semesta seluruh pekerja, kekurangannya dengan iuran paling ringan. Karena itu berbeda dari jumlah baris formal dan informal.',
      ...notes,
      ...overNotes(rows),
      ...ruleNotes(rows),
    ],
    columns: [
      { key: 'no', type: 'integer', width: 5, align: 'center' },
      { key: 'segment', type: 'text', width: 32 },
      { key: 'target', type: 'percent', empty: 'dash' },
      { key: 'people', type: 'integer', width: 12, empty: 'dash' },
      {
        key: 'share',
        type: 'percent',
        formula: ratioFormula('people', 'workforce'),
        formulaRows: 'filled',
        empty: 'dash',
      },
      { key: 'workforce', type: 'integer', width: 12, empty: 'dash' },
      { key: 'source', type: 'text', width: 36, empty: 'dash' },
      { key: 'year', type: 'text', width: 9, align: 'center', empty: 'dash' },
      { key: 'missing', type: 'integer', width: 13, formula: missingFormula, formulaRows: 'filled', empty: 'dash' },
      { key: 'perPerson', type: 'rupiah', width: 15, empty: 'dash' },
      { key: 'need', type: 'rupiah', formula: '[missing]*[perPerson]', formulaRows: 'filled', empty: 'dash' },
    ],
    header: coverageHeader,
    freeze: { columns: 2 },
  };
}

const coverageHeader: HeaderNode[] = [
  { caption: 'NO', column: 'no' },
  { caption: 'SEGMEN', column: 'segment' },
  { caption: 'TARGET', column: 'target' },
  { caption: 'REALISASI (ORANG)', column: 'people' },
  { caption: '%', column: 'share' },
  { caption: 'SEMESTA', column: 'workforce' },
  { caption: 'SUMBER', column: 'source' },
  { caption: 'TAHUN DATA', column: 'year' },
  { caption: 'KEKURANGAN ORANG', column: 'missing' },
  {
    caption: 'KEBUTUHAN IURAN S.D. DESEMBER',
    children: [
      { caption: 'PER ORANG', column: 'perPerson' },
      { caption: 'JUMLAH', column: 'need' },
    ],
  },
];

/** More people than workers: a figure is wrong, and nobody should read the percentage without that. */
function overNotes(rows: readonly SegmentCoverage[]): string[] {
  const over = rows.filter(({ people, workforce }) => workforce !== null && people > workforce).map(({ name }) => name);
  if (over.length === 0) return [];
  return [`Periksa angka semesta: peserta aktif lebih banyak daripada semesta pada ${over.join(', ')}.`];
}

/** How the cost of one more person came about: one line for all segments that are paid for in the same way. */
function ruleNotes(rows: readonly SegmentCoverage[]): string[] {
  const byWay = Map.groupBy(rows, ({ gapRate }) => (gapRate === null ? null : wayOf(gapRate)));
  return [...byWay].flatMap(([way, some]) => {
    const names = some.map(({ name }) => name).join(', ');
    return way === null ? [] : [`Kebutuhan per orang ${way}; berlaku untuk: ${names}.`];
  });
}

function wayOf({ monthly, perPerson, months, from, to, segment, legalBases, isEven }: GapRate): string {
  const time = from === to ? formatMonth(from) : `${formatMonth(from)} s.d. ${formatMonth(to)}`;
  const amount = isEven
    ? `${formatRupiah(monthly)} x ${months} bulan`
    : `${formatRupiah(perPerson)} untuk ${months} bulan`;
  const as = segment === 'bpu' ? 'BPU, JKK dan JKM' : 'penerima upah, JKK dan JKM dari upah minimum';
  return `${amount} (${time}), ${as}, dibiayai APBD kabupaten, ${legalBases.join('; ')}`;
}

/** One segment as cells; 0 stands where a formula is, nothing where its inputs are not known. */
export function coverageCells(row: SegmentCoverage, number: number): CellValue[] {
  const { workforce, target, gapRate } = row;
  const isGapKnown = workforce !== null && target !== null;
  return [
    number,
    row.name,
    target === null ? null : target / 10_000,
    row.people,
    workforce === null ? null : 0,
    workforce,
    row.source,
    row.year === null ? null : String(row.year),
    isGapKnown ? 0 : null,
    gapRate?.perPerson ?? null,
    isGapKnown && gapRate !== null ? 0 : null,
  ];
}
