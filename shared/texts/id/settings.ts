/** Words of the screen Pengaturan. */
export const settings = {
  title: 'Pengaturan',
  help: {
    purpose: 'Nama kantor, kop surat, tampilan, bahasa, dan folder penyimpanan.',
    steps: 'Isian berlaku setelah disimpan. Tampilan dan bahasa berlaku seketika.',
  },
};
