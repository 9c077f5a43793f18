import type { CellValue } from './sheet-xml.ts';
import { xlsxOf } from './xlsx.ts';

/** One person of a list; what is not said does not matter. */
export interface ListedPerson {
  readonly nik: string;
  readonly name: string;
  readonly kecamatan?: string;
  readonly address?: string;
}

/** A NIK of somebody born on 12 May 1990 in Luwuk; the serial number tells people apart. */
export function nikOf(serial: number): string {
  return `720104120590${String(serial).padStart(4, '0')}`;
}

/** Somebody with a NIK that is in order. */
export function aListed(serial: number, more: Partial<ListedPerson> = {}): ListedPerson {
  return { nik: nikOf(serial), name: `Orang Daftar ${'ABCDEFGHIJ'[serial % 10]}${'KLMNOPQRST'[serial % 7]}`, ...more };
}

/**
 * A list as an office sends it: titles, a head of two rows with a merged and ticked column, a row that numbers the
 * columns, people, a total, a signature.
 */
export function peopleList(people: readonly ListedPerson[], sheet = 'Non ASN'): Buffer {
  const rows: CellValue[][] = [
    ['DAFTAR TENAGA NON ASN'],
    ['DINAS CONTOH KABUPATEN BANGGAI'],
    [],
    ['No', 'NIK', 'Nama Lengkap', 'Tanggal Lahir', 'Jenis Kelamin', null, 'Kecamatan', 'Alamat'],
    [null, null, null, null, 'L', 'P', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ...people.map(({ nik, name, kecamatan = 'Luwuk', address = 'Jl. Contoh' }, index): CellValue[] => [
      index + 1,
      nik,
      name,
      { date: '1990-05-12' },
      '√',
      null,
      kecamatan,
      address,
    ]),
    ['JUMLAH', people.length],
    [],
    [null, null, null, null, null, null, 'Luwuk, 1 Oktober 2026'],
    [null, null, null, null, null, null, 'Kepala Dinas,'],
  ];
  const down = ['A', 'B', 'C', 'D', 'G', 'H'].map((column) => `${column}4:${column}5`);
  return xlsxOf({ sheets: [{ name: sheet, rows, merges: [...down, 'E4:F4'] }] });
}
