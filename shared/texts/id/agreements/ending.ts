/** Words of what follows a term: renewal, early end, removal. */
export const agreementEnding = {
  renew: {
    button: 'Perpanjang',
    title: 'Perpanjang perjanjian',
    save: 'Simpan perpanjangan',
    done: 'Perpanjangan dicatat: {{from, longDate}} sampai {{to, longDate}}.',
    picture: 'Masa lama dan masa baru',
    oldTerm: 'Masa lama',
    newTerm: 'Masa baru',
    joined: 'Masa baru bersambung tanpa jeda.',
    gap_other: 'Ada jeda {{count, number}} hari tanpa perjanjian: {{from, longDate}} sampai {{to, longDate}}.',
    overlap_other: 'Tumpang tindih {{count, number}} hari: {{from, longDate}} sampai {{to, longDate}}.',
    incomplete: 'Isi tanggal mulai dan berakhir untuk melihat masa baru.',
    startNext: 'Sambung: {{on, longDate}}',
    startToday: 'Mulai hari ini: {{on, longDate}}',
    expired_other:
      'Masa lama sudah berakhir {{count, number}} hari yang lalu, pada {{on, longDate}}. Sejak itu perjanjian ini tidak berlaku.',
    backdated_other: 'Masa baru mulai {{count, number}} hari sebelum hari ini, jadi berlaku surut.',
    takenOver:
      'Pihak, segmen, unit, ruang lingkup, dan bulan pemberitahuan diambil dari perjanjian lama; semuanya dapat diubah setelah disimpan. Daftar periksa baru disiapkan.',
    already: 'Perjanjian ini sudah diperpanjang. Tidak ada data yang berubah.',
    tooEarly:
      'Harus lebih kemudian daripada masa lama, yang mulai {{startsOn, longDate}} dan berakhir {{endsOn, longDate}}.',
    openSuccessor: 'Buka penggantinya',
  },
  endEarly: {
    button: 'Akhiri lebih awal',
    title: 'Akhiri perjanjian lebih awal',
    text: 'Perjanjian tidak berlaku lagi mulai tanggal ini. Masa berlaku semula tetap tercatat.',
    on: 'Tidak berlaku mulai',
    note: 'Alasan',
    done: '{{title}} diakhiri per {{on, longDate}}.',
    outside: 'Tanggal harus di antara penandatanganan dan hari terakhir masa berlaku.',
  },
  remove: {
    button: 'Hapus',
    title: 'Hapus perjanjian',
    text: '{{title}} dihapus beserta {{steps, number}} langkah daftar periksa dan {{files, number}} lampiran. Tindakan ini dapat diurungkan.',
    blocked: 'Tidak dapat dihapus selama ada perpanjangan atau turunannya.',
    done: '{{title}} dihapus.',
  },
};
