import { peopleOf } from '../coverage/progress.ts';
import type { PlainDate } from '../dates.ts';
import { ratioFormula, type CellValue } from '../workbook/spec.ts';
import type { CoverageBasis } from './coverage-by-segment.ts';
import { asOfTitle, type ReportTable } from './table.ts';

/** One kecamatan of the meeting's sheet; people without a known one are a row of their own. */
export interface AreaCoverage extends CoverageBasis {
  readonly name: string;
  readonly people: number;
}

/**
 * Coverage by kecamatan for the coordination meeting (rakor); percentages, gaps and sums are formulas. `isComplete`: every
 * kecamatan has a workforce, so that a percentage of the sums means something.
 */
export function areaCoverageTable(
  regencyName: string,
  asOf: PlainDate,
  notes: readonly string[],
  isComplete: boolean,
): ReportTable {
  return {
    name: 'Per kecamatan',
    titles: ['CAKUPAN JAMINAN SOSIAL KETENAGAKERJAAN PER KECAMATAN', regencyName.toUpperCase(), asOfTitle(asOf)],
    notes,
    columns: [
      { key: 'no', type: 'integer', width: 5, align: 'center' },
      { key: 'area', type: 'text', width: 28 },
      { key: 'workforce', type: 'integer', width: 12, total: 'sum', empty: 'dash' },
      { key: 'people', type: 'integer', width: 12, total: 'sum', empty: 'dash' },
      {
        key: 'share',
        type: 'percent',
        formula: ratioFormula('people', 'workforce'),
        formulaRows: 'filled',
        empty: 'dash',
        ...(isComplete && { total: 'formula' }),
      },
      { key: 'asked', type: 'integer', width: 14, total: 'sum', empty: 'dash' },
      {
        key: 'missing',
        type: 'integer',
        width: 14,
        formula: 'MAX(0,[asked]-[people])',
        formulaRows: 'filled',
        total: 'sum',
        empty: 'dash',
      },
      { key: 'source', type: 'text', width: 44, empty: 'dash' },
    ],
    header: [
      { caption: 'NO', column: 'no' },
      { caption: 'KECAMATAN', column: 'area' },
      { caption: 'SEMESTA', column: 'workforce' },
      { caption: 'PESERTA AKTIF', column: 'people' },
      { caption: '%', column: 'share' },
      { caption: 'TARGET (ORANG)', column: 'asked' },
      { caption: 'KEKURANGAN (ORANG)', column: 'missing' },
      { caption: 'SUMBER SEMESTA', column: 'source' },
    ],
    totals: { label: 'JUMLAH' },
    freeze: { columns: 2 },
  };
}

/** One kecamatan as cells; 0 stands where a formula is. */
export function areaCoverageCells({ name, people, ...basis }: AreaCoverage, number: number): CellValue[] {
  const { workforce, target, source, year } = basis;
  const asked = workforce === null || target === null ? null : peopleOf(workforce, target);
  const from = source === null ? null : `${source}${year === null ? '' : ` (${year})`}`;
  return [number, name, workforce, people, workforce === null ? null : 0, asked, asked === null ? null : 0, from];
}

/** People of a unit, each once. */
export interface UnitPeople {
  readonly name: string;
  readonly men: number;
  readonly women: number;
  readonly unknown: number;
}

const figure = { type: 'integer', width: 14, empty: 'dash' } as const;

/** Active participants by unit for the meeting; one who has spells in two units stands in both, so there is no sum. */
export function unitCoverageTable(regencyName: string, asOf: PlainDate, notes: readonly string[]): ReportTable {
  return {
    name: 'Per unit',
    titles: ['PESERTA AKTIF PER UNIT', regencyName.toUpperCase(), asOfTitle(asOf)],
    notes,
    columns: [
      { key: 'no', type: 'integer', width: 5, align: 'center' },
      { key: 'unit', type: 'text', width: 60 },
      { key: 'men', ...figure },
      { key: 'women', ...figure },
      { key: 'unknown', ...figure },
      { key: 'people', ...figure, formula: '[men]+[women]+[unknown]' },
    ],
    header: [
      { caption: 'NO', column: 'no' },
      { caption: 'UNIT', column: 'unit' },
      {
        caption: 'PESERTA AKTIF',
        children: [
          { caption: 'L', column: 'men' },
          { caption: 'P', column: 'women' },
          { caption: 'TANPA KET.', column: 'unknown' },
          { caption: 'JUMLAH', column: 'people' },
        ],
      },
    ],
    freeze: { columns: 2 },
  };
}

/** One unit as cells; what the formula gives is left empty. */
export function unitCoverageCells({ name, men, women, unknown }: UnitPeople, number: number): CellValue[] {
  return [number, name, men, women, unknown, null];
}
