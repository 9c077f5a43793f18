/** Words of the screen Beranda. */
export const home = {
  title: 'Beranda',
  help: {
    purpose:
      'Beranda menunjukkan yang perlu dikerjakan lebih dahulu: laporan yang jatuh tempo, perjanjian yang perlu diperpanjang, dan data yang perlu diperbaiki.',
    steps: 'Kerjakan dari baris teratas. Tombol di ujung baris membuka layar tempat pekerjaan itu diselesaikan.',
  },
};
