/** Words beside a field: what is wrong with it and how it should look. Keys are codes of the schemas in shared/. */
export const fields = {
  required: 'Wajib diisi.',
  'amount-invalid': 'Isi jumlah rupiah yang bulat. Contoh: 16.800.',
  'date-invalid': 'Tanggal tidak dikenal. Contoh: 8/12/2025 atau 8 des 2025.',
  'life-date-implausible': 'Tahunnya tidak mungkin; isi tanggal antara tahun 1900 dan 2100.',
  'term-date-implausible': 'Tahunnya tidak mungkin; isi tanggal antara tahun 1970 dan 2100.',
  'addendum-needs-parent': 'Pilih perjanjian yang diubah oleh adendum ini.',
  'ends-before-start': 'Tanggal akhir lebih awal daripada tanggal mulai.',
  'too-long': 'Terlalu panjang; paling banyak {{limit}} karakter.',
  'too-short': 'Terlalu pendek; paling sedikit {{limit}} karakter.',
  'too-big': 'Terlalu besar; paling besar {{limit}}.',
  'too-small': 'Terlalu kecil; paling kecil {{limit}}.',
  'not-a-number': 'Isi dengan angka.',
  'wrong-format': 'Bentuk isian tidak sesuai.',
  'nip-invalid': 'NIP 18 digit: tanggal lahir, bulan pengangkatan, 1 atau 2, nomor urut.',
  'npp-invalid': 'NPP 8 huruf atau angka.',
  'not-in-list': 'Pilih salah satu dari daftar.',
};
