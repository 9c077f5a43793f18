import type { RecordRef } from '../../../../shared/import/profiles/file.ts';
import type { UnknownValue } from '../../../../shared/import/schema.ts';
import { type NameFinder, nameFinder } from '../../../../shared/import/suggest-value.ts';
import { agreementKinds } from '../../../../shared/agreements/term.ts';
import type { Connection } from '../../connection.ts';

export type RefTarget = UnknownValue['target'];

/** Records by what is the same in another store, and back. */
export interface RecordRefs {
  refOf(target: RefTarget, uid: string | null): RecordRef | null;
  /** The record that a reference means here; null when there is none. */
  uidOf(target: RefTarget, ref: RecordRef): string | null;
  /** What a spelling means here: a record's own name, or what somebody explained. */
  meaningOf(target: RefTarget, spelling: string): string | null;
}

interface Known {
  readonly uid: string;
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string | null;
}

const coded = (table: string) => `SELECT uid, code, name, NULL AS shortName FROM ${table} ORDER BY id`;

const questions: Readonly<Record<Exclude<RefTarget, 'agreementKind'>, string>> = {
  kecamatan: coded('kecamatan'),
  village: coded('village'),
  category: coded('category'),
  funding: coded('funding'),
  unit: 'SELECT uid, NULL AS code, name, short_name AS shortName FROM unit ORDER BY id',
};

interface Records {
  readonly byUid: ReadonlyMap<string, Known>;
  readonly byCode: ReadonlyMap<string, string>;
  readonly finder: NameFinder<string>;
}

/** Spellings that somebody explained, by key. */
function learnedOf(db: Connection, target: RefTarget): ReadonlyMap<string, string> {
  const aliases = db
    .prepare<[string], { key: string; uid: string }>('SELECT key, target_uid AS uid FROM alias WHERE target = ?')
    .all(target);
  return new Map(aliases.map(({ key, uid }) => [key, uid]));
}

function load(db: Connection, target: RefTarget): Records {
  // a kind of agreement is no record: its code stands for it in every store
  const known =
    target === 'agreementKind'
      ? agreementKinds.map((kind): Known => ({ uid: kind, code: kind, name: kind, shortName: null }))
      : db.prepare<[], Known>(questions[target]).all();
  const named = known.flatMap(({ uid, name, shortName }) =>
    [name, shortName].flatMap((text) => (text === null ? [] : [{ name: text, target: uid }])),
  );
  return {
    byUid: new Map(known.map((record) => [record.uid, record])),
    byCode: new Map(known.flatMap(({ uid, code }) => (code === null ? [] : [[code, uid]]))),
    finder: nameFinder(target, named, learnedOf(db, target)),
  };
}

/** Loads the records of a store, each table when it is first asked for. */
export function loadRecordRefs(db: Connection): RecordRefs {
  const tables = new Map<RefTarget, Records>();
  const of = (target: RefTarget): Records => {
    const records = tables.get(target) ?? load(db, target);
    tables.set(target, records);
    return records;
  };
  return {
    refOf(target, uid) {
      const record = uid === null ? undefined : of(target).byUid.get(uid);
      return record ? { code: record.code, name: record.name } : null;
    },
    uidOf(target, { code, name }) {
      const { byCode, finder } = of(target);
      const byName = () => finder.same(name);
      if (code === null) return byName();
      // names of villages repeat within a regency
      return byCode.get(code) ?? (target === 'village' || target === 'agreementKind' ? null : byName());
    },
    meaningOf: (target, spelling) => of(target).finder.same(spelling),
  };
}
