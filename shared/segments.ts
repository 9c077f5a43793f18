/** Words of a seed row in both languages; the office can change them afterwards. */
export interface SeedName {
  readonly id: string;
  readonly en: string;
}

/** Programmes of BPJS Ketenagakerjaan in the order of the law (UU 40/2004, PP 37/2021): their place is their bit. */
export const programmeCodes = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const;
export type ProgrammeCode = (typeof programmeCodes)[number];

/** Programmes as the integer kept in the database: JKK 1, JKM 2, JHT 4, JP 8, JKP 16. */
export function programmeBits(programmes: readonly ProgrammeCode[]): number {
  return programmes.reduce((bits, code) => bits | (1 << programmeCodes.indexOf(code)), 0);
}

/** The programmes of a stored integer. */
export function programmesFromBits(bits: number): ProgrammeCode[] {
  return programmeCodes.filter((_code, index) => (bits & (1 << index)) !== 0);
}

/** Segments of participation: wage earners (PU), others (BPU), construction (Jakon), migrant workers (PMI). */
export const segmentCodes = ['pu', 'bpu', 'jakon', 'pmi'] as const;
export type SegmentCode = (typeof segmentCodes)[number];

export interface Segment {
  readonly code: SegmentCode;
  readonly shortName: string;
  readonly name: SeedName;
  /** Programmes that a member of the segment always has. */
  readonly required: readonly ProgrammeCode[];
  /** Programmes that may be added. */
  readonly optional: readonly ProgrammeCode[];
}

/** Segments with their programmes (PP 44/2015, PP 45/2015, PP 46/2015, PP 37/2021; JHT of PMI unconfirmed). */
export const segments: readonly Segment[] = [
  {
    code: 'pu',
    shortName: 'PU',
    name: { id: 'Penerima upah', en: 'Wage earners' },
    required: ['jkk', 'jkm'],
    optional: ['jht', 'jp', 'jkp'],
  },
  {
    code: 'bpu',
    shortName: 'BPU',
    name: { id: 'Bukan penerima upah', en: 'Non-wage earners' },
    required: ['jkk', 'jkm'],
    optional: ['jht'],
  },
  {
    code: 'jakon',
    shortName: 'Jakon',
    name: { id: 'Jasa konstruksi', en: 'Construction services' },
    required: ['jkk', 'jkm'],
    optional: [],
  },
  {
    code: 'pmi',
    shortName: 'PMI',
    name: { id: 'Pekerja migran Indonesia', en: 'Indonesian migrant workers' },
    required: ['jkk', 'jkm'],
    optional: ['jht'],
  },
];

/** Whether a stored set of programmes holds what the segment requires and nothing it does not know; 0 = not registered. */
export function programmesFit(segment: SegmentCode, bits: number): boolean {
  if (bits === 0) return true;
  const row = segments.find(({ code }) => code === segment);
  if (!row) return false;
  const required = programmeBits(row.required);
  return (bits & required) === required && (bits & ~(required | programmeBits(row.optional))) === 0;
}

export interface CategorySeed {
  readonly code: string;
  readonly name: SeedName;
  readonly segment: SegmentCode;
  /** Pekerja rentan: income below what a decent living asks, contributions paid by others. */
  readonly isVulnerable: boolean;
}

function category(code: string, segment: SegmentCode, id: string, en: string): CategorySeed {
  return { code, segment, name: { id, en }, isVulnerable: false };
}

function vulnerable(code: string, id: string, en: string): CategorySeed {
  return { code, segment: 'bpu', name: { id, en }, isVulnerable: true };
}

/** Categories a new store begins with; the list is the office's to edit. */
export const defaultCategories: readonly CategorySeed[] = [
  category('non-asn', 'pu', 'Non-ASN', 'Non-ASN staff'),
  category('pppk-paruh-waktu', 'pu', 'PPPK paruh waktu', 'Part-time PPPK'),
  category('tenaga-kesehatan', 'pu', 'Tenaga kesehatan', 'Health workers'),
  category('guru-honorer', 'pu', 'Guru honorer', 'Contract teachers'),
  category('kepala-desa', 'pu', 'Kepala desa', 'Village heads'),
  category('perangkat-desa', 'pu', 'Perangkat desa', 'Village officials'),
  category('bpd', 'pu', 'BPD', 'Village council (BPD)'),
  category('rt-rw', 'bpu', 'RT/RW', 'Neighbourhood heads (RT/RW)'),
  category('kader', 'bpu', 'Kader', 'Community volunteers'),
  category('imam-guru-ngaji', 'bpu', 'Imam/guru ngaji', 'Imams and Quran teachers'),
  category('penyelenggara-pemilu', 'pu', 'Penyelenggara pemilu', 'Election officers'),
  vulnerable('petani', 'Petani', 'Farmers'),
  vulnerable('buruh-tani', 'Buruh tani', 'Farm labourers'),
  vulnerable('nelayan', 'Nelayan', 'Fishers'),
  vulnerable('ojek', 'Ojek', 'Motorcycle taxi riders'),
  vulnerable('tukang-parkir', 'Tukang parkir', 'Parking attendants'),
  vulnerable('pedagang-kaki-lima', 'Pedagang kaki lima', 'Street vendors'),
  vulnerable('pemulung', 'Pemulung', 'Waste pickers'),
  vulnerable('buruh-pelabuhan', 'Buruh pelabuhan', 'Dock workers'),
  vulnerable('pekerja-sawit', 'Pekerja sawit', 'Oil palm workers'),
  vulnerable('art', 'Asisten rumah tangga', 'Domestic workers'),
  category('mandiri', 'bpu', 'Mandiri', 'Independent workers'),
  category('pekerja-perusahaan', 'pu', 'Pekerja perusahaan', 'Company workers'),
  category('pekerja-proyek', 'jakon', 'Pekerja proyek', 'Project workers'),
  category('pekerja-migran', 'pmi', 'Pekerja migran', 'Migrant workers'),
];

/** Categories of wage earners that the circular calls Non-ASN (SE Mendagri 842.2/5193/SJ), village staff left out: reported by unit. */
export const nonAsnCategories: readonly string[] = ['non-asn', 'pppk-paruh-waktu', 'tenaga-kesehatan', 'guru-honorer'];

export interface FundingSeed {
  readonly code: string;
  readonly name: SeedName;
  /** Paid from APBN or APBD: excluded from the BPU discount of PP 50/2025; null = unclear, a switch of the office. */
  readonly isStateBudget: boolean | null;
  /** Whether its money is the office's to plan. */
  readonly isBudgeted: boolean;
}

/** Funding sources a new store begins with; the list is the office's to edit. */
export const defaultFundings: readonly FundingSeed[] = [
  {
    code: 'apbd-kabupaten',
    name: { id: 'APBD kabupaten', en: 'Regency budget (APBD)' },
    isStateBudget: true,
    isBudgeted: true,
  },
  {
    code: 'apbd-provinsi',
    name: { id: 'APBD provinsi', en: 'Province budget (APBD)' },
    isStateBudget: true,
    isBudgeted: true,
  },
  {
    code: 'apbdes-add',
    name: { id: 'APBDes/ADD', en: 'Village budget (APBDes/ADD)' },
    isStateBudget: null,
    isBudgeted: true,
  },
  {
    code: 'dana-desa',
    name: { id: 'Dana Desa', en: 'Village Fund (Dana Desa)' },
    isStateBudget: null,
    isBudgeted: true,
  },
  {
    code: 'dbh-sawit',
    name: { id: 'DBH sawit', en: 'Palm oil revenue share (DBH)' },
    isStateBudget: null,
    isBudgeted: true,
  },
  { code: 'csr', name: { id: 'CSR', en: 'CSR' }, isStateBudget: null, isBudgeted: true },
  { code: 'perusahaan', name: { id: 'Perusahaan', en: 'Company' }, isStateBudget: false, isBudgeted: false },
  { code: 'mandiri', name: { id: 'Mandiri', en: 'Self-paid' }, isStateBudget: false, isBudgeted: false },
];
