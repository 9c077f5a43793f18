import type { ProblemCode } from '../../problems.ts';

/** Words of every problem of a record; used in the grid, the import and the column "Masalah" of returned files. */
export const problems: Record<ProblemCode, string> = {
  'nik-missing': 'NIK belum diisi',
  'nik-length': 'NIK bukan 16 digit',
  'nik-not-digits': 'NIK memuat tanda selain angka',
  'nik-day': 'Tanggal di dalam NIK tidak mungkin',
  'nik-month': 'Bulan di dalam NIK tidak mungkin',
  'nik-serial': 'Nomor urut di akhir NIK 0000',
  'nik-damaged': 'NIK rusak oleh Excel: digit terakhir hilang',
  'nik-date-impossible': 'Tanggal lahir di dalam NIK tidak ada di kalender',
  'nik-birth-date-differs': 'Tanggal lahir berbeda dengan NIK',
  'nik-sex-differs': 'Jenis kelamin berbeda dengan NIK',
  'nik-other-region': 'NIK diterbitkan di luar kabupaten',
  'name-missing': 'Nama belum diisi',
  'name-odd': 'Nama memuat angka atau hanya satu huruf',
  'birth-date-missing': 'Tanggal lahir belum diisi',
  'birth-date-impossible': 'Tanggal lahir tidak ada di kalender',
  'birth-date-future': 'Tanggal lahir setelah hari ini',
  'sex-missing': 'Jenis kelamin belum diisi',
  'age-below-limit': 'Umur di bawah batas kepesertaan',
  'age-above-limit': 'Umur melewati batas kepesertaan',
  'kpj-malformed': 'KPJ bukan 11 digit',
  'phone-odd': 'Nomor telepon tidak lazim',
};
