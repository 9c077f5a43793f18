import type { PlainDate } from '../dates.ts';
import { formatNumber } from '../format.ts';
import type { CellValue, ColumnSpec } from '../workbook/spec.ts';
import { asOfTitle, type ReportTable } from './table.ts';

/** People of one village, each once, by the participation that counts. */
export interface VulnerableRow {
  readonly kecamatan: string | null;
  readonly village: string | null;
  /** In the order of the occupations and of the funding sources of the table. */
  readonly occupations: readonly number[];
  readonly fundings: readonly number[];
  readonly active: number;
  readonly inactive: number;
}

export interface VulnerableFacts {
  readonly regencyName: string;
  readonly asOf: PlainDate;
  readonly kecamatan: string | null;
  /** Names of the columns. */
  readonly occupations: readonly string[];
  readonly fundings: readonly string[];
  /** People without a village or kecamatan. */
  readonly withoutArea: number;
}

const count = (key: string, formula?: string): ColumnSpec => ({
  key,
  type: 'integer',
  width: 11,
  total: 'sum',
  empty: 'dash',
  ...(formula !== undefined && { formula }),
});

/** Layout B, Rekapitulasi Pekerja Rentan per Kecamatan; a proposal, the official form was not published. */
export function vulnerableTable({
  regencyName,
  asOf,
  kecamatan,
  occupations,
  fundings,
  withoutArea,
}: VulnerableFacts): ReportTable {
  const occupationKeys = occupations.map((_, place) => `occupation-${place + 1}`);
  const fundingKeys = fundings.map((_, place) => `funding-${place + 1}`);
  const sum = occupationKeys.map((key) => `[${key}]`).join('+');
  return {
    name: 'Pekerja Rentan',
    titles: [
      'REKAPITULASI PEKERJA RENTAN PER KECAMATAN',
      'PROGRAM JAMINAN SOSIAL KETENAGAKERJAAN',
      [kecamatan && `KECAMATAN ${kecamatan}`, regencyName].filter(Boolean).join(', ').toUpperCase(),
      asOfTitle(asOf),
    ],
    notes: [
      'Setiap orang dihitung satu kali menurut kepesertaannya yang aktif, atau yang terakhir bila sudah berakhir.',
      ...(withoutArea === 0
        ? []
        : [`${formatNumber(withoutArea)} orang tanpa keterangan desa/kelurahan atau kecamatan.`]),
    ],
    columns: [
      { key: 'no', type: 'integer', width: 5, align: 'center' },
      { key: 'kecamatan', type: 'text', width: 22 },
      { key: 'village', type: 'text', width: 24 },
      ...occupationKeys.map((key) => count(key)),
      sum === '' ? count('people') : count('people', sum),
      ...fundingKeys.map((key) => count(key)),
      count('active'),
      count('inactive'),
      { key: 'note', type: 'text', width: 16 },
    ],
    header: [
      { caption: 'NO', column: 'no' },
      { caption: 'KECAMATAN', column: 'kecamatan' },
      { caption: 'DESA/KEL', column: 'village' },
      ...group('PEKERJAAN', occupations, occupationKeys),
      { caption: 'JUMLAH', column: 'people' },
      ...group('SUMBER DANA', fundings, fundingKeys),
      { caption: 'AKTIF', column: 'active' },
      { caption: 'NONAKTIF', column: 'inactive' },
      { caption: 'KET.', column: 'note' },
    ],
    totals: { label: 'JUMLAH' },
    freeze: { columns: 3 },
  };
}

function group(caption: string, names: readonly string[], keys: readonly string[]): ReportTable['header'] {
  if (names.length === 0) return [];
  return [
    { caption, children: names.map((name, place) => ({ caption: name.toUpperCase(), column: keys[place] ?? '' })) },
  ];
}

/** One village as cells; the sum is a formula. */
export function vulnerableCells(row: VulnerableRow, number: number): CellValue[] {
  const { kecamatan, village, occupations, fundings, active, inactive } = row;
  const place = [kecamatan ?? 'Tidak diisi', village ?? 'Tidak diisi'];
  return [number, ...place, ...occupations, null, ...fundings, active, inactive, null];
}
