import { ratioFormula, type CellValue, type SheetSpec, type WorkbookSpec } from '../../../shared/workbook/spec.ts';

/** A one-pixel PNG. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const units = [
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Satuan Polisi Pamong Praja',
  'Badan Pengelola Keuangan dan Aset Daerah',
];

/** Rows of {@link recapitulation}: the last unit has nobody. */
export const recapitulationRows: CellValue[][] = units.map((unit, place) => {
  const people = place === 4 ? 0 : 120 + place * 37;
  const men = Math.floor(people * 0.55);
  const active = Math.floor(people * 0.8);
  const budget = people * 12 * 16_800;
  return [
    place + 1,
    unit,
    men,
    people - men,
    null,
    active,
    active,
    place,
    null,
    null,
    budget,
    Math.floor(budget * 0.7),
    null,
    place === 2 ? 'Menunggu data dari unit kerja di kecamatan' : null,
  ];
});

/** Report A as an office knows it: two header levels, sums, percentages, both signatures. */
export function recapitulation(changes: Partial<SheetSpec> = {}): WorkbookSpec {
  return {
    properties: { title: 'Rekapitulasi Non-ASN', creator: 'Disnakertrans', created: '2027-01-10T01:00:00Z' },
    names: [{ name: 'Jumlah_Non_ASN', sheet: 'Rekap Non-ASN', column: 'people' }],
    sheets: [{ ...recapitulationSheet, ...changes }],
  };
}

const recapitulationSheet: SheetSpec = {
  name: 'Rekap Non-ASN',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN BANGGAI',
    office: 'DINAS TENAGA KERJA DAN TRANSMIGRASI',
    address: [
      'Jalan Jenderal Sudirman Nomor 10, Luwuk 94711',
      'Telepon (0461) 21000, pos-el disnakertrans@banggaikab.go.id',
    ],
    arms: onePixel,
  },
  titles: [
    'REKAPITULASI KEPESERTAAN JAMINAN SOSIAL KETENAGAKERJAAN',
    'PEGAWAI NON-ASN PER PERANGKAT DAERAH',
    'TRIWULAN IV TAHUN 2026',
  ],
  columns: [
    { key: 'number', type: 'integer', width: 5, align: 'center' },
    { key: 'unit', type: 'text', width: 34 },
    { key: 'men', type: 'integer', total: 'sum', empty: 'dash' },
    { key: 'women', type: 'integer', total: 'sum', empty: 'dash' },
    { key: 'people', type: 'integer', formula: '[men]+[women]', total: 'sum', empty: 'dash' },
    { key: 'jkk', type: 'integer', total: 'sum', empty: 'dash' },
    { key: 'jkm', type: 'integer', total: 'sum', empty: 'dash' },
    { key: 'jht', type: 'integer', total: 'sum', empty: 'dash' },
    { key: 'missing', type: 'integer', formula: '[people]-[jkk]', total: 'sum', empty: 'dash' },
    { key: 'share', type: 'percent', formula: ratioFormula('jkk', 'people'), total: 'formula', empty: 'dash' },
    { key: 'budget', type: 'rupiah', total: 'sum', empty: 'dash' },
    { key: 'spent', type: 'rupiah', total: 'sum', empty: 'dash' },
    { key: 'spentShare', type: 'percent', formula: ratioFormula('spent', 'budget'), total: 'formula', empty: 'dash' },
    { key: 'note', type: 'text', width: 26 },
  ],
  header: [
    { caption: 'NO', column: 'number' },
    { caption: 'PERANGKAT DAERAH', column: 'unit' },
    {
      caption: 'JUMLAH NON-ASN',
      children: [
        { caption: 'L', column: 'men' },
        { caption: 'P', column: 'women' },
        { caption: 'JML', column: 'people' },
      ],
    },
    {
      caption: 'TERDAFTAR AKTIF',
      children: [
        { caption: 'JKK', column: 'jkk' },
        { caption: 'JKM', column: 'jkm' },
        { caption: 'JHT', column: 'jht' },
      ],
    },
    { caption: 'BELUM TERDAFTAR', column: 'missing' },
    { caption: '%', column: 'share' },
    { caption: 'ANGGARAN (Rp)', column: 'budget' },
    { caption: 'REALISASI S.D. TRIWULAN IV (Rp)', column: 'spent' },
    { caption: '%', column: 'spentShare' },
    { caption: 'KENDALA/KET.', column: 'note' },
  ],
  numbering: true,
  rows: recapitulationRows,
  totals: { label: 'JUMLAH' },
  signatures: {
    right: {
      opening: ['Luwuk, 10 Januari 2027', 'KEPALA DINAS TENAGA KERJA DAN TRANSMIGRASI', 'KABUPATEN BANGGAI,'],
      name: 'Drs. ERNAINI MUSTATIM, M.Si.',
      closing: ['Pembina Utama Muda, IV/c', 'NIP. 19670412 199303 1 008'],
    },
    left: {
      opening: ['Mengetahui,', 'a.n. BUPATI BANGGAI', 'SEKRETARIS DAERAH,'],
      name: 'Ir. RAMLI TONGKO, M.T.',
      closing: ['Pembina Utama Madya, IV/d', 'NIP. 19660101 199203 1 005'],
    },
  },
};

/** A list of people as report G prints it; `rows` are streamed beside it when absent. */
export function peopleList(changes: Partial<SheetSpec> = {}): WorkbookSpec {
  return {
    properties: { title: 'Daftar Peserta', creator: 'Disnakertrans', created: '2027-01-10T01:00:00Z' },
    sheets: [
      {
        name: 'Daftar Peserta',
        titles: ['DAFTAR PESERTA JAMINAN SOSIAL KETENAGAKERJAAN', 'KECAMATAN LUWUK UTARA'],
        columns: [
          { key: 'number', type: 'integer', width: 7, align: 'center' },
          { key: 'name', type: 'text', width: 30 },
          { key: 'nik', type: 'identifier' },
          { key: 'kpj', type: 'identifier', width: 14, empty: 'dash' },
          { key: 'birthDate', type: 'date' },
          { key: 'address', type: 'text', width: 36 },
          { key: 'contribution', type: 'rupiah', width: 14, total: 'sum', empty: 'dash' },
          { key: 'share', type: 'percent', formula: '[contribution]/16800', total: 'formula' },
        ],
        header: [
          { caption: 'NO', column: 'number' },
          { caption: 'NAMA', column: 'name' },
          { caption: 'NIK', column: 'nik' },
          { caption: 'KPJ', column: 'kpj' },
          { caption: 'TANGGAL LAHIR', column: 'birthDate' },
          { caption: 'ALAMAT', column: 'address' },
          { caption: 'IURAN (Rp)', column: 'contribution' },
          { caption: '%', column: 'share' },
        ],
        numbering: true,
        totals: { label: 'JUMLAH' },
        autoFilter: true,
        ...changes,
      },
    ],
  };
}

/** The `number`-th row of a {@link peopleList}, made up but steady. */
export function personRow(number: number): CellValue[] {
  const day = (number % 28) + 1;
  return [
    number,
    `PESERTA NOMOR ${number}`,
    `720101${String(number).padStart(10, '0')}`,
    number % 5 === 0 ? null : `2300${String(number).padStart(7, '0')}`,
    `19${60 + (number % 40)}-0${(number % 9) + 1}-${String(day).padStart(2, '0')}`,
    'Jalan Ahmad Yani, Kelurahan Luwuk',
    16_800,
    null,
  ];
}

/** Batches of {@link personRow} as the data thread sends them. */
export async function* personBatches(count: number, size = 500): AsyncGenerator<CellValue[][]> {
  for (let from = 1; from <= count; from += size) {
    const length = Math.min(size, count - from + 1);
    yield Array.from({ length }, (_, place) => personRow(from + place));
  }
}
