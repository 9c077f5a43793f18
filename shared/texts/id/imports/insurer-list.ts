/** Words of the insurer's list that is kept by month beside the register. */
export const insurerList = {
  keptAs: 'daftar BPJS {{month}}',
  month: 'Disimpan sebagai daftar BPJS bulan',
  monthHint: 'Untuk dibandingkan nanti; data peserta tidak berubah.',
  monthMissing: 'Pilih bulan daftar BPJS ini.',
  monthsDiffer: 'Lembar yang dicentang menyebut bulan yang berbeda-beda. Impor satu bulan sekali jalan.',
  undecided: 'Pilih dahulu untuk apa daftar BPJS ini.',
  asked: 'Daftar BPJS: pilih mengisi data peserta, atau menyimpannya sebagai daftar satu bulan.',
  status: { active: 'Aktif', inactive: 'Nonaktif' },
  columns: { status: 'Status kepesertaan', inactive_from: 'Nonaktif sejak', unit: 'Unit (tertulis)' },
  newMember: 'baru di daftar bulan itu',
  what: {
    new: 'Belum ada di daftar bulan itu; disimpan di daftar itu saja.',
    changed: 'Sudah ada di daftar bulan itu dan berbeda; barisnya diganti.',
    same: 'Sudah ada dan tidak berbeda; tidak ditulis lagi.',
    conflict: 'Tidak disimpan; perlu diputuskan orang.',
    rejected: 'Tidak disimpan: tanpa KPJ dan tanpa NIK yang dapat dipakai.',
    skipped: 'Bukan baris peserta: jumlah, tanda tangan, judul.',
  },
  absent_other:
    '{{count, number}} anggota yang tercatat untuk bulan itu tidak ada dalam berkas ini; mereka tetap tercatat.',
  missing: 'Kolom nama dan KPJ (atau NIK) wajib dipilih.',
  undoText:
    '{{removed, number}} baris dihapus dari daftar bulan itu dan {{restored, number}} baris sebelumnya berlaku lagi. Data peserta tidak berubah. Pembatalan ini tidak dapat diurungkan; berkas yang sama dapat diimpor lagi.',
};
