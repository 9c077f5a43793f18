import type { AgreementField } from './fields.ts';
import { phrases } from '../phrases.ts';

/**
 * Headings of lists of agreements and what they mean; `null` = known, and not taken. Written as people write them,
 * compared by `headingKey`, which makes `NOMOR` and `NO.` the same: a bare number counts the rows.
 */
export const agreementHeadingWords: readonly (readonly [AgreementField | null, readonly string[]])[] = [
  [
    'agreementKind',
    phrases`
      jenis, jenis dokumen, jenis naskah, jenis perjanjian, jenis kerja sama, jenis kerjasama,
      jenis naskah kerja sama, bentuk, bentuk naskah, bentuk kerja sama, bentuk perjanjian, naskah, dokumen,
      kategori naskah
    `,
  ],
  [
    'numberFirst',
    phrases`
      nomor pihak kesatu, nomor pihak pertama, nomor pihak 1, nomor pihak i, no pks, nomor perjanjian,
      nomor perjanjian kerja sama, nomor pemda, nomor pemkab, nomor pemerintah daerah, nomor pemerintah kabupaten,
      nomor kabupaten, nomor dinas, nomor naskah, nomor dokumen, nomor mou, nomor nota kesepakatan, nomor kerja sama,
      nomor pks pemda, nomor pks pihak kesatu, nomor pks pemkab, nomor mou pks, pihak kesatu nomor
    `,
  ],
  [
    'numberSecond',
    phrases`
      nomor pihak kedua, nomor pihak 2, nomor pihak ii, nomor bpjs, nomor bpjs ketenagakerjaan, nomor bpjs tk,
      nomor bpjamsostek, nomor pks bpjs, nomor pks pihak kedua, nomor mitra, nomor pks bpjs ketenagakerjaan,
      pihak kedua nomor
    `,
  ],
  [
    'title',
    phrases`
      tentang, perihal, judul, judul perjanjian, judul kerja sama, judul naskah, judul dokumen, hal, uraian,
      nama perjanjian, objek, objek kerja sama, objek perjanjian, judul tentang, tentang judul, nama kerja sama,
      judul pks
    `,
  ],
  [
    'signedOn',
    phrases`
      tanggal tanda tangan, tanggal tandatangan, tanggal ttd, tanggal penandatanganan, tanggal ditandatangani,
      tanggal perjanjian, tanggal pks, tanggal naskah, tanggal dokumen, tanggal, ditandatangani,
      ditandatangani tanggal, ttd tanggal, tanggal mou
    `,
  ],
  [
    'signedAt',
    phrases`
      tempat, tempat tanda tangan, tempat penandatanganan, tempat ttd, lokasi penandatanganan, kota penandatanganan
    `,
  ],
  [
    'termStart',
    phrases`
      mulai, tmt, tanggal mulai, mulai berlaku, berlaku mulai, tanggal berlaku, tanggal mulai berlaku, mulai tanggal,
      berlaku sejak, berlaku dari, masa berlaku mulai, masa berlaku dari, masa berlaku awal, awal, tanggal awal,
      terhitung mulai tanggal, dari, sejak, awal berlaku, jangka waktu mulai, berlaku tmt
    `,
  ],
  [
    'termEnd',
    phrases`
      berakhir, masa berlaku sd, masa berlaku sampai, masa berlaku sampai dengan, masa berlaku akhir,
      masa berlaku berakhir, masa berlaku hingga, tanggal akhir, tanggal berakhir, berakhir tanggal, akhir,
      berlaku sampai, berlaku sampai dengan, berlaku sd, berlaku hingga, sampai, sampai dengan, sd, tanggal selesai,
      selesai, jatuh tempo, tanggal jatuh tempo, akhir berlaku, akhir masa berlaku, habis berlaku, habis masa berlaku,
      tanggal habis masa berlaku, jangka waktu berakhir, jangka waktu sampai, kedaluwarsa
    `,
  ],
  [
    'termLength',
    phrases`
      masa berlaku, jangka waktu, jangka waktu berlaku, jangka waktu perjanjian, lama, lama berlaku, lama perjanjian,
      durasi, periode, masa perjanjian, berlaku selama
    `,
  ],
  [
    'noticeMonths',
    phrases`
      bulan pemberitahuan, notis, notice, pemberitahuan, masa pemberitahuan, pemberitahuan bulan, bulan notis,
      notis bulan, pemberitahuan perpanjangan, batas pemberitahuan
    `,
  ],
  [
    'renews',
    phrases`
      menggantikan, menggantikan nomor, menggantikan pks, pengganti, pengganti dari, perpanjangan, perpanjangan dari,
      memperpanjang, melanjutkan, penerus dari, perjanjian lama, perjanjian sebelumnya, pks sebelumnya, pks lama,
      nomor lama, nomor sebelumnya, nomor pks sebelumnya, nomor pks lama, perpanjangan dari nomor,
      perpanjangan dari pks
    `,
  ],
  ['firstParty', phrases`pihak kesatu, pihak pertama, pihak 1, pihak i, pihak kesatu lembaga`],
  [
    'secondParty',
    phrases`pihak kedua, pihak 2, pihak ii, mitra, mitra kerja sama, instansi mitra, pihak kedua lembaga`,
  ],
  [
    'firstSigner',
    phrases`
      penanda tangan, penandatangan, pejabat penanda tangan, pejabat penandatangan, penanda tangan pihak kesatu,
      penandatangan pihak kesatu, penanda tangan pihak pertama, penandatangan pihak pertama,
      pihak kesatu penanda tangan, pihak kesatu penandatangan, ditandatangani oleh, penandatangan pemda
    `,
  ],
  [
    'secondSigner',
    phrases`
      penanda tangan pihak kedua, penandatangan pihak kedua, pihak kedua penanda tangan, pihak kedua penandatangan,
      penandatangan bpjs, penanda tangan bpjs, penandatangan mitra
    `,
  ],
  ['agreementNote', phrases`keterangan, catatan, note, remarks`],
  [
    null,
    phrases`
      no, no urut, urut, kode, status, status perjanjian, sisa, sisa hari, sisa waktu, tindak lanjut, berkas, file,
      arsip, link, tautan, tahun, opd, unit, perangkat daerah, ruang lingkup, lingkup, nilai, anggaran, segmen,
      nomor hp, penanggung jawab, pic, masalah, problems
    `,
  ],
];
