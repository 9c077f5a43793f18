import { AlignmentType, type Document } from 'docx';
import { documentOf, letterhead, pairs, signatures, space, text } from './parts.ts';

/** The letter that asks the other party to renew. */
export function renewalLetter(): Document {
  return documentOf([
    ...letterhead(),
    text('{tempat}, {hari_ini}', { alignment: AlignmentType.RIGHT }),
    pairs([
      ['Nomor', '........................'],
      ['Sifat', 'Penting'],
      ['Lampiran', '1 (satu) berkas'],
      ['Hal', 'Perpanjangan {jenis}'],
    ]),
    ...space(),
    text('Yth. {pihak_kedua_jabatan}', { spacing: { after: 0 } }),
    text('{pihak_kedua_lembaga}', { spacing: { after: 0 } }),
    text('di tempat'),
    ...space(),
    text(
      'Sehubungan dengan {jenis} antara {pihak_kesatu_lembaga} dan {pihak_kedua_lembaga} tentang {tentang}, Nomor {nomor_pihak_kesatu} dan Nomor {nomor_pihak_kedua}, yang berlaku sejak {mulai} dan berakhir pada {berakhir}, dengan hormat kami sampaikan bahwa jangka waktunya akan segera berakhir.',
      { indent: { firstLine: 720 } },
    ),
    text(
      'Agar perlindungan jaminan sosial ketenagakerjaan bagi pekerja di {kabupaten} tidak terputus, kami mengusulkan perpanjangan untuk jangka waktu {lama}, terhitung mulai {mulai_baru} sampai dengan {berakhir_baru}. Konsep naskah kami lampirkan untuk dibahas bersama.',
      { indent: { firstLine: 720 } },
    ),
    text('Demikian disampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.', {
      indent: { firstLine: 720 },
    }),
    ...space(),
    signatures([], ['{kepala_jabatan},', '', '', '', '{kepala_nama}', '{kepala_pangkat}', 'NIP. {kepala_nip}']),
  ]);
}
