import { foldBlanks } from '../import/cell-text.ts';
import type { ColumnReading } from '../import/column-reading.ts';
import { headingKey } from '../import/heading-key.ts';
import { listKindOf } from '../import/list-kind.ts';
import { phrases } from '../import/phrases.ts';
import { recogniseHeading } from '../import/recognise-heading.ts';
import type { SourceRow } from '../import/source-row.ts';
import { unitKindOfWord, unitStatusOfWord } from './unit-words.ts';

/** What a list of units says of each. */
export type UnitField = 'name' | 'shortName' | 'kind' | 'npp' | 'aliases' | 'status';

/** Where a sheet says it: the number of the row of headings, and columns from 0. */
export interface UnitColumns {
  readonly header: number;
  readonly columns: Readonly<Partial<Record<UnitField, number>>> & { readonly name: number };
}

/** Headings, those that leave the least doubt first; the captions of our own list of units are among them. */
const headings: Readonly<Record<UnitField, readonly string[]>> = {
  name: phrases`
    nama unit, nama unit kerja, nama opd, nama skpd, nama perangkat daerah, nama opd skpd, nama instansi,
    nama perusahaan, nama badan usaha, nama pemberi kerja, nama kantor, nama satuan kerja, nama satker,
    nama organisasi, nama unit organisasi, nama sekolah, nama puskesmas, unit name, unit kerja, unit, opd, skpd,
    opd skpd, perangkat daerah, instansi, satuan kerja, satker, perusahaan, badan usaha, pemberi kerja, kantor,
    organisasi, unit organisasi, nama, name
  `,
  shortName: phrases`nama singkat, singkatan, singkatan nama, akronim, nama pendek, short name`,
  kind: phrases`jenis unit, jenis opd, jenis instansi, jenis, bentuk, kind, type`,
  npp: phrases`npp, no npp, npp bpjs, npp bpjs ketenagakerjaan, no pendaftaran perusahaan, no pendaftaran, kode npp`,
  aliases: phrases`ejaan lain, alias, nama lain, sebutan lain, sebutan, other spellings, other names, aliases`,
  status: phrases`status unit, status aktif, masih dipakai, dipakai, aktif, keaktifan, status, still in use, active`,
};
const fields = Object.keys(headings) as UnitField[];
const bareNames = new Set(['nama', 'name']);

/** What only a list of people says. */
const personal: ReadonlySet<ColumnReading> = new Set<ColumnReading>([
  'nik',
  'nipOrNik',
  'kpj',
  'birthDate',
  'birthPlace',
  'birthPlaceAndDate',
  'familyCard',
  'motherName',
  'sex',
]);
/** What is said of people, and of the head of a unit too: beside a bare `NAMA` it is a list of people. */
const ofPeople: ReadonlySet<ColumnReading> = new Set<ColumnReading>(['nip', 'position', 'occupation', 'wage', 'name']);

/** Whether captions beside ours (`others`) say that the sheet lists something else. */
function isOtherList(captions: readonly string[], name: string, others: readonly string[]): boolean {
  if (listKindOf(captions) === 'agreements') return true;
  const readings = others.flatMap((caption) => recogniseHeading(caption)?.reading ?? []);
  if (readings.some((reading) => personal.has(reading))) return true;
  return bareNames.has(headingKey(name)) && readings.some((reading) => ofPeople.has(reading));
}

function columnsIn(row: SourceRow): UnitColumns['columns'] | null {
  const captions = row.texts.slice(0, row.width).map(foldBlanks);
  const keys = captions.map(headingKey);
  const columnOf = (field: UnitField) => {
    const heading = headings[field].find((one) => keys.includes(headingKey(one)));
    return heading === undefined ? -1 : keys.indexOf(headingKey(heading));
  };
  const found = fields.map((field) => [field, columnOf(field)] as const).filter(([, column]) => column >= 0);
  const columns: Partial<Record<UnitField, number>> = Object.fromEntries(found);
  const { name } = columns;
  if (name === undefined) return null;
  const ours = new Set(Object.values(columns));
  const others = captions.filter((_, column) => !ours.has(column));
  if (isOtherList(captions.filter(Boolean), captions[name] ?? '', others)) return null;
  return { ...columns, name };
}

/** `TIPE A`, `Negeri`: a column whose words are never ours is one of something else. */
function knowsAWord(rows: readonly SourceRow[], column: number | undefined, read: (word: string) => unknown): boolean {
  return column !== undefined && rows.some(({ texts, width }) => column < width && read(texts[column] ?? '') !== null);
}

/**
 * The headings of a list of units in the first rows of a sheet: the row that says most; null when none names a column of
 * units, or when the sheet lists people or agreements.
 */
export function unitColumnsIn(first: readonly SourceRow[]): UnitColumns | null {
  let best: UnitColumns | null = null;
  for (const row of first.slice(0, 100)) {
    const columns = columnsIn(row);
    if (columns === null || Object.keys(columns).length <= Object.keys(best?.columns ?? {}).length) continue;
    best = { header: row.number, columns };
  }
  if (best === null) return null;
  const { header, columns } = best;
  const below = first.filter(({ number }) => number > header);
  const { kind, status, ...others } = columns;
  return {
    header,
    columns: {
      ...others,
      ...(kind !== undefined && knowsAWord(below, kind, unitKindOfWord) && { kind }),
      ...(status !== undefined && knowsAWord(below, status, unitStatusOfWord) && { status }),
    },
  };
}
