import type { Period, PlainDate } from '../dates.ts';
import { formatNumber } from '../format.ts';
import type { CellValue, ColumnSpec, ColumnType } from '../workbook/spec.ts';
import { asOfTitle, periodTitle, type ReportTable } from './table.ts';

/** Workers of construction whom one office has registered, active on the day, each once. */
interface ConstructionUnit {
  readonly unit: string;
  readonly people: number;
}

const columns: readonly (readonly [key: string, caption: string, type: ColumnType, width: number])[] = [
  ['no', 'NO', 'integer', 5],
  ['unit', 'OPD', 'text', 34],
  ['package', 'NAMA PAKET', 'text', 34],
  ['contract', 'NILAI KONTRAK', 'rupiah', 18],
  ['contractor', 'PENYEDIA', 'text', 24],
  ['ordered', 'TGL SPK', 'date', 12],
  ['registered', 'TERDAFTAR', 'integer', 12],
  ['project', 'NO PROYEK BPJS', 'identifier', 18],
  ['contribution', 'IURAN', 'rupiah', 16],
  ['note', 'KET.', 'text', 18],
];
const summed = new Set(['contract', 'registered', 'contribution']);

/**
 * Layout E, Jasa Konstruksi APBD, a proposal. Packages are not recorded yet: its rows are the units with registered construction
 * workers, whose packages are filled by hand; the sheet says so.
 */
export function constructionTable({
  regencyName,
  period,
  asOf,
  elsewhere,
}: {
  readonly regencyName: string;
  readonly period: Period;
  readonly asOf: PlainDate;
  /** Construction workers of no office: of companies, villages, or without a unit. */
  readonly elsewhere: number;
}): ReportTable {
  return {
    name: 'Jasa Konstruksi',
    titles: [
      'REKAPITULASI KEPESERTAAN JASA KONSTRUKSI APBD',
      'PROGRAM JAMINAN SOSIAL KETENAGAKERJAAN',
      `${regencyName} ${periodTitle(period)}`.toUpperCase(),
      asOfTitle(asOf),
    ],
    notes: [
      'Terdaftar: pekerja jasa konstruksi yang aktif menurut daftar peserta. Paket belum dicatat dalam program: nama paket, nilai kontrak, penyedia, SPK, nomor proyek, dan iuran diisi dengan tangan.',
      ...(elsewhere === 0
        ? []
        : [`${formatNumber(elsewhere)} pekerja jasa konstruksi di luar perangkat daerah tidak termasuk.`]),
    ],
    columns: columns.map(([key, , type, width]): ColumnSpec => ({
      key,
      type,
      width,
      ...(key === 'no' && { align: 'center' }),
      ...(summed.has(key) && { total: 'sum' }),
    })),
    header: columns.map(([key, caption]) => ({ caption, column: key })),
    totals: { label: 'JUMLAH' },
    freeze: { columns: 2 },
  };
}

/** One unit as cells, its packages left open. */
export function constructionCells({ unit, people }: ConstructionUnit, number: number): CellValue[] {
  return [number, unit, null, null, null, null, people, null, null, null];
}
