import { seededRandom } from '../support/xlsx/random.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const firstNames = ['Sitti Aminah', 'Ruslan', 'Ni Luh', 'Moh. Yusuf', 'Marlina', 'Basri', 'Herlina', 'Abd. Rahman'];
const lastNames = ['Labatjo', 'Sudana', 'Mokodompit', 'Katili', 'Djalil', 'Tandi'];
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const people = 60;

interface Person {
  readonly nik: string;
  readonly name: string;
  readonly born: string;
  readonly sex: 'L' | 'P';
}

function personAt(index: number, random: () => number): Person {
  const below = (limit: number) => Math.floor(random() * limit);
  const day = 1 + below(28);
  const month = 1 + below(months.length);
  const year = 1970 + below(30);
  const sex = index % 3 === 0 ? 'L' : 'P';
  const two = (value: number) => String(value % 100).padStart(2, '0');
  const date = `${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year)}`;
  const nik = `720104${date}${String(index + 1).padStart(4, '0')}`;
  const name = `${firstNames[index % firstNames.length]} ${lastNames[below(lastNames.length)]}`;
  return {
    nik,
    name: index % 7 === 0 ? `${name}, S.Pd` : name,
    born: `Luwuk, ${day} ${months[month - 1]} ${year}`,
    sex,
  };
}

function rowOf(index: number, person: Person): CellValue[] {
  // One NIK lost its last digit on the way: it is refused and named, the others go in.
  const nik = index === 9 ? person.nik.slice(0, 15) : index % 5 === 0 ? `'${person.nik}` : person.nik;
  const ticks: CellValue[] = person.sex === 'L' ? ['√', null] : [null, '√'];
  const kpj = index % 4 === 3 ? null : String(20_000_000_000 + index * 7919).slice(0, 11);
  return [index + 1, person.name, nik, person.born, ...ticks, 'Guru honorer', { date: '2024-01-02' }, 2_947_722, kpj];
}

/** A list of Non-ASN staff as an office sends it: titles, two merged header rows, numbering, ticks, total, signature. */
export function officeList(): Buffer {
  const random = seededRandom(7201);
  const rows: CellValue[][] = [
    ['DAFTAR TENAGA NON ASN'],
    ['DINAS PENDIDIKAN KABUPATEN BANGGAI'],
    [],
    [
      'NO',
      'NAMA LENGKAP',
      'NIK',
      'TEMPAT, TANGGAL LAHIR',
      'JENIS KELAMIN',
      null,
      'JABATAN',
      'TMT',
      'HONOR (Rp)',
      'NO. KPJ',
    ],
    [null, null, null, null, 'L', 'P'],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ...Array.from({ length: people }, (_, index) => rowOf(index, personAt(index, random))),
    ['JUMLAH', null, null, null, null, null, null, null, people * 2_947_722],
    [],
    [null, null, null, null, null, null, 'Luwuk, 30 September 2026'],
    [null, null, null, null, null, null, 'KEPALA DINAS'],
  ];
  const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5', 'H4:H5', 'I4:I5', 'J4:J5'];
  return xlsxOf({ sheets: [{ name: 'NON ASN', rows, merges }] });
}
