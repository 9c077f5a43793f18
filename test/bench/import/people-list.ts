import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateOfExcelSerial } from '../../../shared/dates.ts';
import { largeXlsx, type LargeCell, type LargeList } from '../../support/xlsx/large.ts';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/bench/', import.meta.url));

const titles = [
  'NO',
  'NIK',
  'NO KK',
  'NAMA',
  'TEMPAT LAHIR',
  'TGL LAHIR',
  'L/P',
  'NAMA IBU KANDUNG',
  'ALAMAT',
  'RT',
  'RW',
  'DESA/KELURAHAN',
  'KECAMATAN',
  'PEKERJAAN',
  'NO HP',
  'PENGHASILAN',
  'DESIL',
  'SUMBER DANA',
  'BULAN MULAI',
  'KET',
];
const given = ['Ruslan', 'Rosmini', 'Marlina', 'Ketut', 'Budi', 'Sitti', 'Abdul', 'Yusuf', 'Hasna', 'Wayan', 'Herlina'];
const family = ['Sudana', 'Wibowo', 'Labatjo', 'Mokodompit', 'Lanusu', 'Rahman', 'Djalil', 'Malik', 'Tandi', 'Hidayat'];
const places = ['Batui', 'Bunta', 'Kintom', 'Luwuk', 'Lamala', 'Balantak', 'Pagimana', 'Bualemo', 'Toili', 'Nuhon'];
const work = ['Petani', 'Nelayan', 'Buruh tani', 'Pedagang kaki lima', 'Ojek', 'Tukang parkir', 'Pekerja sawit'];
const funding = ['APBD kabupaten', 'APBD provinsi', 'APBDes/ADD', 'Dana Desa', 'DBH sawit', 'CSR'];

/** A list of vulnerable workers in our canonical columns: every NIK valid, agreeing with birth date and sex, and once. */
function peopleList(): LargeList {
  const serials = new Map<string, number>();
  const nikOf = (kecamatan: number, born: string, isWoman: boolean): string => {
    const day = Number(born.slice(8)) + (isWoman ? 40 : 0);
    const start = `7201${String(kecamatan).padStart(2, '0')}${String(day).padStart(2, '0')}${born.slice(5, 7)}${born.slice(2, 4)}`;
    const serial = (serials.get(start) ?? 0) + 1;
    serials.set(start, serial);
    return `${start}${String(serial).padStart(4, '0')}`;
  };
  return {
    titles,
    cells(index, random): LargeCell[] {
      const below = (limit: number) => Math.floor(random() * limit);
      const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
      const born = 22_000 + below(16_000);
      const isWoman = index % 5 > 2;
      const nik = nikOf(1 + below(24), dateOfExcelSerial(born) ?? '', isWoman);
      return [
        [0, index],
        [0, nik],
        [0, `7201040101${String(100_000 + Math.floor(index / 4)).padStart(6, '0')}`],
        [0, `${pick(given)} ${pick(given)} ${pick(family)}`],
        [0, pick(places)],
        [1, born],
        [0, isWoman ? 'P' : 'L'],
        [0, `${pick(given)} ${pick(family)}`],
        [0, `Jl. ${pick(family)} No. ${below(400)}`],
        [0, below(12) + 1],
        [0, below(6) + 1],
        [0, `Desa ${pick(family)}`],
        [0, pick(places)],
        [0, pick(work)],
        [0, `0812${String(below(100_000_000)).padStart(8, '0')}`],
        [2, 1_000_000 + below(200) * 10_000],
        [0, below(10) + 1],
        [0, pick(funding)],
        [1, 45_658 + below(24)],
        [0, 'BNBA'],
      ];
    },
  };
}

/** The list of so many people in the cache folder, made when it is not there. */
export async function peopleListFile(rows: number): Promise<string> {
  const path = join(folder, `vulnerable-${rows}.xlsx`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.new`, await largeXlsx(rows, peopleList()));
    renameSync(`${path}.new`, path);
  }
  return path;
}
