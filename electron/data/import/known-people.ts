import type { Connection } from '../connection.ts';
import { editsByHand } from './edited-by-hand.ts';
import { type PersonRow, personColumns, type SpellValues } from './person-row.ts';

export interface KnownPerson extends PersonRow {
  readonly id: number;
  readonly uid: string;
  /** Latest first. */
  readonly spells: KnownSpell[];
}

export interface KnownSpell extends SpellValues {
  readonly id: number;
  readonly uid: string;
  readonly end_reason: string | null;
}

/** Looks people up by NIK: the only identity that is certain. */
export interface KnownPeople {
  /** Everybody of a batch at once: one query per thousand rows instead of two per row. */
  findAll(niks: readonly string[]): ReadonlyMap<string, KnownPerson>;
  /** Columns of a record that somebody changed by hand since an import last wrote it. */
  editedByHand(uid: string): ReadonlySet<string>;
}

const spellColumns = [
  'segment',
  'category_id',
  'unit_id',
  'funding_id',
  'programmes',
  'wage',
  'kpj',
  'position',
  'workplace',
  'starts_on',
  'ends_on',
  'end_reason',
] as const satisfies readonly (keyof KnownSpell)[];

const separator = '\u001f';
const isNull = '\u001a';

/** A row as one text: SQLite hands out one long text several times faster than twenty values. */
function packed(row: string, columns: readonly string[]): string {
  return `concat_ws(char(31), ${columns.map((column) => `coalesce(${row}.${column}, char(26))`).join(', ')})`;
}

function textOf(part: string | undefined): string | null {
  return part === undefined || part === isNull ? null : part;
}

function numberOf(part: string | undefined): number | null {
  return part === undefined || part === isNull ? null : Number(part);
}

/** `id`, `uid` and the {@link personColumns}, in their order. */
function personOf(parts: readonly string[]): KnownPerson {
  return {
    id: Number(parts[0]),
    uid: parts[1] ?? '',
    nik: parts[2] ?? '',
    name: parts[3] ?? '',
    family_card: textOf(parts[4]),
    titles_before: textOf(parts[5]),
    titles_after: textOf(parts[6]),
    birth_place: textOf(parts[7]),
    birth_date: textOf(parts[8]),
    sex: textOf(parts[9]) as KnownPerson['sex'],
    mother_name: textOf(parts[10]),
    address: textOf(parts[11]),
    rt: textOf(parts[12]),
    rw: textOf(parts[13]),
    kecamatan_id: numberOf(parts[14]),
    village_id: numberOf(parts[15]),
    village_text: textOf(parts[16]),
    phone: textOf(parts[17]),
    email: textOf(parts[18]),
    nip: textOf(parts[19]),
    spells: [],
  };
}
/** `id`, `uid` and the {@link spellColumns}, in their order. */
function spellOf(parts: readonly string[]): KnownSpell {
  return {
    id: Number(parts[0]),
    uid: parts[1] ?? '',
    segment: parts[2] as KnownSpell['segment'],
    category_id: Number(parts[3]),
    unit_id: numberOf(parts[4]),
    funding_id: numberOf(parts[5]),
    programmes: Number(parts[6]),
    wage: numberOf(parts[7]),
    kpj: textOf(parts[8]),
    position: textOf(parts[9]),
    workplace: textOf(parts[10]),
    starts_on: parts[11] ?? '',
    ends_on: textOf(parts[12]),
    end_reason: textOf(parts[13]),
  };
}

/** Reads packed rows; one that holds the separator itself (typed into a form) is read again, value by value. */
function packedReader<Record>(
  db: Connection,
  table: 'participant' | 'participation',
  columns: readonly string[],
  recordOf: (parts: readonly string[]) => Record,
): (text: string) => Record {
  const again = db
    .prepare<[string], (string | number | null)[]>(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`)
    .raw();
  return (text) => {
    const parts = text.split(separator);
    if (parts.length === columns.length) return recordOf(parts);
    return recordOf((again.get(parts[0] ?? '') ?? []).map((value) => (value === null ? isNull : String(value))));
  };
}

const personParts = ['id', 'uid', ...personColumns];
const spellParts = ['id', 'uid', ...spellColumns];

function latestFirst(a: KnownSpell, b: KnownSpell): number {
  return a.starts_on < b.starts_on ? 1 : a.starts_on > b.starts_on ? -1 : b.id - a.id;
}

/** Prepares the look-ups on a connection. */
export function knownPeople(db: Connection): KnownPeople {
  const people = db
    .prepare<[string], string>(
      `SELECT ${packed('p', personParts)} FROM json_each(?) wanted CROSS JOIN participant p ON p.nik = wanted.value`,
    )
    .pluck();
  const spells = db
    .prepare<[string], [person: number, text: string]>(
      `SELECT s.participant_id, ${packed('s', spellParts)}
       FROM json_each(?) wanted CROSS JOIN participation s ON s.participant_id = wanted.value`,
    )
    .raw();
  const readPerson = packedReader(db, 'participant', personParts, personOf);
  const readSpell = packedReader(db, 'participation', spellParts, spellOf);
  // The first list of an office: there is nobody to look for, and no import changes that before it is committed.
  const isEmpty = db.prepare('SELECT 1 FROM participant LIMIT 1').get() === undefined;
  const nobody: ReadonlyMap<string, KnownPerson> = new Map();
  return {
    findAll(niks) {
      if (isEmpty || niks.length === 0) return nobody;
      const byId = new Map<number, KnownPerson>();
      const byNik = new Map<string, KnownPerson>();
      for (const text of people.all(JSON.stringify(niks))) {
        const person = readPerson(text);
        byId.set(person.id, person);
        byNik.set(person.nik, person);
      }
      if (byId.size === 0) return byNik;
      for (const [person, text] of spells.all(JSON.stringify([...byId.keys()]))) {
        byId.get(person)?.spells.push(readSpell(text));
      }
      for (const { spells: own } of byId.values()) if (own.length > 1) own.sort(latestFirst);
      return byNik;
    },
    editedByHand: editsByHand(db),
  };
}
