import type { UnknownValue } from '../../../shared/import/schema.ts';
import { type NameFinder, nameFinder } from '../../../shared/import/suggest-value.ts';
import { valueKey } from '../../../shared/import/value-key.ts';
import { nonAsnCategories, type SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';

/** Kinds of agreements have a dictionary of their own. */
type Target = Exclude<UnknownValue['target'], 'agreementKind'>;

interface Known {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
}

interface KnownVillage extends Known {
  readonly kecamatanId: number;
}

/** Spellings of a list, each looked up once: what it means, or that nobody has said so yet. */
export interface Dictionary {
  /** The record that a spelling means; null when it is not known. Unknown ones are counted. */
  resolve(target: Exclude<Target, 'village'>, text: string): Known | null;
  /** A village is looked for in its kecamatan when that is known; a name that stands once in the regency needs none. */
  resolveVillage(text: string, kecamatanId: number | null): KnownVillage | null;
  /** Whether some village of the regency has this name, wherever it lies. */
  isVillageName(text: string): boolean;
  kecamatanOf(villageId: number): number | null;
  /** Spellings that were looked up in vain, with how often, most frequent first. */
  unknown(): UnknownValue[];
  segmentOf(categoryId: number): SegmentCode;
  /** Whether people of the category are reported by unit. */
  isByUnit(categoryId: number | null): boolean;
  nameOf(target: 'kecamatan' | 'village', id: number): string;
}

const tables = { kecamatan: 'kecamatan', unit: 'unit', category: 'category', funding: 'funding' } as const;

type Missed = { -readonly [Key in Exclude<keyof UnknownValue, 'suggestion' | 'target'>]: UnknownValue[Key] } & {
  target: Target;
};

/** What one spelling means; who looks it up in vain is counted here. */
interface Meaning<Record extends Known = Known> {
  readonly record: Record | null;
  readonly missed: Missed | null;
}

interface Lookup {
  readonly known: readonly Known[];
  readonly finder: NameFinder<Known>;
  readonly found: Map<string, Meaning>;
}

/** Offices by the short names that they go by. */
function shortNames(db: Connection, byUid: ReadonlyMap<string, Known>): { name: string; target: Known }[] {
  return db
    .prepare<[], { uid: string; name: string }>(
      'SELECT uid, short_name AS name FROM unit WHERE short_name IS NOT NULL ORDER BY id',
    )
    .all()
    .flatMap(({ uid, name }) => {
      const target = byUid.get(uid);
      return target ? [{ name, target }] : [];
    });
}

function lookupOf(db: Connection, target: keyof typeof tables): Lookup {
  const known = db.prepare<[], Known>(`SELECT id, uid, name FROM ${tables[target]} ORDER BY id`).all();
  const byUid = new Map(known.map((record) => [record.uid, record]));
  const aliases = db
    .prepare<[string], { key: string; uid: string }>('SELECT key, target_uid AS uid FROM alias WHERE target = ?')
    .all(target);
  const learned = new Map<string, Known>();
  for (const { key, uid } of aliases) {
    const record = byUid.get(uid);
    if (record) learned.set(key, record);
  }
  const named = known.map((record) => ({ name: record.name, target: record }));
  if (target === 'unit') named.push(...shortNames(db, byUid));
  return { known, finder: nameFinder(target, named, learned), found: new Map() };
}

/** Villages by a spelling that somebody explained. */
function explainedVillages(
  db: Connection,
  villages: ReadonlyMap<string, readonly KnownVillage[]>,
): ReadonlyMap<string, KnownVillage> {
  const byUid = new Map([...villages.values()].flat().map((village) => [village.uid, village]));
  const aliases = db
    .prepare<[], { key: string; uid: string }>(`SELECT key, target_uid AS uid FROM alias WHERE target = 'village'`)
    .all();
  return new Map(
    aliases.flatMap(({ key, uid }) => {
      const village = byUid.get(uid);
      return village ? [[key, village] as const] : [];
    }),
  );
}

function villagesOf(db: Connection): ReadonlyMap<string, readonly KnownVillage[]> {
  const rows = db
    .prepare<[], KnownVillage>('SELECT id, uid, name, kecamatan_id AS kecamatanId FROM village ORDER BY id')
    .all();
  const byKey = new Map<string, KnownVillage[]>();
  for (const row of rows) {
    const key = valueKey('village', row.name);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
}

function villageNames(villages: ReadonlyMap<string, readonly KnownVillage[]>): ReadonlyMap<number, string> {
  return new Map([...villages.values()].flat().map(({ id, name }) => [id, name]));
}

/** Looks villages up by name, each spelling once in each kecamatan. */
function villageFinder(
  villages: ReadonlyMap<string, readonly KnownVillage[]>,
  explained: ReadonlyMap<string, KnownVillage>,
  missing: (text: string, kecamatanId: number) => Missed,
): Pick<Dictionary, 'resolveVillage' | 'isVillageName' | 'kecamatanOf'> {
  const foundIn = new Map<number | null, Map<string, Meaning<KnownVillage>>>();
  const nameOfText = new Map<string, boolean>();
  const kecamatanOfVillage = new Map([...villages.values()].flat().map(({ id, kecamatanId }) => [id, kecamatanId]));
  const meaningIn = (kecamatanId: number | null, text: string): Meaning<KnownVillage> => {
    const key = valueKey('village', text);
    const fits = (village: KnownVillage) => kecamatanId === null || village.kecamatanId === kecamatanId;
    const named = (villages.get(key) ?? []).filter(fits);
    const learned = explained.get(key);
    const record = named.length === 1 ? (named[0] ?? null) : learned && fits(learned) ? learned : null;
    return { record, missed: record === null && kecamatanId !== null ? missing(text, kecamatanId) : null };
  };
  return {
    resolveVillage(text, kecamatanId) {
      let found = foundIn.get(kecamatanId);
      if (found === undefined) {
        found = new Map<string, Meaning<KnownVillage>>();
        foundIn.set(kecamatanId, found);
      }
      let meaning = found.get(text);
      if (meaning === undefined) found.set(text, (meaning = meaningIn(kecamatanId, text)));
      if (meaning.missed !== null) meaning.missed.rows += 1;
      return meaning.record;
    },
    isVillageName(text) {
      let isName = nameOfText.get(text);
      if (isName === undefined) {
        isName = villages.has(valueKey('village', text));
        nameOfText.set(text, isName);
      }
      return isName;
    },
    kecamatanOf: (villageId) => kecamatanOfVillage.get(villageId) ?? null,
  };
}

/** What follows from a category: its segment, and how its people are reported. */
function categoryFacts(db: Connection): Pick<Dictionary, 'segmentOf' | 'isByUnit'> {
  const categories = db
    .prepare<[], { id: number; code: string; segment: SegmentCode }>('SELECT id, code, segment FROM category')
    .all();
  const segments = new Map(categories.map(({ id, segment }) => [id, segment]));
  const reportedByUnit = categories.filter(({ code, segment }) => segment === 'pu' && nonAsnCategories.includes(code));
  const byUnit = new Set<number | null>(reportedByUnit.map(({ id }) => id));
  return {
    segmentOf: (categoryId) => segments.get(categoryId) ?? 'bpu',
    isByUnit: (categoryId) => byUnit.has(categoryId),
  };
}

/** Loads names and learned spellings of today; a preview keeps its dictionary to its end. */
export function loadDictionary(db: Connection): Dictionary {
  const lookups = {
    kecamatan: lookupOf(db, 'kecamatan'),
    unit: lookupOf(db, 'unit'),
    category: lookupOf(db, 'category'),
    funding: lookupOf(db, 'funding'),
  };
  const villages = villagesOf(db);
  const missed: Missed[] = [];
  const names = {
    kecamatan: new Map(lookups.kecamatan.known.map(({ id, name }) => [id, name])),
    village: villageNames(villages),
  } as const;

  const kecamatanById = new Map(lookups.kecamatan.known.map(({ id, uid, name }) => [id, { uid, name }]));
  const missing = (target: Target, value: string, kecamatanId: number | null = null): Missed => {
    const kecamatan = kecamatanId === null ? null : (kecamatanById.get(kecamatanId) ?? null);
    const entry = { target, value, rows: 0, kecamatan };
    missed.push(entry);
    return entry;
  };
  const suggestionFor = (target: Target, value: string): UnknownValue['suggestion'] => {
    if (target === 'village') return null;
    const suggestion = lookups[target].finder.likely(value);
    return suggestion && { uid: suggestion.target.uid, name: suggestion.target.name };
  };

  return {
    resolve(target, text) {
      const lookup = lookups[target];
      let meaning = lookup.found.get(text);
      if (meaning === undefined) {
        const record = lookup.finder.certain(text)?.target ?? null;
        lookup.found.set(text, (meaning = { record, missed: record === null ? missing(target, text) : null }));
      }
      if (meaning.missed !== null) meaning.missed.rows += 1;
      return meaning.record;
    },
    ...villageFinder(villages, explainedVillages(db, villages), (text, kecamatanId) =>
      missing('village', text, kecamatanId),
    ),
    unknown: () =>
      missed
        .toSorted((a, b) => b.rows - a.rows)
        .map((entry) => ({ ...entry, suggestion: suggestionFor(entry.target, entry.value) })),
    ...categoryFacts(db),
    nameOf: (target, id) => names[target].get(id) ?? '',
  };
}
