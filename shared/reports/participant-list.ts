import type { PlainDate } from '../dates.ts';
import { programmesFromBits } from '../segments.ts';
import type { CellValue, ColumnSpec, ColumnType } from '../workbook/spec.ts';
import { asOfTitle, type ReportTable } from './table.ts';

/** One person with the spell that the list shows. */
export interface ListedParticipant {
  readonly nik: string | null;
  readonly name: string;
  readonly titlesBefore: string | null;
  readonly titlesAfter: string | null;
  readonly sex: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: PlainDate | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly kecamatan: string | null;
  readonly category: string;
  readonly unit: string | null;
  readonly funding: string | null;
  readonly programmes: number;
  readonly kpj: string | null;
  readonly startsOn: PlainDate;
  /** Categories and funding sources of further active spells of the person. */
  readonly others: string | null;
}

const columns: readonly (readonly [key: string, caption: string, type: ColumnType, width: number])[] = [
  ['no', 'NO', 'integer', 6],
  ['nik', 'NIK', 'identifier', 19],
  ['name', 'NAMA', 'text', 30],
  ['sex', 'L/P', 'text', 5],
  ['birth-place', 'TEMPAT LAHIR', 'text', 16],
  ['birth-date', 'TGL LAHIR', 'date', 12],
  ['address', 'ALAMAT', 'text', 28],
  ['village', 'DESA/KELURAHAN', 'text', 18],
  ['kecamatan', 'KECAMATAN', 'text', 18],
  ['category', 'KATEGORI', 'text', 18],
  ['unit', 'UNIT', 'text', 26],
  ['funding', 'SUMBER DANA', 'text', 16],
  ['programmes', 'PROGRAM', 'text', 14],
  ['kpj', 'KPJ', 'identifier', 14],
  ['starts', 'MULAI', 'date', 12],
  ['note', 'KET', 'text', 22],
];

export interface ParticipantListFacts {
  readonly regencyName: string;
  readonly asOf: PlainDate;
  /** What the list was narrowed to, in words. */
  readonly filters: readonly string[];
}

/** Layout G, Daftar Peserta by name: everybody with an active participation on the day, each person once. */
export function participantListTable({ regencyName, asOf, filters }: ParticipantListFacts): ReportTable {
  return {
    name: 'Daftar Peserta',
    titles: [
      'DAFTAR PESERTA PROGRAM JAMINAN SOSIAL KETENAGAKERJAAN',
      regencyName.toUpperCase(),
      ...(filters.length > 0 ? [filters.join(', ').toUpperCase()] : []),
      asOfTitle(asOf),
    ],
    columns: columns.map(([key, , type, width]): ColumnSpec => ({
      key,
      type,
      width,
      ...((key === 'no' || key === 'sex') && { align: 'center' }),
    })),
    header: columns.map(([key, caption]) => ({ caption, column: key })),
    freeze: { columns: 3 },
    autoFilter: true,
  };
}

/** One person as cells. */
export function participantCells(row: ListedParticipant, number: number): CellValue[] {
  const titled = [row.titlesBefore, row.name].filter((part) => part !== null).join(' ');
  const numbers = row.rt === null && row.rw === null ? null : `RT ${row.rt ?? '-'}/RW ${row.rw ?? '-'}`;
  return [
    number,
    row.nik,
    row.titlesAfter === null ? titled : `${titled}, ${row.titlesAfter}`,
    row.sex,
    row.birthPlace,
    row.birthDate,
    [row.address, numbers].filter((part) => part !== null).join(' ') || null,
    row.village,
    row.kecamatan,
    row.category,
    row.unit,
    row.funding,
    programmesFromBits(row.programmes).join(', ').toUpperCase(),
    row.kpj,
    row.startsOn,
    row.others === null ? null : `Juga: ${row.others}`,
  ];
}
