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
};
