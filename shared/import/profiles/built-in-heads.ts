import type { ColumnReading } from '../column-reading.ts';
import { isianColumns } from './isian-head.ts';

/** Heads of table that offices know by name. */
export const builtInLayouts = ['sipp-a', 'sipp-b', 'isian'] as const;
export type BuiltInLayout = (typeof builtInLayouts)[number];

/** A heading as the form prints it, and what its column is read as; `null`: not taken. */
type HeadColumn = readonly [heading: string, reading: ColumnReading | null];

interface BuiltInHead {
  readonly name: BuiltInLayout;
  readonly columns: readonly HeadColumn[];
  /** Headings that later editions of the form have after them: none, or the first few of these. */
  readonly later: readonly HeadColumn[];
  /** What is said of people without a KPJ. */
  readonly withoutKpj: 'registered' | 'not-registered';
}

const telephones: readonly HeadColumn[] = [
  ['TELEPON_AREA_RUMAH', null],
  ['TELEPON_RUMAH', null],
  ['TELEPON_AREA_KANTOR', null],
  ['TELEPON_KANTOR', null],
  ['TELEPON_EXT_KANTOR', null],
  ['HP', 'phone'],
  ['EMAIL', 'email'],
];

const birth: readonly HeadColumn[] = [
  ['TEMPAT_LAHIR', 'birthPlace'],
  ['TANGGAL_LAHIR', 'birthDate'],
  ['NAMA_IBU_KANDUNG', 'motherName'],
];

const identity: readonly HeadColumn[] = [
  ['JENIS_IDENTITAS', null],
  ['NOMOR_IDENTITAS', 'nik'],
  ['MASA_LAKU_IDENTITAS', null],
  ['JENIS_KELAMIN', 'sex'],
];

const membership: readonly HeadColumn[] = [
  ['SURAT_MENYURAT_KE', null],
  ['TANGGAL_KEPESERTAAN', 'startsOn'],
  ['STATUS_KAWIN', null],
  ['GOLONGAN_DARAH', null],
  ['NPWP', null],
  ['KODE_NEGARA', null],
  ['UPAH', 'wage'],
  ['ALAMAT', 'address'],
  ['KODE_POS', null],
  // a code of the insurer's own list of regions, on a sheet beside
  ['LOKASI_PEKERJAAN', null],
];

/**
 * Of the contract: PKWT or PKWTT is no category, the first working day no first insured day; its last day is the last
 * on which the employer can report somebody.
 */
const contract: readonly HeadColumn[] = [
  ['STATUS_PEGAWAI', null],
  ['TGL_AWAL_BEKERJA', null],
  ['TGL_AKHIR_KONTRAK', 'endsOn'],
  ['RAPEL', null],
  ['NATIONALITY', null],
];

/**
 * The forms of BPJS Ketenagakerjaan for reporting new workers through SIPP, as employers keep them. A has the name in
 * three columns and 29 columns, B one name and 31-33, one of them without heading. Dates are DD-MM-YYYY as text (the
 * form's own sheet of instructions says so). Put together from forms that employers' programs fill in; the insurer
 * publishes no description of it.
 */
export const builtInHeads: readonly BuiltInHead[] = [
  {
    name: 'sipp-a',
    columns: [
      ['NO_PEGAWAI', null],
      ['NAMA_DEPAN', 'namePart1'],
      ['NAMA_TENGAH', 'namePart2'],
      ['NAMA_BELAKANG', 'namePart3'],
      ['GELAR', 'titles'],
      ...telephones,
      ...birth,
      ...identity,
      ...membership,
    ],
    later: contract,
    withoutKpj: 'registered',
  },
  {
    name: 'sipp-b',
    columns: [
      ['NO_PEGAWAI', null],
      ['NAMA_LENGKAP', 'name'],
      ['GELAR', 'titles'],
      ...telephones,
      ...birth,
      ...identity,
      ...membership,
    ],
    later: contract,
    withoutKpj: 'registered',
  },
  {
    // Written by this program (`worker-list.ts`), so it claims nothing about the insurer that the register does not say itself.
    name: 'isian',
    columns: isianColumns.map(({ heading, reading }) => [heading, reading]),
    later: [],
    withoutKpj: 'not-registered',
  },
];
