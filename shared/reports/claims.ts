import type { Period, PlainDate } from '../dates.ts';
import { formatDate } from '../format.ts';
import { segments, type SegmentCode } from '../segments.ts';
import type { CellValue, ColumnSpec, ColumnType } from '../workbook/spec.ts';
import { asOfTitle, periodTitle, type ReportTable } from './table.ts';

/** Somebody who died while covered for death; what is known of a claim is nothing yet. */
export interface CoveredDeath {
  readonly name: string;
  readonly nik: string | null;
  readonly kpj: string | null;
  readonly segment: SegmentCode;
  /** Of the participation; else where the person lived. */
  readonly place: string | null;
  readonly diedOn: PlainDate;
}

const columns: readonly (readonly [key: string, caption: string, type: ColumnType, width: number])[] = [
  ['no', 'NO', 'integer', 5],
  ['name', 'NAMA', 'text', 30],
  ['nik', 'NIK', 'identifier', 19],
  ['kpj', 'KPJ', 'identifier', 14],
  ['segment', 'SEGMEN', 'text', 11],
  ['place', 'DESA/OPD', 'text', 28],
  ['happened', 'TGL KEJADIAN', 'date', 13],
  ['programme', 'PROGRAM', 'text', 11],
  ['amount', 'NILAI', 'rupiah', 16],
  ['heir', 'AHLI WARIS', 'text', 22],
  ['asked', 'TGL AJU', 'date', 12],
  ['paid', 'TGL BAYAR', 'date', 12],
];

/**
 * Layout D, Realisasi Klaim, a proposal. Claims are not recorded yet: its rows are the deaths of the period that the death benefit
 * covers, whose claim is filled by hand; the sheet says so.
 */
export function claimTable({
  regencyName,
  period,
  asOf,
  from,
}: {
  readonly regencyName: string;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly from: PlainDate;
}): ReportTable {
  return {
    name: 'Realisasi Klaim',
    titles: [
      'REALISASI KLAIM',
      'PROGRAM JAMINAN SOSIAL KETENAGAKERJAAN',
      `${regencyName} ${periodTitle(period)}`.toUpperCase(),
      asOfTitle(asOf),
    ],
    notes: [
      `Peserta yang meninggal sejak ${formatDate(from)} selama terdaftar JKM, menurut daftar peserta. Klaim belum dicatat dalam program: nilai, ahli waris, tanggal aju, tanggal bayar, dan klaim lain diisi dengan tangan.`,
    ],
    columns: columns.map(([key, , type, width]): ColumnSpec => ({
      key,
      type,
      width,
      ...(key === 'no' && { align: 'center' }),
      ...(key === 'amount' && { total: 'sum' }),
    })),
    header: columns.map(([key, caption]) => ({ caption, column: key })),
    totals: { label: 'JUMLAH' },
    freeze: { columns: 2 },
  };
}

/** One death as cells, its claim left open. */
export function claimCells(row: CoveredDeath, number: number): CellValue[] {
  const { name, nik, kpj, segment, place, diedOn } = row;
  const shortName = segments.find(({ code }) => code === segment)?.shortName ?? segment;
  return [number, name, nik, kpj, shortName, place, diedOn, 'JKM', null, null, null, null];
}
