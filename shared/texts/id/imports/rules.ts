import type { CellProblemCode } from '../../../import/cell-problems.ts';
import type { ImportField } from '../../../import/fields.ts';
import type { RepairReason } from '../../../import/mapped-row.ts';
import type { RowKind } from '../../../import/row-kind.ts';
import type { CombinedReading } from '../../../import/column-reading.ts';

/** Words of what is wrong with a cell of a list; the words of a person's record stand in `problems.ts`. */
export const cellProblems: Record<CellProblemCode, string> = {
  'birth-date-implausible': 'Tanggal lahir di luar tahun 1900–2100',
  'birth-date-unreadable': 'Tanggal lahir tidak terbaca',
  'cell-boolean': 'Sel berisi TRUE atau FALSE, bukan isian',
  'cell-error': 'Sel berisi kesalahan rumus Excel',
  'date-implausible': 'Tanggal di luar tahun 1970–2100',
  'date-impossible': 'Tanggal tidak ada di kalender',
  'date-unreadable': 'Tanggal tidak terbaca',
  'family-card-damaged': 'No. KK rusak oleh Excel: digit terakhir hilang',
  'family-card-malformed': 'No. KK bukan 16 digit',
  'member-status-unreadable': 'Status kepesertaan tidak dikenal',
  'month-unreadable': 'Bulan tidak terbaca',
  'nip-malformed': 'NIP bukan 18 digit',
  'number-unreadable': 'Angka tidak terbaca',
  'programmes-unreadable': 'Program tidak dikenal',
  'row-hidden': 'Baris tersembunyi di Excel, tetap dibaca',
  'segment-unreadable': 'Segmen tidak dikenal',
  'sex-ticked-twice': 'Kolom L dan P sama-sama ditandai',
  'sex-unreadable': 'Jenis kelamin tidak dikenal',
  'skipped-numbering': 'Dilewati: nomor kolom',
  'skipped-repeated-header': 'Dilewati: kepala tabel yang terulang',
  'skipped-signature': 'Dilewati: blok tanda tangan',
  'skipped-title': 'Dilewati: judul',
  'skipped-total': 'Dilewati: baris jumlah',
  'text-too-long': 'Isian terlalu panjang dan dipotong',
  'wage-implausible': 'Upah sebulan di luar kebiasaan',
  'wage-unreadable': 'Upah tidak terbaca',
};

/** Words of a repair: why the value differs from the cell. */
export const repairReasons: Record<RepairReason, string> = {
  'day-month-by-nik': 'Hari dan bulan ditukar sesuai NIK',
  'day-month-by-calendar': 'Hari dan bulan ditukar karena bulannya tidak mungkin',
  'date-from-serial': 'Angka Excel dibaca sebagai tanggal',
  'separators-removed': 'Spasi dan tanda baca dihapus',
  'leading-zeros-restored': 'Angka nol di depan dikembalikan',
  'from-nik': 'Diambil dari NIK karena tidak tertulis',
  'nik-from-register': 'NIK yang rusak dilengkapi dari data orang yang sama',
  'person-by-kpj': 'Orangnya dikenali dari KPJ dan nama',
  'person-by-name': 'Orangnya dikenali dari nama dan tanggal lahir, sudah disetujui',
  'person-confirmed': 'Orangnya ditunjuk satu per satu',
  'titles-split': 'Gelar dipisahkan dari nama',
  'typed-by-hand': 'Diperbaiki di layar ini',
};

/** Words of what a row of the sheet is. */
export const rowKinds: Record<RowKind, string> = {
  data: 'Data',
  blank: 'Baris kosong',
  numbering: 'Nomor kolom',
  total: 'Baris jumlah',
  signature: 'Blok tanda tangan',
  title: 'Judul',
  'repeated-header': 'Kepala tabel yang terulang',
};

/** Names of our columns, as the column screen and the problem list show them. */
export const columnReadings: Record<ImportField | CombinedReading, string> = {
  nik: 'NIK',
  name: 'Nama',
  birthDate: 'Tanggal lahir',
  birthPlace: 'Tempat lahir',
  sex: 'Jenis kelamin',
  titlesBefore: 'Gelar depan',
  titlesAfter: 'Gelar belakang',
  kpj: 'No. KPJ',
  familyCard: 'No. KK',
  motherName: 'Nama ibu kandung',
  address: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  village: 'Desa/kelurahan',
  kecamatan: 'Kecamatan',
  occupation: 'Pekerjaan',
  category: 'Kategori',
  segment: 'Segmen',
  unit: 'Unit kerja',
  position: 'Jabatan',
  nip: 'NIP',
  phone: 'No. HP',
  email: 'Surel',
  wage: 'Upah',
  startsOn: 'Mulai',
  endsOn: 'Berakhir',
  months: 'Jumlah bulan',
  funding: 'Sumber dana',
  programmes: 'Program',
  memberStatus: 'Status kepesertaan',
  inactiveFrom: 'Nonaktif sejak',
  desil: 'Desil',
  note: 'Keterangan',
  birthPlaceAndDate: 'Tempat dan tanggal lahir',
  tickL: 'Tanda laki-laki',
  tickP: 'Tanda perempuan',
  namePart1: 'Nama depan',
  namePart2: 'Nama tengah',
  namePart3: 'Nama belakang',
  nipOrNik: 'NIP atau NIK',
  rtAndRw: 'RT/RW',
  titles: 'Gelar',
};
