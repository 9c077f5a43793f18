import { mayBeOfOneRegency, officeOf, valueKey } from '../../../shared/import/value-key.ts';
import type { Unit } from '../../../shared/masterdata/schema.ts';
import type { Connection } from '../connection.ts';
import { insertRecord, updateRecord } from '../records.ts';

/** What is kept of a unit, without its other spellings. */
export type UnitFacts = Pick<Unit, 'name' | 'shortName' | 'kind' | 'npp' | 'isActive'>;

/** A unit of the register while a list is taken in. */
export interface RegisteredUnit extends UnitFacts {
  readonly uid: string;
  readonly rowVersion: number;
}

const keyOf = (text: string) => valueKey('unit', text);
const officeIn = (text: string) => officeOf(keyOf(text));

function rowOf({ name, shortName, kind, npp, isActive }: UnitFacts) {
  return { name, short_name: shortName, kind, npp, is_active: isActive ? 1 : 0 };
}

/** All units by the names that lists call them by; what is written is known to the rows that follow. */
export class UnitRegister {
  readonly #db: Connection;
  readonly #units = new Map<string, RegisteredUnit>();
  /** Uids of the units with this name or short name, by what an office is called; of other spellings by key. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #byShortName = new Map<string, Set<string>>();
  readonly #byAlias = new Map<string, string>();
  readonly #spellings = new Map<string, number>();

  constructor(db: Connection) {
    this.#db = db;
    const units = db
      .prepare<[], Omit<RegisteredUnit, 'isActive'> & { isActive: number }>(
        `SELECT uid, row_version AS rowVersion, name, short_name AS shortName, kind, npp, is_active AS isActive FROM unit`,
      )
      .all();
    for (const unit of units) this.#enter({ ...unit, isActive: unit.isActive === 1 });
    const aliases = db
      .prepare<[], { key: string; uid: string }>(`SELECT key, target_uid AS uid FROM alias WHERE target = 'unit'`)
      .all();
    for (const { key, uid } of aliases) this.#enterSpelling(key, uid);
  }

  /**
   * The units that a name can mean: the one that is called just so, else all that a spelling of it names, but none of
   * another regency than the one that is named.
   */
  called(name: string): RegisteredUnit[] {
    const key = keyOf(name);
    const { office, regency } = officeOf(key);
    const named = this.#all(this.#byName.get(office));
    const exact = named.find((unit) => unit.name.toLowerCase() === name.toLowerCase());
    if (exact) return [exact];
    const aliases = [this.#byAlias.get(key), this.#byAlias.get(office)].flatMap((uid) => uid ?? []);
    const others = this.#all(new Set([...aliases, ...(this.#byShortName.get(office) ?? [])]));
    return [...new Set([...named, ...others])].filter(
      (unit) => this.#byAlias.get(key) === unit.uid || mayBeOfOneRegency(officeIn(unit.name).regency, regency),
    );
  }

  /** Whether a spelling already means this unit without being added to it. */
  isSpellingOf(unit: RegisteredUnit, spelling: string): boolean {
    const key = keyOf(spelling);
    return this.#byAlias.get(key) === unit.uid || keyOf(unit.name) === key;
  }

  /** How many other spellings it has. */
  spellingsOf({ uid }: RegisteredUnit): number {
    return this.#spellings.get(uid) ?? 0;
  }

  /** Writes a new unit. */
  add(facts: UnitFacts): RegisteredUnit {
    const unit = { ...facts, uid: insertRecord(this.#db, 'unit', rowOf(facts)), rowVersion: 1 };
    this.#enter(unit);
    return unit;
  }

  /** Writes what a unit is now; its name stays. */
  change(unit: RegisteredUnit, facts: UnitFacts): void {
    updateRecord(this.#db, 'unit', unit.uid, unit.rowVersion, rowOf(facts));
    if (unit.shortName !== null) this.#byShortName.get(officeIn(unit.shortName).office)?.delete(unit.uid);
    this.#enter({ ...facts, uid: unit.uid, rowVersion: unit.rowVersion + 1 });
  }

  /** Writes another spelling, which no unit has yet. */
  addSpelling({ uid }: RegisteredUnit, value: string): void {
    const key = keyOf(value);
    insertRecord(this.#db, 'alias', { target: 'unit', key, value, target_uid: uid });
    this.#enterSpelling(key, uid);
  }

  #enterSpelling(key: string, uid: string): void {
    this.#byAlias.set(key, uid);
    this.#spellings.set(uid, (this.#spellings.get(uid) ?? 0) + 1);
  }

  #enter(unit: RegisteredUnit): void {
    this.#units.set(unit.uid, unit);
    enter(this.#byName, unit.name, unit.uid);
    if (unit.shortName !== null) enter(this.#byShortName, unit.shortName, unit.uid);
  }

  #all(uids: ReadonlySet<string> | undefined): RegisteredUnit[] {
    return [...(uids ?? [])].flatMap((uid) => this.#units.get(uid) ?? []);
  }
}

function enter(index: Map<string, Set<string>>, text: string, uid: string): void {
  const { office } = officeIn(text);
  index.set(office, (index.get(office) ?? new Set()).add(uid));
}
