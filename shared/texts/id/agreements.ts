/** Words of the screen Perjanjian. */
export const agreements = {
  title: 'Perjanjian',
  help: {
    purpose:
      'Nota kesepakatan dan perjanjian kerja sama dengan BPJS Ketenagakerjaan, masa berlakunya, dan persiapan perpanjangannya.',
    steps: 'Buka perjanjian yang mendekati akhir, kerjakan daftar periksanya, lalu pilih Perpanjang.',
  },
};
