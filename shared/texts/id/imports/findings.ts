import type { FindingCode } from '../../../import/findings.ts';

/** Words of what comparing a row with the register found. */
export const findings: Record<FindingCode, string> = {
  'category-missing': 'Kategori tidak diketahui; kepesertaan belum dicatat',
  'category-unknown': 'Kategori yang tertulis tidak dikenal; dipakai kategori bawaan daftar',
  'change-before-start': 'Perubahan berlaku sebelum masa yang tercatat dimulai; ubah Mulai atau masanya sendiri',
  'edited-by-hand': 'Sudah diubah dengan tangan sejak impor terakhir',
  'end-differs': 'Tanggal berakhir berbeda untuk hari yang sudah lewat; masa yang tercatat tidak diubah',
  'ends-before-start': 'Berakhir sebelum mulai',
  'funding-unknown': 'Sumber dana yang tertulis tidak dikenal; tidak diambil dari baris ini',
  'inactive-despite-status':
    'Status AKTIF, padahal nonaktif sejak bulan yang sudah tiba; masanya berakhir sebelum bulan itu',
  'inactive-undated': 'NON AKTIF tanpa bulan; kepesertaan dicatat tanpa program',
  'inactive-since-unknown': 'NON AKTIF tanpa bulan, padahal tercatat aktif; isi bulan nonaktif atau akhiri masanya',
  'kecamatan-unknown': 'Kecamatan yang tertulis tidak dikenal; orangnya masuk tanpa kecamatan dari baris ini',
  'kpj-twice-in-file': 'KPJ sama dua kali dalam berkas',
  'match-other-birth-date':
    'NIK atau KPJ-nya seperti milik orang tercatat yang tanggal lahirnya lain; periksa, lalu tulis NIK yang benar',
  'match-other-name':
    'NIK atau KPJ-nya seperti milik orang tercatat yang namanya lain; periksa, lalu tulis NIK yang benar',
  'match-to-review': 'Mungkin orang yang sudah tercatat; periksa nama dan tanggal lahirnya',
  'member-ambiguous': 'NIK ini tercatat dengan beberapa KPJ di daftar bulan itu; isi KPJ-nya',
  'member-of-two': 'KPJ dan NIK-nya tercatat sebagai dua peserta di daftar bulan itu; perbaiki salah satunya',
  'nik-twice-in-file': 'NIK sama dua kali dalam berkas',
  'other-spell-runs': 'Masa lain tetap berjalan dengan sumber dana atau segmen lain; periksa apakah dibayar dua kali',
  'past-changes': 'Mengubah cakupan sebelum bulan berjalan',
  'programmes-unfit-segment': 'Program tidak cocok dengan segmen; dipakai program wajib segmennya',
  'segment-differs': 'Segmen berbeda dari segmen kategorinya; segmen kategori yang dipakai',
  'several-spells-run': 'Beberapa masa sedang berjalan; pilih sendiri masa yang diubah',
  'spell-ended': 'Masa yang tercatat sudah berakhir dan tidak diubah',
  'spell-replaced': 'Masa lama diakhiri sehari sebelumnya, masa baru dimulai',
  'start-differs': 'Tanggal mulai berbeda dari yang tercatat; yang tercatat tidak diubah',
  'start-unusable': 'Tanggal mulai yang tertulis tidak dapat dipakai; orangnya masuk, kepesertaannya belum dicatat',
  'unit-missing': 'Unit tidak dikenal; di laporan dihitung sebagai belum terhubung ke perangkat daerah',
  'village-elsewhere': 'Kecamatan berubah, desa yang tercatat masih di kecamatan lama',
  'village-in-other-kecamatan': 'Desa tidak terletak di kecamatan yang tertulis; desa dicatat sebagai tulisan saja',
  'village-not-known': 'Desa tidak dikenal; desa yang tercatat tidak diubah',
};
