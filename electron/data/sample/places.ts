import { banggaiKecamatan } from '../../../shared/regions.ts';

/** Villages of each kecamatan of the sample office; the real list is imported by the office. */
const villagesPerKecamatan = 5;

const firstWords = (
  'Sumber Mekar Tirta Karya Bukit Tanjung Muara Sinar Harapan Batu Padang Teluk Rawa Lembah Pantai Tunas Bumi Cahaya Air Ujung ' +
  'Kampung Puncak Jaya Sari'
).split(' ');
const secondWords = 'Makmur Jaya Sari Bakti Indah'.split(' ');

export interface SampleVillage {
  readonly code: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly kecamatanCode: string;
}

/** The four kecamatan of the town have kelurahan (fourth group 1xxx), the others desa (2xxx). */
const townCodes = new Set(['72.01.04', '72.01.20', '72.01.21']);

/** 120 villages with made-up names, five per kecamatan. */
export const sampleVillages: readonly SampleVillage[] = banggaiKecamatan.flatMap(({ code }, place) =>
  Array.from({ length: villagesPerKecamatan }, (_, number) => {
    const kind = townCodes.has(code) ? 'kelurahan' : 'desa';
    const group = (kind === 'kelurahan' ? 1001 : 2001) + number;
    const name = `${firstWords[place % firstWords.length]} ${secondWords[number]}`;
    return { code: `${code}.${group}`, name, kind, kecamatanCode: code } as const;
  }),
);

export interface SampleUnit {
  readonly name: string;
  readonly shortName: string;
  /** How many of the Non-ASN staff work there, in relation to the others. */
  readonly weight: number;
  readonly category: 'non-asn' | 'guru-honorer' | 'tenaga-kesehatan';
}

function unit(
  name: string,
  shortName: string,
  weight: number,
  category: SampleUnit['category'] = 'non-asn',
): SampleUnit {
  return { name, shortName, weight, category };
}

/** 32 offices as a regency has them; the staff figures are made up. */
export const sampleUnits: readonly SampleUnit[] = [
  unit('Sekretariat Daerah', 'Setda', 190),
  unit('Sekretariat DPRD', 'Setwan', 95),
  unit('Inspektorat Daerah', 'Inspektorat', 28),
  unit('Dinas Pendidikan dan Kebudayaan', 'Disdikbud', 1480, 'guru-honorer'),
  unit('Dinas Kesehatan', 'Dinkes', 860, 'tenaga-kesehatan'),
  unit('RSUD Luwuk', 'RSUD', 410, 'tenaga-kesehatan'),
  unit('Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR', 185),
  unit('Dinas Perumahan dan Kawasan Permukiman', 'Disperkim', 72),
  unit('Satuan Polisi Pamong Praja', 'Satpol PP', 340),
  unit('Dinas Pemadam Kebakaran dan Penyelamatan', 'Damkar', 165),
  unit('Badan Penanggulangan Bencana Daerah', 'BPBD', 88),
  unit('Dinas Sosial', 'Dinsos', 64),
  unit('Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans', 46),
  unit('Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'DP3A', 38),
  unit('Dinas Ketahanan Pangan', 'DKP', 34),
  unit('Dinas Lingkungan Hidup', 'DLH', 420),
  unit('Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 92),
  unit('Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD', 41),
  unit('Dinas Pengendalian Penduduk dan Keluarga Berencana', 'DPPKB', 96),
  unit('Dinas Perhubungan', 'Dishub', 154),
  unit('Dinas Komunikasi dan Informatika', 'Diskominfo', 67),
  unit('Dinas Koperasi dan UKM', 'Diskop', 36),
  unit('Dinas Penanaman Modal dan PTSP', 'DPMPTSP', 48),
  unit('Dinas Pemuda dan Olahraga', 'Dispora', 42),
  unit('Dinas Perpustakaan dan Kearsipan', 'Perpusip', 37),
  unit('Dinas Perikanan', 'Diskan', 58),
  unit('Dinas Pariwisata', 'Dispar', 52),
  unit('Dinas Tanaman Pangan dan Hortikultura', 'DTPH', 104),
  unit('Dinas Perdagangan dan Perindustrian', 'Disdagperin', 118),
  unit('Badan Perencanaan Pembangunan Daerah', 'Bappeda', 44),
  unit('Badan Pengelola Keuangan dan Aset Daerah', 'BPKAD', 61),
  unit('Badan Kepegawaian dan Pengembangan SDM', 'BKPSDM', 43),
];

/** Weight of one office of a kecamatan beside {@link sampleUnits}. */
export const kecamatanOfficeWeight = 36;
