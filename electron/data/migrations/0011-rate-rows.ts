interface Seed {
  readonly name: string;
  readonly legalBasis: string;
  readonly from: string;
  readonly to?: string;
  /** False: general knowledge or a proposal; the office is asked to check it. */
  readonly isConfirmed?: false;
  readonly body: object;
}

const begin = '2015-07-01';
const pp44 = 'PP 44 Tahun 2015, PP 82 Tahun 2019, PP 49 Tahun 2023';
const everyone: readonly string[] = [];
const governmentCategories = [
  'non-asn',
  'pppk-paruh-waktu',
  'tenaga-kesehatan',
  'guru-honorer',
  'kepala-desa',
  'perangkat-desa',
  'bpd',
  'penyelenggara-pemilu',
];
const transport = ['ojek'];
/** Rupiah to hundredths of a rupiah. */
const rupiah = (amount: number) => amount * 100;

const percentage = (programme: string, employer: number, worker = 0, more: object = {}) => ({
  kind: 'percentage',
  programme,
  segments: ['pu'],
  categories: everyone,
  employer,
  worker,
  riskRates: null,
  assumedRiskClass: null,
  bases: ['wage'],
  ceiling: null,
  isInvoiced: true,
  ...more,
});

const pension = (from: string, ceiling: number, to?: string, isConfirmed?: false): Seed => ({
  name: 'JP penerima upah',
  legalBasis: 'PP 45 Tahun 2015; batas upah menurut pengumuman BPJS Ketenagakerjaan',
  from,
  ...(to !== undefined && { to }),
  ...(isConfirmed === false && { isConfirmed }),
  body: percentage('jp', 20_000, 10_000, { ceiling: rupiah(ceiling) }),
});

const scheme = (programme: string, label: string, rate: number): Seed => ({
  name: `${label} Non-ASN dan aparatur desa`,
  legalBasis: `${pp44}; dasar perhitungan ditetapkan pemerintah kabupaten`,
  from: '2024-01-01',
  isConfirmed: false,
  body: percentage(programme, rate, 0, { categories: governmentCategories, bases: ['wage', 'umk', 'ump'] }),
});

/** Income bands of non-wage earners: 1,000,000, then steps of 200,000, then of 500,000 up to 20,700,000. */
function incomeBands() {
  const bands = [{ from: 0, base: rupiah(1_000_000) }];
  for (let base = 1_200_000; base <= 2_600_000; base += 200_000) {
    bands.push({ from: rupiah(base - 100_000), base: rupiah(base) });
  }
  for (let from = 2_700_000; from < 20_700_000; from += 500_000) {
    bands.push({ from: rupiah(from), base: rupiah(from + 250_000) });
  }
  return [...bands, { from: rupiah(20_700_000), base: rupiah(20_700_000) }];
}

const banded = (programme: string, employer: number, worker: number) => ({
  kind: 'bands',
  programme,
  segments: ['bpu'],
  categories: everyone,
  employer,
  worker,
  bands: incomeBands(),
});

const construction = (programme: string, rates: readonly number[]) => ({
  kind: 'slices',
  programme,
  segments: ['jakon'],
  categories: everyone,
  slices: [0, 100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000].map((above, place) => ({
    above: rupiah(above),
    rate: rates[place],
  })),
});

const discount = (categories: readonly string[], exceptCategories: readonly string[]) => ({
  kind: 'discount',
  programmes: ['jkk', 'jkm'],
  segments: ['bpu'],
  categories,
  exceptCategories,
  off: 500_000,
  fundings: [
    { code: 'apbd-kabupaten', gets: 'no' },
    { code: 'apbd-provinsi', gets: 'no' },
    { code: 'apbdes-add', gets: 'unclear' },
    { code: 'dana-desa', gets: 'unclear' },
    { code: 'dbh-sawit', gets: 'unclear' },
    { code: 'csr', gets: 'unclear' },
    { code: 'perusahaan', gets: 'yes' },
    { code: 'mandiri', gets: 'yes' },
  ],
});

const baseValue = (base: string, amount: number) => ({ kind: 'base-value', base, categories: everyone, amount });

/** In the order in which they are numbered; a row is never moved or taken out, because its place is its uid. */
const seeds: readonly Seed[] = [
  {
    name: 'JKK penerima upah',
    legalBasis: pp44,
    from: begin,
    body: percentage('jkk', 2400, 0, { riskRates: [2400, 5400, 8900, 12_700, 17_400], assumedRiskClass: 1 }),
  },
  { name: 'JKM penerima upah', legalBasis: pp44, from: begin, body: percentage('jkm', 3000) },
  { name: 'JHT penerima upah', legalBasis: 'PP 46 Tahun 2015', from: begin, body: percentage('jht', 37_000, 20_000) },
  pension('2023-03-01', 9_559_600, '2024-02-29'),
  pension('2024-03-01', 10_042_300, '2025-02-28'),
  pension('2025-03-01', 10_547_400, '2026-02-28', false),
  pension('2026-03-01', 11_086_300, undefined, false),
  {
    name: 'JKP (rekomposisi, tidak ditagih)',
    legalBasis: 'PP 37 Tahun 2021',
    from: '2021-02-02',
    to: '2025-02-06',
    body: percentage('jkp', 4600, 0, { isInvoiced: false }),
  },
  {
    name: 'JKP (rekomposisi, tidak ditagih)',
    legalBasis: 'PP 6 Tahun 2025',
    from: '2025-02-07',
    body: percentage('jkp', 3600, 0, { isInvoiced: false }),
  },
  scheme('jkk', 'JKK', 2400),
  scheme('jkm', 'JKM', 3000),
  {
    name: 'JKK bukan penerima upah',
    legalBasis: pp44,
    from: begin,
    isConfirmed: false,
    body: banded('jkk', 10_000, 0),
  },
  {
    name: 'JKM bukan penerima upah',
    legalBasis: pp44,
    from: begin,
    body: { kind: 'nominal', programme: 'jkm', segments: ['bpu'], categories: everyone, employer: 6800, worker: 0 },
  },
  {
    name: 'JHT bukan penerima upah',
    legalBasis: 'PP 46 Tahun 2015',
    from: begin,
    isConfirmed: false,
    body: banded('jht', 20_000, 0),
  },
  {
    name: 'Keringanan 50% BPU transportasi',
    legalBasis: 'PP 50 Tahun 2025',
    from: '2026-01-01',
    to: '2027-03-31',
    body: discount(transport, []),
  },
  {
    name: 'Keringanan 50% BPU selain transportasi',
    legalBasis: 'PP 50 Tahun 2025',
    from: '2026-04-01',
    to: '2026-12-31',
    body: discount([], transport),
  },
  {
    name: 'JKK jasa konstruksi',
    legalBasis: 'PP 44 Tahun 2015',
    from: begin,
    body: construction('jkk', [2100, 1700, 1300, 1100, 900]),
  },
  {
    name: 'JKM jasa konstruksi',
    legalBasis: 'PP 44 Tahun 2015',
    from: begin,
    body: construction('jkm', [300, 200, 200, 100, 100]),
  },
  {
    name: 'UMK Banggai 2024',
    legalBasis: 'Keputusan Gubernur Sulawesi Tengah (UMK 2024)',
    from: '2024-01-01',
    to: '2024-12-31',
    body: baseValue('umk', 276_781_461),
  },
  {
    name: 'UMK Banggai 2025',
    legalBasis: 'Keputusan Gubernur Sulawesi Tengah (UMK 2025)',
    from: '2025-01-01',
    to: '2025-12-31',
    body: baseValue('umk', rupiah(2_947_722)),
  },
  {
    name: 'UMP Sulawesi Tengah 2026',
    legalBasis: 'Keputusan Gubernur Sulawesi Tengah (UMP 2026)',
    from: '2026-01-01',
    to: '2026-12-31',
    body: baseValue('ump', rupiah(3_179_565)),
  },
];

const quoted = (text: string | undefined) => (text === undefined ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

/** The rules that every office begins with, as the table keeps them. */
export const rateRows = seeds.map(({ name, legalBasis, from, to, isConfirmed, body }, place) => ({
  uid: `01900000-0000-7000-8001-${(place + 1).toString(16).padStart(12, '0')}`,
  name,
  legalBasis,
  validFrom: from,
  validTo: to,
  isConfirmed: isConfirmed !== false,
  body,
}));

/** The same rows with the same uids in every store. */
export const seedRateRules = `
INSERT INTO rate_rule (uid, kind, name, legal_basis, valid_from, valid_to, is_confirmed, rounding, body) VALUES
${rateRows
  .map((row) => {
    const kind = (row.body as { kind: string }).kind;
    const texts = [row.uid, kind, row.name, row.legalBasis, row.validFrom, row.validTo].map(quoted);
    return `(${[...texts, row.isConfirmed ? 1 : 0, quoted('nearest'), quoted(JSON.stringify(row.body))].join(', ')})`;
  })
  .join(',\n')};
`;
