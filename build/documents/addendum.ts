import type { Document } from 'docx';
import { bothSign } from './agreement.ts';
import { article, clauses, documentOf, pairs, space, text, title } from './parts.ts';

/** An addendum to the agreement above it. */
export function addendum(): Document {
  return documentOf([
    title('ADDENDUM'),
    title('ATAS {JENIS_INDUK}'),
    title('TENTANG'),
    title('{TENTANG_INDUK}'),
    ...space(),
    pairs([
      ['NOMOR', '{nomor_pihak_kesatu}'],
      ['NOMOR', '{nomor_pihak_kedua}'],
    ]),
    ...space(),
    text('Pada hari ini, {tanggal_tanda_tangan_huruf}, bertempat di {tempat_tanda_tangan}, PARA PIHAK:'),
    pairs(
      [
        ['PIHAK KESATU', '{pihak_kesatu_nama}, {pihak_kesatu_jabatan}, {pihak_kesatu_lembaga}'],
        ['PIHAK KEDUA', '{pihak_kedua_nama}, {pihak_kedua_jabatan}, {pihak_kedua_lembaga}'],
      ],
      30,
    ),
    text(
      'sepakat mengubah {jenis_induk} Nomor {nomor_induk} tentang {tentang_induk}, yang menurut naskahnya berakhir pada {berakhir_induk}, sebagai berikut:',
    ),
    ...article(1, 'Perubahan'),
    ...clauses('{ruang_lingkup}', 'Jangka waktu berakhir pada {akhir_menjadi}, {akhir_menjadi_huruf}.'),
    ...article(2, 'Ketentuan lain'),
    ...clauses(
      'Ketentuan lain dalam {jenis_induk} tetap berlaku sepanjang tidak diubah oleh addendum ini.',
      'Addendum ini merupakan bagian yang tidak terpisahkan dari {jenis_induk} dan berlaku sejak ditandatangani.',
    ),
    ...space(),
    bothSign,
  ]);
}
