/** Words of the screen Laporan. */
export const reports = {
  title: 'Laporan',
  help: {
    purpose: 'Menyusun laporan triwulan dan rekapitulasi dalam Excel, siap dicetak dan ditandatangani.',
    steps: 'Pilih bentuk laporan dan periode, periksa pratinjau, lalu pilih Buat Excel.',
  },
};
