/** Words of ceilings, invoices and payments. */
export const budget = {
  lastsUntil: 'Cukup sampai bulan',
  unknown: 'belum diketahui',
  over: 'melebihi pagu',
  noCeiling: 'tanpa pagu',
  noFunding: 'Sumber dana belum diisi',
  figure: {
    ceiling: 'Pagu',
    need: 'Kebutuhan menurut tarif',
    invoiced: 'Ditagih',
    paid: 'Dibayar',
    remaining: 'Sisa pagu',
    forecast: 'Perkiraan sampai akhir tahun',
    uninvoiced: 'Bulan lalu tanpa tagihan',
    uncovered: 'Bulan di luar pagu',
  },
  state: {
    paid: 'lunas',
    open: 'belum lunas',
    gap: 'belum dibayar',
    ahead: 'mendatang',
    unknown: 'tidak diketahui',
  },
};
