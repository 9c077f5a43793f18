import type { ListKind } from '../../../../shared/import/list-kind.ts';
import type { FiledProfile, FiledSpelling, ProfileFile, RecordRef } from '../../../../shared/import/profiles/file.ts';
import type { TakenProfiles, UnknownName } from '../../../../shared/import/profiles/schema.ts';
import { mostAliases } from '../../../../shared/masterdata/schema.ts';
import { valueKey } from '../../../../shared/import/value-key.ts';
import type { Connection } from '../../connection.ts';
import { latestProfiles, type ProfileChoices } from './kept-profiles.ts';
import { loadRecordRefs, type RecordRefs, type RefTarget } from './record-refs.ts';

/** A head of table to be remembered from a file. */
interface ProfileToSave {
  readonly kind: ListKind;
  readonly file: string;
  readonly choices: ProfileChoices;
  /** What an earlier file said of the same one. */
  readonly replaces: string | null;
}

interface SpellingToSave {
  readonly target: RefTarget;
  readonly key: string;
  readonly value: string;
  readonly target_uid: string;
}

/** What a file of profiles would do to this store. */
export interface ProfilesPlan extends Pick<TakenProfiles, 'profiles' | 'spellings'> {
  readonly profilesToSave: readonly ProfileToSave[];
  readonly spellingsToSave: readonly SpellingToSave[];
  /** Every name that is not known here, once. */
  readonly unknown: readonly UnknownName[];
}

/** Finds records by their names, and notes each name that is not known. */
interface Finder {
  find(target: RefTarget, ref: RecordRef | null): string | null;
  unknown(): UnknownName[];
}

function finderOf({ uidOf }: RecordRefs): Finder {
  const missed = new Map<string, UnknownName>();
  return {
    find(target, ref) {
      const uid = ref && uidOf(target, ref);
      if (ref && uid === null) missed.set(`${target} ${valueKey(target, ref.name)}`, { target, name: ref.name });
      return uid;
    },
    unknown: () => [...missed.values()],
  };
}

function choicesOf({ layout, columns, dateOrder, defaults, sheetAs }: FiledProfile, { find }: Finder): ProfileChoices {
  const { unit, unitForMissing, category, funding, ...others } = defaults;
  return {
    layout,
    columns,
    dateOrder,
    defaults: {
      ...others,
      unitUid: find('unit', unit),
      unitForMissing: find('unit', unitForMissing),
      categoryUid: find('category', category),
      fundingUid: find('funding', funding),
    },
    sheetAs,
  };
}

/** The same choices as one text, whatever the order in which they were written down. */
function sameText({ layout, columns, dateOrder, defaults, sheetAs }: ProfileChoices): string {
  const inOrder = columns
    .toSorted((a, b) => a.column - b.column)
    .map((one) => [one.column, one.reading, one.carryDown]);
  const entries = Object.entries(defaults).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([layout.columns, layout.titles, inOrder, dateOrder, entries, sheetAs]);
}

/** A head of table and its titles, as lists of one kind have them. */
const layoutKey = (kind: ListKind, { columns, titles }: ProfileChoices['layout']) => `${kind} ${columns} ${titles}`;

/** An earlier file's word on the same layouts, which gives way. */
function takenBefore(db: Connection): ReadonlyMap<string, string> {
  const rows = db
    .prepare<[], ProfileChoices['layout'] & { uid: string; kind: ListKind }>(
      `SELECT uid, kind, choices ->> '$.layout.columns' AS columns, choices ->> '$.layout.titles' AS titles
       FROM import_profile`,
    )
    .all();
  return new Map(rows.map(({ uid, kind, ...layout }) => [layoutKey(kind, layout), uid]));
}

function planLayouts(db: Connection, filed: readonly FiledProfile[], finder: Finder) {
  const remembered = new Map(
    latestProfiles(db).map(({ kind, choices }) => [layoutKey(kind, choices.layout), sameText(choices)]),
  );
  const before = takenBefore(db);
  const profiles = { new: 0, changed: 0, same: 0 };
  const profilesToSave = filed.flatMap((profile): ProfileToSave[] => {
    const choices = choicesOf(profile, finder);
    const key = layoutKey(profile.kind, choices.layout);
    const known = remembered.get(key);
    const outcome = known === undefined ? 'new' : known === sameText(choices) ? 'same' : 'changed';
    profiles[outcome] += 1;
    if (outcome === 'same') return [];
    return [{ kind: profile.kind, file: profile.file, choices, replaces: before.get(key) ?? null }];
  });
  return { profiles, profilesToSave };
}

/** How many more spellings each unit may have: its form takes no more. */
function roomOfUnits(db: Connection): (uid: string) => boolean {
  const rows = db
    .prepare<[], { uid: string; count: number }>(
      `SELECT target_uid AS uid, count(*) AS count FROM alias WHERE target = 'unit' GROUP BY target_uid`,
    )
    .all();
  const counts = new Map(rows.map(({ uid, count }) => [uid, count]));
  return (uid) => {
    const count = (counts.get(uid) ?? 0) + 1;
    if (count > mostAliases) return false;
    counts.set(uid, count);
    return true;
  };
}

function planSpellings(db: Connection, filed: readonly FiledSpelling[], finder: Finder, refs: RecordRefs) {
  const hasRoom = roomOfUnits(db);
  const spellings = { new: 0, same: 0, kept: 0, left: 0 };
  const fresh = new Map<string, SpellingToSave>();
  for (const { target, value, means } of filed) {
    const key = valueKey(target, value);
    const uid = finder.find(target, means);
    const present = refs.meaningOf(target, value) ?? fresh.get(`${target} ${key}`)?.target_uid ?? null;
    if (uid === null || key === '') spellings.left += 1;
    else if (present !== null) spellings[present === uid ? 'same' : 'kept'] += 1;
    else if (target === 'unit' && !hasRoom(uid)) spellings.left += 1;
    else {
      spellings.new += 1;
      fresh.set(`${target} ${key}`, { target, key, value, target_uid: uid });
    }
  }
  return { spellings, spellingsToSave: [...fresh.values()] };
}

/** Compares a file of profiles with what this store remembers; changes nothing. */
export function planProfiles(db: Connection, { profiles, spellings }: ProfileFile): ProfilesPlan {
  const refs = loadRecordRefs(db);
  const finder = finderOf(refs);
  const layouts = planLayouts(db, profiles, finder);
  const words = planSpellings(db, spellings, finder, refs);
  return { ...layouts, ...words, unknown: finder.unknown() };
}
