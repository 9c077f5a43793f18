import type { ColumnType } from '../../workbook/spec.ts';
import type { ColumnReading } from '../column-reading.ts';

interface IsianColumn {
  readonly key:
    | 'no'
    | 'nik'
    | 'name'
    | 'birthPlace'
    | 'birthDate'
    | 'sex'
    | 'motherName'
    | 'address'
    | 'rt'
    | 'rw'
    | 'village'
    | 'kecamatan'
    | 'phone'
    | 'email'
    | 'position'
    | 'wage'
    | 'unit'
    | 'category'
    | 'funding'
    | 'kpj'
    | 'startsOn'
    | 'endsOn'
    | 'note';
  readonly heading: string;
  readonly reading: ColumnReading | null;
  readonly type: ColumnType;
  readonly width?: number;
  /** Says who somebody is or what is settled elsewhere: the unit does not type over it. */
  readonly isLocked?: true;
}

/** The list that a unit corrects and sends back ("isian"), as it is written and as it is read again. */
export const isianColumns: readonly IsianColumn[] = [
  { key: 'no', heading: 'NO', reading: null, type: 'integer', width: 6, isLocked: true },
  { key: 'nik', heading: 'NIK', reading: 'nik', type: 'identifier', isLocked: true },
  { key: 'name', heading: 'NAMA TANPA GELAR', reading: 'name', type: 'text', width: 30, isLocked: true },
  { key: 'birthPlace', heading: 'TEMPAT LAHIR', reading: 'birthPlace', type: 'text', isLocked: true },
  { key: 'birthDate', heading: 'TANGGAL LAHIR', reading: 'birthDate', type: 'date', isLocked: true },
  { key: 'sex', heading: 'L/P', reading: 'sex', type: 'text', width: 6 },
  { key: 'motherName', heading: 'NAMA IBU KANDUNG', reading: 'motherName', type: 'text', width: 24 },
  { key: 'address', heading: 'ALAMAT', reading: 'address', type: 'text', width: 28 },
  { key: 'rt', heading: 'RT', reading: 'rt', type: 'identifier', width: 6 },
  { key: 'rw', heading: 'RW', reading: 'rw', type: 'identifier', width: 6 },
  { key: 'village', heading: 'DESA/KELURAHAN', reading: 'village', type: 'text' },
  { key: 'kecamatan', heading: 'KECAMATAN', reading: 'kecamatan', type: 'text' },
  { key: 'phone', heading: 'NO HP', reading: 'phone', type: 'identifier', width: 16 },
  { key: 'email', heading: 'EMAIL', reading: 'email', type: 'text', width: 22 },
  { key: 'position', heading: 'JABATAN', reading: 'position', type: 'text', width: 22 },
  { key: 'wage', heading: 'UPAH', reading: 'wage', type: 'rupiah' },
  { key: 'unit', heading: 'UNIT KERJA', reading: 'unit', type: 'text', width: 28, isLocked: true },
  { key: 'category', heading: 'KATEGORI', reading: 'category', type: 'text', isLocked: true },
  { key: 'funding', heading: 'SUMBER DANA', reading: 'funding', type: 'text', isLocked: true },
  { key: 'kpj', heading: 'KPJ', reading: 'kpj', type: 'identifier', width: 14, isLocked: true },
  { key: 'startsOn', heading: 'MULAI', reading: 'startsOn', type: 'date', isLocked: true },
  { key: 'endsOn', heading: 'BERAKHIR', reading: 'endsOn', type: 'date' },
  { key: 'note', heading: 'KETERANGAN UNIT', reading: null, type: 'text', width: 26 },
];
