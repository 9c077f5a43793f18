import { isianColumns } from '../import/profiles/isian-head.ts';
import { formatDate } from '../format.ts';
import type { PlainDate } from '../dates.ts';
import type { CellValue, ColumnSpec, ColumnType } from '../workbook/spec.ts';
import type { ReportTable } from './table.ts';

/** A worker with the participation that a list to the insurer or to a unit is about. */
export interface Worker {
  readonly nik: string | null;
  readonly nip: string | null;
  readonly name: string;
  readonly titlesBefore: string | null;
  readonly titlesAfter: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: PlainDate | null;
  readonly sex: string | null;
  readonly motherName: string | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly kecamatan: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly position: string | null;
  /** Whole rupiah. */
  readonly wage: number | null;
  readonly unit: string | null;
  readonly category: string;
  readonly funding: string | null;
  readonly kpj: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/** The forms of the insurer for reporting new workers (H), in the editions of 29 and of 31 columns. */
export type SippForm = 'sipp-a' | 'sipp-b';

type SippColumn = readonly [heading: string, value: (worker: Worker) => CellValue];

const nothing = (): CellValue => null;
const blank = (...headings: readonly string[]): SippColumn[] => headings.map((heading) => [heading, nothing]);
/** The form wants days as text, DD-MM-YYYY. */
const day = (date: PlainDate | null) => date && formatDate(date, 'list').replaceAll('/', '-');
const titles = ({ titlesBefore, titlesAfter }: Worker) =>
  [titlesBefore, titlesAfter].filter((part) => part !== null).join(', ') || null;

function nameParts({ name }: Worker): [first: string, middle: string | null, last: string | null] {
  const [first = name, ...rest] = name.split(/\s+/);
  return [first, rest.slice(0, -1).join(' ') || null, rest.at(-1) ?? null];
}

const columnsBetween = (identity: string, sex: string): SippColumn[] => [
  ['HP', ({ phone }) => phone],
  ['EMAIL', ({ email }) => email],
  ['TEMPAT_LAHIR', ({ birthPlace }) => birthPlace],
  ['TANGGAL_LAHIR', ({ birthDate }) => day(birthDate)],
  ['NAMA_IBU_KANDUNG', ({ motherName }) => motherName],
  ['JENIS_IDENTITAS', ({ nik }) => nik && 'KTP'],
  [identity, ({ nik }) => nik],
  ...blank('MASA_LAKU_IDENTITAS'),
  [sex, (worker) => worker.sex],
  ...blank('SURAT_MENYURAT_KE'),
  ['TANGGAL_KEPESERTAAN', ({ startsOn }) => day(startsOn)],
  ...blank('STATUS_KAWIN', 'GOLONGAN_DARAH', 'NPWP'),
  // A NIK is given to citizens only.
  ['KODE_NEGARA', ({ nik }) => nik && 'ID'],
  ['UPAH', ({ wage }) => wage],
  ['ALAMAT', (worker) => addressOf(worker)],
  ...blank('KODE_POS', 'LOKASI_PEKERJAAN'),
];

const phones = ['TELEPON_AREA_RUMAH', 'TELEPON_RUMAH'] as const;
const officePhones = ['TELEPON_AREA_KANTOR', 'TELEPON_KANTOR', 'TELEPON_EXT_KANTOR'] as const;

const forms: Readonly<Record<SippForm, readonly SippColumn[]>> = {
  'sipp-a': [
    ['NO_PEGAWAI', ({ nip }) => nip],
    ['NAMA_DEPAN', (worker) => nameParts(worker)[0]],
    ['NAMA_TENGAH', (worker) => nameParts(worker)[1]],
    ['NAMA_BELAKANG', (worker) => nameParts(worker)[2]],
    ['GELAR', titles],
    ...blank(...phones, ...officePhones),
    ...columnsBetween('NOMOR_IDENTITAS', 'JENIS KELAMIN'),
  ],
  'sipp-b': [
    ['NO_PEGAWAI', ({ nip }) => nip],
    ['NAMA_LENGKAP', ({ name }) => name],
    ['GELAR', titles],
    // The sixth column of the form has no heading.
    ...blank(...phones, '', ...officePhones),
    ...columnsBetween('NO_IDENTITAS', 'JENIS_KELAMIN'),
    ...blank('STATUS_PEGAWAI', 'TGL_AWAL_BEKERJA'),
    ['TGL_AKHIR_KONTRAK', ({ endsOn }) => day(endsOn)],
  ],
};

function addressOf({ address, rt, rw, village }: Worker): string | null {
  const numbers = rt === null && rw === null ? null : `RT ${rt ?? '-'}/RW ${rw ?? '-'}`;
  return [address, numbers, village].filter((part) => part !== null).join(' ') || null;
}

/** Of the columns that hold more than their heading. */
const sippWidths: Readonly<Record<string, number>> = {
  NAMA_LENGKAP: 30,
  HP: 16,
  EMAIL: 24,
  NO_IDENTITAS: 20,
  NOMOR_IDENTITAS: 20,
  ALAMAT: 44,
};

/** A form of SIPP: its headings in the first row and nothing else, as the insurer's upload wants it. */
export function sippTable(form: SippForm): ReportTable {
  const keyed = forms[form].map(([heading], place) => ({ heading, key: `column-${place + 1}` }));
  return {
    name: 'Data',
    columns: keyed.map(({ heading, key }): ColumnSpec => ({
      key,
      type: heading === 'UPAH' ? 'integer' : 'identifier',
      width: Math.max(sippWidths[heading] ?? 12, heading.length + 2),
    })),
    header: keyed.map(({ heading, key }) => ({ caption: heading, column: key })),
    emptyText: '',
  };
}

/** A worker in a form of SIPP; what the register does not keep stays empty. */
export function sippCells(form: SippForm, worker: Worker): CellValue[] {
  return forms[form].map(([, value]) => value(worker));
}

const isianWidths: Partial<Record<ColumnType, number>> = { identifier: 19, date: 12, rupiah: 14 };

/**
 * The list of a unit's people that the unit corrects and sends back: who somebody is cannot be typed over, the rest has rules
 * for what may be typed. Its head is known to the import, so it needs no matching of columns.
 */
export function isianTable(unit: string | null, asOf: PlainDate, regencyName: string): ReportTable {
  return {
    name: 'Isian',
    titles: [
      'DAFTAR ISIAN PESERTA JAMINAN SOSIAL KETENAGAKERJAAN',
      (unit ?? regencyName).toUpperCase(),
      `MENURUT CATATAN PER ${formatDate(asOf).toUpperCase()}`,
    ],
    notes: [
      'Kolom identitas terkunci. Perbaiki atau lengkapi kolom lainnya, isi BERAKHIR bagi yang sudah berhenti, lalu kirim kembali.',
    ],
    columns: isianColumns.map(({ key, type, width }) => ({ key, type, width: width ?? isianWidths[type] ?? 18 })),
    header: isianColumns.map(({ key, heading }) => ({ caption: heading, column: key })),
    freeze: { columns: 3 },
    autoFilter: true,
    protection: { editable: isianColumns.filter(({ isLocked }) => !isLocked).map(({ key }) => key) },
    validations: [
      { column: 'sex', kind: 'list', values: ['L', 'P'] },
      { column: 'wage', kind: 'whole', min: 0, max: 1_000_000_000 },
      { column: 'endsOn', kind: 'date', min: '2000-01-01', max: '2100-12-31' },
    ],
  };
}

/** A worker in the list of {@link isianTable}. */
export function isianCells(worker: Worker, number: number): CellValue[] {
  return isianColumns.map(({ key }) => {
    if (key === 'no') return number;
    if (key === 'note') return null;
    return worker[key];
  });
}
