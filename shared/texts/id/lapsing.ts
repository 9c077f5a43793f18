/** Words of paid months, arrears and the rules by which participants become inactive. */
export const lapsing = {
  months: 'Iuran 24 bulan terakhir',
  lastPaid: 'terakhir dibayar {{month}}',
  state: { paid: 'dibayar', unpaid: 'belum dibayar', unknown: 'tidak diketahui', none: 'bukan peserta' },
  by: { invoice: 'menurut tagihan', insurer: 'menurut daftar BPJS' },
  ahead_other:
    '{{count}} bulan belum dibayar. Bila tetap tidak dibayar, menurut aturan {{months}} bulan menjadi nonaktif setelah {{on, longDate}}.',
  over_other:
    '{{count}} bulan belum dibayar: menurut aturan {{months}} bulan sudah nonaktif sejak akhir {{on, longDate}}.',
  noRule_other: '{{count}} bulan belum dibayar; tidak ada aturan nonaktif untuk segmen ini.',
  consequence:
    'Siapa yang nonaktif pada hari kejadian tidak mendapat manfaat, begitu pula ahli warisnya. Pastikan pembayaran tercatat dan tanyakan kepada BPJS.',
  rules: {
    title: 'Aturan nonaktif',
    add: 'Tambah aturan',
    addTitle: 'Tambah aturan nonaktif',
    editTitle: 'Aturan nonaktif {{segment}} sejak {{from}}',
    segment: 'Segmen',
    months: 'Bulan menunggak',
    monthsHint: 'Setelah berapa bulan menunggak peserta menjadi nonaktif',
    legalBasis: 'Dasar hukum',
    validFrom: 'Berlaku sejak',
    isConfirmed: 'Sudah dipastikan',
    confirmedHint: 'Nyalakan setelah dicocokkan dengan naskahnya',
    unconfirmed: '[?] Belum dipastikan',
    confirmed: 'Dipastikan',
    note: 'Catatan',
    taken: 'Segmen ini sudah mempunyai aturan sejak tanggal itu.',
    empty: 'Belum ada aturan nonaktif; tanpa aturan, tidak ada yang disebut hampir nonaktif.',
  },
};
