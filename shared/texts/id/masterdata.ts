/** Words of the screen Data Induk. */
export const masterdata = {
  title: 'Data Induk',
  help: {
    purpose: 'Daftar yang dipakai semua layar: wilayah, unit, kategori, sumber dana, pejabat penandatangan.',
    steps: 'Pilih daftar di atas, lalu tambah atau ubah barisnya. Yang masih dipakai tidak dapat dihapus.',
  },
};
