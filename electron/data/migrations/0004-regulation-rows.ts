interface Seed {
  readonly kind: string;
  readonly number: string;
  readonly aliases?: readonly string[];
  readonly issuedOn?: string;
  readonly title: string;
  readonly asks?: string;
  /** False: not read in a public source; the office is asked to check it. */
  readonly isConfirmed?: false;
}

const budget = 'Mewajibkan pendaftaran dan penganggaran jaminan sosial ketenagakerjaan dalam APBD.';
const budgetOf = (year: number) => `Pedoman Penyusunan APBD Tahun Anggaran ${year}`;

/** In the order in which they are numbered; a row is never moved or taken out, because its place is its uid. */
const seeds: readonly Seed[] = [
  {
    kind: 'se-mendagri',
    number: '842.2/5193/SJ',
    aliases: ['842.2/5293/SJ'],
    title: 'Implementasi program jaminan sosial ketenagakerjaan di pemerintah daerah (2021)',
    asks: 'Semua pekerja termasuk Non-ASN menjadi peserta aktif, paling sedikit JKK dan JKM; program masuk RKPD dan APBD; laporan setiap triwulan kepada Mendagri melalui Dirjen Bina Keuangan Daerah, paling lambat tanggal 10 bulan berikutnya.',
  },
  {
    kind: 'inpres',
    number: '2 Tahun 2021',
    title: 'Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
    asks: 'Bupati menyusun regulasi dan menganggarkan pelaksanaan program.',
  },
  { kind: 'permendagri', number: '27 Tahun 2021', title: budgetOf(2022), asks: budget },
  { kind: 'permendagri', number: '84 Tahun 2022', title: budgetOf(2023), asks: budget, isConfirmed: false },
  { kind: 'permendagri', number: '15 Tahun 2023', title: budgetOf(2024), asks: budget },
  { kind: 'permendagri', number: '15 Tahun 2024', title: budgetOf(2025), asks: budget, isConfirmed: false },
  { kind: 'permendagri', number: '14 Tahun 2025', title: budgetOf(2026), asks: budget },
  {
    kind: 'permenaker',
    number: '1 Tahun 2025',
    issuedOn: '2025-02-24',
    title: 'Perubahan atas Permenaker 5 Tahun 2021',
    asks: 'Non-ASN pada pemerintah didaftarkan dalam JKK dan JKM; laporan JKK dalam 2 x 24 jam; aturan JKM bulan-bulan pertama.',
  },
  {
    kind: 'letter',
    number: '400.5.7/765/Keuda',
    issuedOn: '2025-02-21',
    title: 'JKK dan JKM bagi pekerja konstruksi pada proyek APBD',
    asks: 'Pekerja konstruksi pada proyek APBD dilindungi JKK dan JKM.',
  },
  { kind: 'pp', number: '44 Tahun 2015', title: 'JKK dan JKM: iuran dan manfaat' },
  { kind: 'pp', number: '82 Tahun 2019', title: 'JKK dan JKM: perubahan iuran dan manfaat' },
  { kind: 'pp', number: '49 Tahun 2023', title: 'JKK dan JKM: perubahan iuran dan manfaat' },
  { kind: 'pp', number: '45 Tahun 2015', title: 'Jaminan Pensiun (JP)' },
  { kind: 'pp', number: '46 Tahun 2015', title: 'Jaminan Hari Tua (JHT)' },
  { kind: 'pp', number: '37 Tahun 2021', title: 'Jaminan Kehilangan Pekerjaan (JKP)' },
  { kind: 'pp', number: '6 Tahun 2025', title: 'Jaminan Kehilangan Pekerjaan (JKP): perubahan atas PP 37 Tahun 2021' },
  {
    kind: 'pp',
    number: '7 Tahun 2025',
    title: 'Keringanan iuran JKK bagi industri padat karya',
    asks: 'Iuran JKK berkurang 50% untuk Februari sampai Juli 2025; perpanjangan masanya pernah diberitakan.',
  },
  {
    kind: 'pp',
    number: '50 Tahun 2025',
    issuedOn: '2025-12-22',
    title: 'Keringanan iuran JKK dan JKM bagi peserta BPU',
    asks: 'Iuran JKK dan JKM peserta BPU berkurang 50%: sektor transportasi Januari 2026 sampai Maret 2027, BPU lain April sampai Desember 2026; BPU yang dibayar APBN atau APBD dikecualikan.',
  },
  {
    kind: 'inpres',
    number: '4 Tahun 2022',
    title: 'Perluasan perlindungan bagi warga miskin ekstrem',
    asks: 'Perlindungan diperluas kepada warga miskin dan miskin ekstrem.',
  },
  {
    kind: 'inpres',
    number: '8 Tahun 2025',
    title: 'Perluasan perlindungan bagi warga miskin dan miskin ekstrem',
    asks: 'Perlindungan diperluas kepada warga miskin dan miskin ekstrem.',
  },
  {
    kind: 'pmk',
    number: '91 Tahun 2023',
    title: 'Penggunaan Dana Bagi Hasil sawit',
    asks: 'DBH sawit dapat membiayai perlindungan pekerja rentan perkebunan.',
  },
  {
    kind: 'uu',
    number: '3 Tahun 2024',
    title: 'Desa',
    asks: 'Kepala desa, perangkat desa, dan BPD mendapat perlindungan.',
  },
  { kind: 'uu', number: '27 Tahun 2022', title: 'Pelindungan Data Pribadi', asks: 'Data pribadi peserta dilindungi.' },
  {
    kind: 'permendagri',
    number: '22 Tahun 2020',
    title: 'Kerja sama daerah: tata cara KSDD, KSDPK, dan sinergi; TKKSD',
  },
  { kind: 'pp', number: '28 Tahun 2018', title: 'Kerja Sama Daerah' },
];

const quoted = (text: string | undefined) => (text === undefined ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

function rowOf({ kind, number, aliases = [], issuedOn, title, asks, isConfirmed }: Seed, place: number): string {
  const uid = `01900000-0000-7000-8000-${(place + 1).toString(16).padStart(12, '0')}`;
  const values = [uid, kind, number, JSON.stringify(aliases), issuedOn, title, asks].map(quoted);
  return `(${[...values, isConfirmed === false ? '0' : '1'].join(', ')})`;
}

/** The same rows with the same uids in every store. */
export const seedRegulations = `
INSERT INTO regulation (uid, kind, number, aliases, issued_on, title, asks, is_confirmed) VALUES
${seeds.map(rowOf).join(',\n')};
`;
