/** A regency with both codes in use: letters and the NIK follow Kemendagri, statistics BPS (a trap: 72.01 is 7202 there). */
export interface Regency {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly bpsCode: string;
  readonly name: string;
  readonly province: string;
  readonly seat: string;
}

/** The regency a new store is proposed for; a setting of the office. */
export const banggai: Regency = {
  code: '72.01',
  bpsCode: '7202',
  name: 'Kabupaten Banggai',
  province: 'Sulawesi Tengah',
  seat: 'Luwuk',
};

export interface KecamatanSeed {
  /** Kemendagri code `72.01.nn`. */
  readonly code: string;
  readonly name: string;
}

const names = [
  'Batui',
  'Bunta',
  'Kintom',
  'Luwuk',
  'Lamala',
  'Balantak',
  'Pagimana',
  'Bualemo',
  'Toili',
  'Masama',
  'Luwuk Timur',
  'Toili Barat',
  'Nuhon',
  'Moilong',
  'Batui Selatan',
  'Lobu',
  'Simpang Raya',
  'Balantak Selatan',
  'Balantak Utara',
  'Luwuk Selatan',
  'Luwuk Utara',
  'Mantoh',
  'Nambo',
  'Toili Jaya',
];

/** The 24 kecamatan of Banggai by Kemendagri code; villages are imported by the office. */
export const banggaiKecamatan: readonly KecamatanSeed[] = names.map((name, index) => ({
  code: `${banggai.code}.${String(index + 1).padStart(2, '0')}`,
  name,
}));
