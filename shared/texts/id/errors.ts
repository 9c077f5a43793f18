import type { ErrorCode } from '../../error-codes.ts';

/** Words of every error: what happened, what it means for the data, what to do. */
export const errors: Record<ErrorCode, string> = {
  cancelled: 'Dibatalkan. Tidak ada data yang berubah.',
  'input-invalid':
    'Isian tidak lengkap atau tidak sesuai. Tidak ada data yang berubah. Periksa kembali isian, lalu ulangi.',
  internal:
    'Program menemui kesalahan yang belum dikenal. Perubahan terakhir tidak disimpan. Ulangi; bila terjadi lagi, kirim berkas log kepada pengelola.',
  'not-found': 'Catatan ini tidak ditemukan; mungkin sudah dihapus. Tidak ada data yang berubah. Muat ulang daftar.',
  'stale-edit':
    'Catatan ini sudah diubah dari jendela lain. Perubahan Anda belum disimpan. Muat ulang catatan, lalu ubah lagi.',
  'unknown-channel': 'Perintah ini tidak dikenal oleh program. Tidak ada data yang berubah.',
  'wrong-sender': 'Permintaan ditolak karena bukan berasal dari jendela program. Tidak ada data yang berubah.',
  'already-renewed':
    'Perjanjian ini sudah diperpanjang. Tidak ada data yang berubah. Buka perjanjian penggantinya.',
  'attachment-type':
    'Jenis berkas ini tidak dapat dilampirkan. Tidak ada data yang berubah. Pilih berkas PDF, gambar, Word, atau Excel.',
  'code-taken':
    'Kode ini sudah dipakai catatan lain. Perubahan belum disimpan. Pilih kode lain.',
  'file-unreadable':
    'Berkas tidak dapat dibuka; mungkin sudah dipindahkan atau dihapus. Tidak ada data yang berubah. Pilih berkasnya lagi.',
  'folder-full':
    'Tempat penyimpanan penuh. Perubahan terakhir tidak disimpan; data sebelumnya utuh. Kosongkan ruang di disk, lalu ulangi.',
  'import-undone':
    'Impor ini sudah dibatalkan sebelumnya. Tidak ada data yang berubah.',
  'in-use':
    'Catatan ini masih dipakai {{count}} catatan lain sehingga tidak dapat dihapus. Tidak ada data yang berubah. Nonaktifkan saja bila tidak dipakai lagi.',
  'migration-failed':
    'Pemutakhiran data ke versi program ini gagal. Data lama utuh dan salinannya tersimpan. Hubungi pengelola dan sertakan berkas log.',
  'name-taken':
    'Nama ini sudah dipakai catatan lain. Perubahan belum disimpan. Pilih nama lain atau buka catatan yang ada.',
  'nik-taken':
    'NIK ini sudah terdaftar atas nama {{name}}. Perubahan belum disimpan. Buka peserta itu, atau periksa kembali NIK.',
  'nothing-to-undo':
    'Tidak ada perubahan di sesi ini yang dapat diurungkan.',
  'preview-gone':
    'Pratinjau ini sudah tidak ada. Tidak ada data yang berubah. Buka kembali berkasnya.',
  'store-busy':
    'Data sedang dipakai proses lain terlalu lama. Perubahan terakhir tidak disimpan. Tutup program lain yang memakai data ini, lalu ulangi.',
  'store-corrupt':
    'Berkas data {{file}} rusak atau bukan basis data. Berkas tidak diubah. Pulihkan dari cadangan terakhir.',
  'store-in-sync-folder':
    'Folder {{folder}} dikelola program sinkronisasi, yang dapat merusak data. Tidak ada yang dibuka. Pindahkan folder data ke luar folder itu.',
  'store-newer':
    'Data ini dibuat oleh versi program yang lebih baru. Tidak ada yang diubah. Pasang versi terbaru Pantau UCJ, lalu buka lagi.',
  'store-not-empty':
    'Data contoh hanya dapat dimuat ke penyimpanan yang masih kosong. Tidak ada data yang berubah.',
  'store-not-ours':
    'Berkas {{file}} bukan data Pantau UCJ. Berkas tidak diubah. Pilih folder data yang lain.',
  'store-not-sample':
    'Penyimpanan ini tidak berisi data contoh. Tidak ada data yang berubah.',
  'store-read-only':
    'Folder data {{folder}} tidak dapat ditulisi. Tidak ada yang dibuka. Beri izin tulis pada folder itu, atau pilih folder lain.',
  'store-unsafe':
    'Setelan keamanan basis data ({{pragma}}) tidak dapat diaktifkan. Program tidak membuka data. Hubungi pengelola.',
  'undo-conflict':
    'Catatan sudah berubah lagi setelah itu sehingga tidak dapat diurungkan. Tidak ada data yang berubah. Urungkan dulu perubahan yang lebih baru.',
  'workbook-too-large':
    'Berkas terlalu besar untuk dibaca dengan aman. Tidak ada data yang berubah. Bagi berkas menjadi beberapa bagian, lalu impor satu per satu.',
  'workbook-too-slow':
    'Berkas terlalu lama dibaca sehingga dihentikan. Tidak ada data yang berubah. Simpan ulang berkas di Excel, lalu coba lagi.',
  'disk-full':
    'Ruang penyimpanan penuh, berkas tidak selesai ditulis. Berkas lama dan data tidak berubah. Kosongkan sebagian ruang atau pilih tempat lain, lalu ulangi.',
  'file-in-use':
    'Berkas sedang dibuka di Excel atau program lain, atau hanya boleh dibaca, sehingga tidak dapat diganti. Berkas lama dan data tidak berubah. Tutup berkas itu atau simpan dengan nama lain, lalu ulangi.',
  'folder-not-writable':
    'Folder tujuan tidak dapat ditulisi atau tidak ada. Tidak ada berkas yang dibuat dan data tidak berubah. Pilih folder lain, misalnya Dokumen, lalu ulangi.',
};
