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

/** Where a sheet says it: the number of the row of headings, what stands over each column, and columns from 0. */
export interface UnitColumns {
  readonly header: number;
  readonly captions: readonly string[];
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

type FoundColumns = Partial<Record<UnitField, number>>;

/** The cells of a row as captions. */
function captionsOf(row: SourceRow): string[] {
  return row.texts.slice(0, row.width).map(foldBlanks);
}

function fieldsIn(captions: readonly string[]): FoundColumns {
  const keys = captions.map(headingKey);
  const columnOf = (field: UnitField) => {
    const heading = headings[field].find((one) => keys.includes(headingKey(one)));
    return heading === undefined ? -1 : keys.indexOf(headingKey(heading));
  };
  const found = fields.map((field) => [field, columnOf(field)] as const).filter(([, column]) => column >= 0);
  return Object.fromEntries(found);
}

/** A row that may be the head of a list of units. */
interface Head {
  readonly row: SourceRow;
  readonly captions: readonly string[];
  readonly columns: FoundColumns & { readonly name: number };
}

const ownHeadings = new Set(fields.flatMap((field) => headings[field]).map(headingKey));

function isCaption(text: string): boolean {
  const key = headingKey(text);
  return key === '' || ownHeadings.has(key) || recogniseHeading(text) !== null;
}

function headIn(row: SourceRow): Head | null {
  const captions = captionsOf(row);
  // a unit may be called by a word that is a heading too, but no head of table is numbered
  if (captions.some((text) => /^\d{1,6}[.)]?$/.test(text))) return null;
  const { name, ...others } = fieldsIn(captions);
  return name === undefined ? null : { row, captions, columns: { ...others, name } };
}

/** Whether a row is rather the head of the table than one above it: `UNIT KERJA: Dinas Sosial` may stand over the list. */
function isRather({ captions, columns }: Head, above: Head): boolean {
  const more = Object.keys(columns).length - Object.keys(above.columns).length;
  const known = (head: readonly string[]) => head.filter((text) => text !== '' && isCaption(text)).length;
  if (more < 0 || (more === 0 && known(captions) <= known(above.captions))) return false;
  return isCaption(captions[above.columns.name] ?? '');
}

/** `ALAMAT | : Jl. Merdeka`, `TAHUN 2026`: a line of words about the whole list. */
function isFormLine(captions: readonly string[]): boolean {
  const words = captions.filter(Boolean);
  const [first = '', ...more] = words;
  return (
    words.length === 0 ||
    isCaption(first.replace(/\s*:.*$/, '')) ||
    first.includes(':') ||
    more[0]?.startsWith(':') === true
  );
}

/** The second line of a head: what its captions say beside those above them; null when it is none. */
function secondLine({ row, columns }: Head, below: SourceRow | undefined): Head | null {
  if (below?.number !== row.number + 1) return null;
  const captions = captionsOf(below);
  const found = fieldsIn(captions);
  const isNew = Object.keys(found).some((field) => field !== 'name' && !(field in columns));
  if (!isNew || !isCaption(captions[columns.name] ?? '') || captions.some((text) => /^\d/.test(text))) return null;
  return { row: below, captions, columns: { ...columns, ...found } };
}

/** `TIPE A`, `Negeri`: a column whose words are never ours is one of something else. */
function knowsAWord(rows: readonly SourceRow[], column: number | undefined, read: (word: string) => unknown): boolean {
  return column !== undefined && rows.some(({ texts, width }) => column < width && read(texts[column] ?? '') !== null);
}

/**
 * The headings of a list of units in the first rows of a sheet, in one line or two; null when none names a column of units,
 * or when the sheet lists people or agreements.
 */
export function unitColumnsIn(first: readonly SourceRow[]): UnitColumns | null {
  let top: Head | null = null;
  for (const row of first.slice(0, 100)) {
    const head = headIn(row);
    if (head && (top === null || isRather(head, top))) top = head;
    // a unit below a head makes it the head: what comes later is another table, or the head printed again
    else if (top !== null && !isFormLine(captionsOf(row))) break;
  }
  if (top === null) return null;
  const { captions: topCaptions } = top;
  const { number: topRow } = top.row;
  const second = secondLine(
    top,
    first.find(({ number }) => number > topRow),
  );
  const { row, columns } = second ?? top;
  const captions = [top, ...(second ? [second] : [])].flatMap((head) => [...head.captions.entries()]);
  const ours = new Set(Object.values(columns));
  const others = captions.flatMap(([column, text]) => (ours.has(column) ? [] : [text]));
  const words = captions.flatMap(([, text]) => (text === '' ? [] : [text]));
  const width = Math.max(top.captions.length, second?.captions.length ?? 0);
  const own = Array.from({ length: width }, (_, at) => second?.captions[at] || (topCaptions[at] ?? ''));
  if (isOtherList(words, own[columns.name] ?? '', others)) return null;
  return { header: row.number, captions: own, columns: knownColumns(columns, first, row.number) };
}

/** Without the columns of other things under our words. */
function knownColumns(
  { kind, status, ...others }: UnitColumns['columns'],
  rows: readonly SourceRow[],
  header: number,
): UnitColumns['columns'] {
  const below = rows.filter(({ number }) => number > header);
  return {
    ...others,
    ...(kind !== undefined && knowsAWord(below, kind, unitKindOfWord) && { kind }),
    ...(status !== undefined && knowsAWord(below, status, unitStatusOfWord) && { status }),
  };
}
