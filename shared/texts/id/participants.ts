/** Words of the screen Peserta. */
export const participants = {
  title: 'Peserta',
  help: {
    purpose: 'Daftar semua orang yang tercatat, satu baris untuk satu NIK, dengan masa kepesertaannya.',
    steps:
      'Ketik di kotak cari: angka mencari NIK, KPJ, dan telepon; huruf mencari nama. Panah memindahkan baris, Enter membuka orangnya.',
  },
};
