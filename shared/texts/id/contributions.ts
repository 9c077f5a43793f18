/** Words of the rules of contributions and of the way to an amount. */
export const contributions = {
  parts: {
    employerShare: 'Pemberi kerja atau pembayar: {{rate}} x {{base}} = {{amount}}',
    workerShare: 'Pekerja: {{rate}} x {{base}} = {{amount}}',
    employerPrice: 'Tarif tetap {{amount}}',
    workerPrice: 'Tarif tetap, dibayar pekerja: {{amount}}',
    slice: '{{rate}} x {{base}} (bagian nilai kontrak)',
    'base-wage': 'Dasar: upah orang ini, {{base}}',
    'base-umk': 'Dasar: UMK yang berlaku bulan itu, {{base}}',
    'base-ump': 'Dasar: UMP yang berlaku bulan itu, {{base}}',
    'base-honor': 'Dasar: honor kategori ini, {{base}}',
    bandLowest: 'Penghasilan tidak dicatat: lapis terendah, dasar {{base}}',
    band: 'Penghasilan {{income}} masuk lapis dengan dasar {{base}}',
    ceiling: 'Upah {{given}} dihitung sampai batas {{base}}',
    risk: 'Kelas risiko {{class}}',
    riskAssumed: 'Kelas risiko tidak disebut: dipakai kelas {{class}}',
    discount: 'Keringanan {{off}}: dikurangi {{less}} ({{basis}})',
    discountNo: 'Tanpa keringanan: sumber dana ini dikecualikan ({{basis}})',
    discountUnsaid: 'Tanpa keringanan: sumber dana tidak disebut ({{basis}})',
    discountUnclear:
      'Tanpa keringanan: belum jelas apakah sumber dana ini mendapatkannya ({{basis}}). Kantor dapat menetapkannya di Tarif iuran.',
  },
  missing: {
    'no-rule': 'Tidak ada tarif untuk bulan ini.',
    'no-base': 'Tidak ada dasar perhitungan: upah, nilai kontrak, atau UMK/UMP bulan ini belum dicatat.',
    'no-risk-class': 'Kelas risiko belum disebut.',
  },
  notInvoiced: 'tidak ditagih',
  unconfirmed: 'bawaan, mohon diperiksa',
  thisMonth: 'Iuran bulan ini',
  totals: {
    month: 'Jumlah sebulan',
    contract: 'Jumlah untuk nilai kontrak',
    partly: 'Jumlah sebulan, belum lengkap',
    unknown: 'Jumlah belum diketahui',
  },
};
