import type { CellValue, ColumnSpec, HeaderNode } from '../../../shared/workbook/spec.ts';

/** Twenty columns as a list of participants has them. */
export const benchColumns: ColumnSpec[] = [
  { key: 'number', type: 'integer', width: 8 },
  { key: 'name', type: 'text', width: 30 },
  { key: 'nik', type: 'identifier' },
  { key: 'kpj', type: 'identifier', width: 14 },
  { key: 'sex', type: 'text', width: 5 },
  { key: 'birthPlace', type: 'text', width: 16 },
  { key: 'birthDate', type: 'date' },
  { key: 'address', type: 'text', width: 36 },
  { key: 'village', type: 'text', width: 18 },
  { key: 'district', type: 'text', width: 18 },
  { key: 'telephone', type: 'identifier', width: 15 },
  { key: 'occupation', type: 'text', width: 18 },
  { key: 'segment', type: 'text', width: 18 },
  { key: 'funding', type: 'text', width: 14 },
  { key: 'wage', type: 'rupiah', width: 14 },
  { key: 'jkk', type: 'rupiah', width: 12 },
  { key: 'jkm', type: 'rupiah', width: 12 },
  { key: 'jht', type: 'rupiah', width: 12 },
  { key: 'startsOn', type: 'date' },
  { key: 'state', type: 'text', width: 12 },
];

export const benchHeader: HeaderNode[] = benchColumns.map(({ key }) => ({ caption: key.toUpperCase(), column: key }));

const firstNames = [
  'ABDUL',
  'SITI',
  'MOHAMMAD',
  'NURHAYATI',
  'I WAYAN',
  'FATIMAH',
  'YOHANES',
  'RAHMAT',
  'DEWI',
  'HASNA',
];
const lastNames = ['LAMAKA', 'DJIBRAN', 'SALEH', 'TAMBUNAN', 'SUDARSANA', 'MUSTAPA', 'LASENA', 'PONGGOHONG', 'AMIR'];
const villages = ['Kompo', 'Luwuk', 'Bungin', 'Simpong', 'Maahas', 'Tontouan', 'Kilongan Permai', 'Biak', 'Bunga'];
const districts = ['Luwuk', 'Luwuk Timur', 'Luwuk Utara', 'Luwuk Selatan', 'Nambo', 'Kintom', 'Batui', 'Toili Barat'];
const occupations = ['Nelayan', 'Petani', 'Buruh bangunan', 'Pedagang kaki lima', 'Tukang ojek', 'Guru mengaji'];

/** Rows made up, but the same at every run (a linear congruence picks the words). */
export function benchRows(count: number): CellValue[][] {
  let state = 7;
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const pick = (words: readonly string[]) => words[next(words.length)] ?? '';
  const date = (from: number) =>
    `${from + next(45)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, place) => [
    place + 1,
    `${pick(firstNames)} ${pick(lastNames)} ${pick(lastNames)}`,
    `7201${String(next(1e9)).padStart(9, '0')}${String(next(1000)).padStart(3, '0')}`,
    String(20_000_000_000 + next(1e9)),
    pick(['L', 'P']),
    pick(districts),
    date(1960),
    `Jalan ${pick(lastNames)} Nomor ${next(200)} RT ${next(9)}/RW ${next(9)}`,
    pick(villages),
    pick(districts),
    `08${String(1e9 + next(1e9))}`,
    pick(occupations),
    pick(['Bukan Penerima Upah', 'Penerima Upah']),
    pick(['APBD', 'DBH Sawit', 'Mandiri']),
    1_000_000 + next(30) * 100_000,
    10_000 + next(9) * 100,
    6_800,
    next(4) * 20_000,
    `202${next(7)}-0${1 + next(9)}-01`,
    pick(['Aktif', 'Nonaktif']),
  ]);
}
