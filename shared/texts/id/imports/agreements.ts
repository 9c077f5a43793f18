import type { AgreementField } from '../../../import/agreements/fields.ts';
import type { AgreementProblemCode } from '../../../import/agreements/problems.ts';

/** Words of what is wrong with a row of a list of agreements. */
export const agreementImportProblems: Record<AgreementProblemCode, string> = {
  'addendum-parent-missing': 'Adendum tanpa perjanjian induk yang dikenal; tulis nomor induknya di kolom MENGGANTIKAN',
  'agreement-contradicts':
    'Tidak dapat berlaku bersama adendum, pengakhiran lebih awal, atau perjanjian di atasnya: periksa tanggalnya',
  'agreement-date-implausible': 'Tahunnya tidak mungkin; isi tanggal antara tahun 1970 dan 2100',
  'agreement-edited-by-hand': 'Sudah diubah dengan tangan sejak impor terakhir',
  'agreement-end-computed':
    'Tanggal berakhir dihitung dari jangka waktu, sehari sebelum tanggal yang sama; periksa naskahnya',
  'agreement-end-missing': 'Tanggal berakhir dan jangka waktu kosong',
  'agreement-ends-before-start': 'Berakhir sebelum mulai',
  'agreement-kind-missing': 'Jenis perjanjian kosong; isi di berkas atau pilih jenis untuk baris tanpa jenis',
  'agreement-kind-unknown': 'Jenis perjanjian tidak dikenal; tetapkan artinya di langkah Nilai',
  'agreement-length-differs': 'Jangka waktu tidak cocok dengan tanggalnya; tanggalnya yang dipakai',
  'agreement-length-unreadable': 'Jangka waktu tidak terbaca',
  'agreement-number-damaged': 'Nomor diubah Excel menjadi tanggal; nomornya tidak diambil',
  'agreement-numbers-differ': 'Kedua nomor tercatat pada dua perjanjian yang berbeda',
  'agreement-start-missing': 'Tanggal mulai kosong',
  'agreement-title-missing': 'Kolom tentang kosong',
  'agreement-twice-in-file': 'Perjanjian yang sama dua kali dalam berkas',
  'agreement-unsigned': 'Tanpa tanggal tanda tangan; dicatat sebagai draf',
  'notice-months-unreadable': 'Bulan pemberitahuan tidak terbaca; dipakai pengaturan jenisnya',
  'renews-ambiguous': 'Yang digantikan dapat berarti beberapa perjanjian; tidak ditautkan, tulis nomornya',
  'renews-circle': 'Perjanjian saling menggantikan dalam lingkaran',
  'renews-not-found': 'Yang digantikan tidak ditemukan; tidak ditautkan',
  'renews-not-later': 'Perpanjangan tidak mulai dan berakhir lebih kemudian daripada yang digantikan',
  'renews-taken': 'Yang digantikan sudah diperpanjang oleh perjanjian lain',
};

/** Names of the columns of a list of agreements. */
export const agreementReadings: Record<AgreementField, string> = {
  title: 'Tentang',
  termStart: 'Mulai',
  termEnd: 'Berakhir',
  agreementKind: 'Jenis',
  numberFirst: 'Nomor pihak kesatu',
  numberSecond: 'Nomor pihak kedua',
  signedOn: 'Tanggal tanda tangan',
  termLength: 'Jangka waktu',
  noticeMonths: 'Bulan pemberitahuan',
  renews: 'Menggantikan',
  firstParty: 'Pihak kesatu',
  firstSigner: 'Penanda tangan pihak kesatu',
  secondParty: 'Pihak kedua',
  secondSigner: 'Penanda tangan pihak kedua',
  signedAt: 'Tempat tanda tangan',
  agreementNote: 'Keterangan',
};

/** What the import says of lists of agreements where it says something else of people. */
export const importedAgreements = {
  recognised: 'Daftar perjanjian dikenali dari judul kolomnya.',
  recognisedPeople: 'Daftar peserta dikenali dari judul kolomnya.',
  chosen: 'Isi daftar dipilih sendiri.',
  kind: 'Isi daftar',
  kinds: { participants: 'Peserta', agreements: 'Perjanjian', 'insurer-list': 'Daftar BPJS per bulan' },
  missing: 'Kolom tentang, mulai, dan berakhir (atau jangka waktu) wajib dipilih.',
  defaultKind: 'Jenis',
  defaultKindHint: 'Untuk baris tanpa jenis. Bila kosong, baris itu ditolak.',
  leftHint: 'Yang disetujui diingat untuk impor berikutnya. Baris dengan jenis yang dibiarkan ditolak.',
  noEvidence: 'Tidak ada tanggal yang hanya terbaca dengan satu cara.',
  evidence:
    'Dari baris pertama: {{dmy, number}} tanggal hanya terbaca hari dahulu, {{mdy, number}} hanya bulan dahulu.',
  what: {
    new: 'Belum ada di daftar perjanjian; disimpan dengan daftar periksanya.',
    changed: 'Sudah ada dan berbeda; disimpan.',
    same: 'Sudah ada dan tidak berbeda; tidak ditulis lagi.',
    conflict: 'Tidak disimpan; perlu diputuskan orang.',
    rejected: 'Tidak disimpan; perbaiki di berkas, lalu impor lagi.',
    skipped: 'Bukan baris perjanjian: jumlah, tanda tangan, judul.',
  },
  newAgreement: 'perjanjian baru',
  list: 'Lihat perjanjian',
  undoText:
    '{{new, number}} perjanjian baru dihapus dan {{changed, number}} ubahan dikembalikan. Perjanjian yang sudah diubah setelah impor ini, dan yang ditunjuk perjanjian itu, dipertahankan. Ejaan yang disetujui tetap diingat. Pembatalan ini tidak dapat diurungkan; berkas yang sama dapat diimpor lagi.',
};
