import type { CellValue } from './sheet-xml.ts';

/** The insurer's own columns. */
export const insurerHead = [
  'NO',
  'KPJ',
  'NOMOR IDENTITAS',
  'NAMA TENAGA KERJA',
  'TGL LAHIR',
  'UPAH',
  'BLTH NA',
  'STATUS',
];

/** A row of the insurer's list: member `number`, born on 4 August 1982. */
export function aMember(
  number: number,
  more: Partial<Record<'kpj' | 'nik' | 'wage' | 'na' | 'status', CellValue>> = {},
) {
  const { kpj = `2100000${String(number).padStart(4, '0')}`, nik = `720104040882${String(number).padStart(4, '0')}` } =
    more;
  const { wage = 1_200_000, na = '', status = 'AKTIF' } = more;
  return [number, kpj, nik, `ORANG ${'ABCDEFGHIJKL'[number] ?? 'Z'}`, '04-AUG-1982', wage, na, status];
}
