import type { Connection } from '../database.ts';
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

/** Prepares the look-ups on a connection. */
export function knownPeople(db: Connection): KnownPeople {
  const people = db.prepare<[string], Omit<KnownPerson, 'spells'>>(
    `SELECT p.id, p.uid, ${personColumns.map((column) => `p.${column}`).join(', ')}
     FROM json_each(?) wanted CROSS JOIN participant p ON p.nik = wanted.value`,
  );
  const spells = db.prepare<[string], KnownSpell & { participantId: number }>(
    `SELECT s.participant_id AS participantId, s.id, s.uid, s.segment, s.category_id, s.unit_id, s.funding_id,
       s.programmes, s.wage, s.kpj, s.position, s.workplace, s.starts_on, s.ends_on, s.end_reason
     FROM json_each(?) wanted CROSS JOIN participation s ON s.participant_id = wanted.value`,
  );
  // The first list of an office: there is nobody to look for, and no import changes that before it is committed.
  const isEmpty = db.prepare('SELECT 1 FROM participant LIMIT 1').get() === undefined;
  const nobody: ReadonlyMap<string, KnownPerson> = new Map();
  const latestFirst = (a: KnownSpell, b: KnownSpell) =>
    a.starts_on < b.starts_on ? 1 : a.starts_on > b.starts_on ? -1 : b.id - a.id;
  return {
    findAll(niks) {
      if (isEmpty || niks.length === 0) return nobody;
      const found = people.all(JSON.stringify(niks)) as KnownPerson[];
      const byId = new Map<number, KnownSpell[]>();
      if (found.length > 0) {
        for (const spell of spells.all(JSON.stringify(found.map(({ id }) => id)))) {
          const own = byId.get(spell.participantId);
          if (own === undefined) byId.set(spell.participantId, [spell]);
          else own.push(spell);
        }
      }
      const byNik = new Map<string, KnownPerson>();
      for (const person of found) {
        const own = byId.get(person.id) ?? [];
        if (own.length > 1) own.sort(latestFirst);
        byNik.set(person.nik, Object.assign(person, { spells: own }));
      }
      return byNik;
    },
    editedByHand: editsByHand(db),
  };
}
