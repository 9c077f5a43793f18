import type { Document } from 'docx';
import { article, clauses, documentOf, pairs, signatures, space, text, title } from './parts.ts';

const opening = [
  title('{JENIS}'),
  title('ANTARA'),
  title('{pihak_kesatu_LEMBAGA}'),
  title('DENGAN'),
  title('{pihak_kedua_LEMBAGA}'),
  title('TENTANG'),
  title('{TENTANG}'),
  ...space(),
  pairs([
    ['NOMOR', '{nomor_pihak_kesatu}'],
    ['NOMOR', '{nomor_pihak_kedua}'],
  ]),
  ...space(),
];

const parties = [
  text(
    'Pada hari ini, {tanggal_tanda_tangan_huruf}, bertempat di {tempat_tanda_tangan}, kami yang bertanda tangan di bawah ini:',
  ),
  pairs([
    ['1. Nama', '{pihak_kesatu_nama}'],
    ['    NIP', '{pihak_kesatu_nomor}'],
    ['    Jabatan', '{pihak_kesatu_jabatan}'],
  ]),
  text('{pihak_kesatu_bertindak}, selanjutnya disebut PIHAK KESATU.'),
  pairs([
    ['2. Nama', '{pihak_kedua_nama}'],
    ['    NPK', '{pihak_kedua_nomor}'],
    ['    Jabatan', '{pihak_kedua_jabatan}'],
  ]),
  text('{pihak_kedua_bertindak}, selanjutnya disebut PIHAK KEDUA.'),
  text(
    'PIHAK KESATU dan PIHAK KEDUA, selanjutnya bersama-sama disebut PARA PIHAK, sepakat mengikatkan diri dalam {jenis} dengan ketentuan sebagai berikut:',
  ),
];

const purpose = [
  ...article(1, 'Maksud dan tujuan'),
  ...clauses(
    'Maksud {jenis} ini adalah sebagai dasar kerja sama PARA PIHAK dalam penyelenggaraan program jaminan sosial ketenagakerjaan.',
    'Tujuannya adalah terlindunginya pekerja di {kabupaten} oleh program jaminan sosial ketenagakerjaan.',
  ),
  ...article(2, 'Ruang lingkup'),
  text('{ruang_lingkup}'),
  text('Segmen pekerja: {segmen}.'),
  text('Perangkat daerah dan unit yang dicakup:'),
  text('{#unit}'),
  text('-\t{nama}', { indent: { left: 567, hanging: 567 }, spacing: { after: 0 } }),
  text('{/unit}'),
  text('{^unit}'),
  text('-\tseluruh perangkat daerah', { indent: { left: 567, hanging: 567 }, spacing: { after: 0 } }),
  text('{/unit}'),
];

const work = [
  ...article(3, 'Hak dan kewajiban'),
  ...clauses(
    'PIHAK KESATU mendaftarkan pekerja dan menyampaikan perubahan datanya kepada PIHAK KEDUA.',
    'PIHAK KEDUA menerbitkan kepesertaan, melayani klaim, dan menyampaikan daftar peserta kepada PIHAK KESATU setiap bulan.',
  ),
  ...article(4, 'Pelaksanaan'),
  ...clauses('Pelaksanaan {jenis} ini diatur lebih lanjut oleh perangkat daerah yang membidangi ketenagakerjaan.'),
  ...article(5, 'Iuran'),
  ...clauses('Besar dan tata cara pembayaran iuran mengikuti ketentuan peraturan perundang-undangan.'),
  ...article(6, 'Data dan kerahasiaan'),
  ...clauses('PARA PIHAK menjaga kerahasiaan data pribadi sesuai Undang-Undang Nomor 27 Tahun 2022.'),
  ...article(7, 'Pembiayaan'),
  ...clauses('Biaya yang timbul dibebankan pada anggaran masing-masing PIHAK sesuai ketentuan.'),
];

const term = [
  ...article(8, 'Jangka waktu'),
  ...clauses(
    '{jenis} ini berlaku selama {lama}, terhitung mulai {mulai} sampai dengan {berakhir}.',
    'Perpanjangan diberitahukan secara tertulis paling lambat {bulan_pemberitahuan} sebelum jangka waktu berakhir.',
  ),
  ...article(9, 'Pemantauan dan evaluasi'),
  ...clauses('PARA PIHAK melakukan pemantauan dan evaluasi bersama paling sedikit satu kali dalam satu tahun.'),
  ...article(10, 'Keadaan kahar'),
  ...clauses(
    'PIHAK yang mengalami keadaan kahar memberitahukannya kepada PIHAK lain paling lambat 14 (empat belas) hari.',
  ),
  ...article(11, 'Penyelesaian perselisihan'),
  ...clauses('Perselisihan diselesaikan secara musyawarah untuk mufakat.'),
  ...article(12, 'Surat-menyurat'),
  ...clauses('Surat-menyurat ditujukan kepada {kantor}, {alamat_kantor}, dan kepada {pihak_kedua_lembaga}.'),
  ...article(13, 'Addendum dan pengakhiran'),
  ...clauses(
    'Hal yang belum diatur atau perlu diubah dituangkan dalam addendum yang disepakati PARA PIHAK.',
    '{jenis} ini dapat diakhiri sebelum waktunya dengan kesepakatan tertulis PARA PIHAK.',
  ),
];

/** Signature blocks of both parties, kept together on one page. */
export const bothSign = signatures(
  ['PIHAK KEDUA,', '{pihak_kedua_jabatan}', '', '', '', '{pihak_kedua_nama}', 'NPK. {pihak_kedua_nomor}'],
  ['PIHAK KESATU,', '{pihak_kesatu_jabatan}', '', '', '', '{pihak_kesatu_nama}', 'NIP. {pihak_kesatu_nomor}'],
);

/** The skeleton of an agreement with its usual articles; the office replaces what it words otherwise. */
export function agreement(): Document {
  return documentOf([
    ...opening,
    ...parties,
    ...purpose,
    ...work,
    ...term,
    ...space(),
    text(
      'Demikian {jenis} ini dibuat dalam rangkap 2 (dua), masing-masing bermeterai cukup dan berkekuatan hukum sama.',
    ),
    ...space(),
    bothSign,
  ]);
}
