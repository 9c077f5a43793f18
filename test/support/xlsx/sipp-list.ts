import { phrases } from '../../../shared/import/phrases.ts';
import type { CellValue } from './sheet-xml.ts';
import { xlsxOf } from './xlsx.ts';

/** The 29 headings of SIPP upload A, as the form prints them. */
export const sippA = phrases`
  NO_PEGAWAI, NAMA_DEPAN, NAMA_TENGAH, NAMA_BELAKANG, GELAR, TELEPON_AREA_RUMAH, TELEPON_RUMAH, TELEPON_AREA_KANTOR,
  TELEPON_KANTOR, TELEPON_EXT_KANTOR, HP, EMAIL, TEMPAT_LAHIR, TANGGAL_LAHIR, NAMA_IBU_KANDUNG, JENIS_IDENTITAS,
  NOMOR_IDENTITAS, MASA_LAKU_IDENTITAS, JENIS KELAMIN, SURAT_MENYURAT_KE, TANGGAL_KEPESERTAAN, STATUS_KAWIN,
  GOLONGAN_DARAH, NPWP, KODE_NEGARA, UPAH, ALAMAT, KODE_POS, LOKASI_PEKERJAAN
`;

const widestB = phrases`
  NO_PEGAWAI, NAMA_LENGKAP, GELAR, TELEPON_AREA_RUMAH, TELEPON_RUMAH, , TELEPON_AREA_KANTOR, TELEPON_KANTOR,
  TELEPON_EXT_KANTOR, HP, EMAIL, TEMPAT_LAHIR, TANGGAL_LAHIR, NAMA_IBU_KANDUNG, JENIS_IDENTITAS, NO_IDENTITAS,
  MASA_LAKU_IDENTITAS, JENIS_KELAMIN, SURAT_MENYURAT_KE, TANGGAL_KEPESERTAAN, STATUS_KAWIN, GOLONGAN_DARAH, NPWP,
  KODE_NEGARA, UPAH, ALAMAT, KODE_POS, LOKASI_PEKERJAAN, STATUS_PEGAWAI, TGL_AWAL_BEKERJA, TGL_AKHIR_KONTRAK, RAPEL,
  NATIONALITY
`;

/** The headings of SIPP upload B in an edition of 31 to 33 columns; the sixth has none. */
export function sippB(width: number): readonly string[] {
  return widestB.slice(0, width);
}

/** What a worker states in either form, by heading; the forms leave the rest empty. */
const workers: readonly Readonly<Record<string, string>>[] = [
  {
    NAMA_DEPAN: 'SITI',
    NAMA_TENGAH: 'NUR',
    NAMA_BELAKANG: 'AMINAH',
    NAMA_LENGKAP: 'SITI NUR AMINAH',
    GELAR: 'S.Pd',
    HP: '081234567890',
    TANGGAL_LAHIR: '04-08-1982',
    NIK: '7201044408820001 ',
    SEX: 'P',
  },
  {
    NAMA_DEPAN: 'BUDI',
    NAMA_LENGKAP: 'BUDI',
    HP: '081234567891',
    TANGGAL_LAHIR: '28-12-1966',
    NIK: '7201042812660002 ',
    SEX: 'L',
  },
];

const everybody: Readonly<Record<string, string>> = {
  TEMPAT_LAHIR: 'Luwuk',
  NAMA_IBU_KANDUNG: 'FATIMAH',
  JENIS_IDENTITAS: 'KTP',
  MASA_LAKU_IDENTITAS: '01-01-2090',
  SURAT_MENYURAT_KE: 'S',
  TANGGAL_KEPESERTAAN: '01-02-2026',
  STATUS_KAWIN: 'T',
  KODE_NEGARA: 'ID',
  UPAH: '2947722',
  ALAMAT: 'Jl. Contoh No. 1',
  KODE_POS: '94711',
  LOKASI_PEKERJAAN: '7202',
  STATUS_PEGAWAI: 'PKWT',
  TGL_AWAL_BEKERJA: '02-01-2019',
  TGL_AKHIR_KONTRAK: '31-12-2026',
  RAPEL: '0',
  NATIONALITY: 'ID',
};

function cellOf(worker: Readonly<Record<string, string>>, heading: string, number: number): CellValue {
  if (heading === 'NO_PEGAWAI') return String(number).padStart(5, '0');
  if (heading.endsWith('_IDENTITAS') && heading.startsWith('NO')) return worker['NIK'] ?? '';
  if (heading.startsWith('JENIS') && heading.endsWith('KELAMIN')) return worker['SEX'] ?? '';
  return worker[heading] ?? everybody[heading] ?? '';
}

/**
 * Two workers in a SIPP form: every cell is text, a blank stands after each NIK, the instructions and the codes of places
 * are on sheets of their own.
 */
export function sippList(headings: readonly string[]): Buffer {
  const rows = workers.map((worker, at) => headings.map((heading) => cellOf(worker, heading, at)));
  const instructions = [
    ['Langkah Penggunaan Sheet "data_tk_baru"'],
    ['Pengisian Column', 'Petunjuk'],
    ['NIK', 'Berisi nomor identitas dari tenaga kerja. Wajib diisi.'],
    ['TANGGAL_LAHIR', 'Diisi dengan format dd-mm-yyyy, contoh: 31-12-1992.'],
  ];
  const places = [
    ['KODE', 'LOKASI_PEKERJAAN'],
    ['7202', 'KAB. BANGGAI'],
    ['7271', 'KOTA PALU'],
  ];
  return xlsxOf({
    inline: true,
    sheets: [
      { name: 'Petunjuk Pengisian', rows: instructions },
      { name: 'Lokasi Pekerjaan', rows: places },
      { name: 'data_tk_baru', rows: [headings, ...rows] },
    ],
  });
}
