/** Words of the screen Impor. */
export const imports = {
  title: 'Impor',
  help: {
    purpose: 'Memasukkan daftar Excel dari perangkat daerah, kecamatan, dan desa tanpa mengetik ulang.',
    steps:
      'Lepaskan berkas di layar mana pun. Program menunjukkan kepala tabel, kolom, dan masalahnya sebelum ada yang disimpan. Impor dapat dibatalkan kapan saja.',
  },
};
