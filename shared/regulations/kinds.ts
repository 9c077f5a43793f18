/** Kinds of regulation as the office meets them: from the highest down, then circulars and letters. */
export const regulationKinds = [
  'uu',
  'pp',
  'perpres',
  'inpres',
  'permendagri',
  'permenaker',
  'pmk',
  'perda',
  'perbup',
  'kepbup',
  'se-mendagri',
  'se',
  'letter',
  'other',
] as const;
export type RegulationKind = (typeof regulationKinds)[number];

/** Proper names, the same in every language of the window: as lists write them, and in full as letters print them. */
export const regulationKindNames: Readonly<Record<RegulationKind, { readonly short: string; readonly full: string }>> =
  {
    uu: { short: 'UU', full: 'Undang-Undang' },
    pp: { short: 'PP', full: 'Peraturan Pemerintah' },
    perpres: { short: 'Perpres', full: 'Peraturan Presiden' },
    inpres: { short: 'Inpres', full: 'Instruksi Presiden' },
    permendagri: { short: 'Permendagri', full: 'Peraturan Menteri Dalam Negeri' },
    permenaker: { short: 'Permenaker', full: 'Peraturan Menteri Ketenagakerjaan' },
    pmk: { short: 'PMK', full: 'Peraturan Menteri Keuangan' },
    perda: { short: 'Perda', full: 'Peraturan Daerah' },
    perbup: { short: 'Perbup', full: 'Peraturan Bupati' },
    kepbup: { short: 'Kepbup', full: 'Keputusan Bupati' },
    'se-mendagri': { short: 'SE Mendagri', full: 'Surat Edaran Menteri Dalam Negeri' },
    se: { short: 'SE', full: 'Surat Edaran' },
    letter: { short: 'Surat', full: 'Surat' },
    other: { short: 'Lainnya', full: '' },
  };
