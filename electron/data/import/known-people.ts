import type { Connection } from '../database.ts';
import type { PersonRow, SpellRow } from './person-row.ts';

export interface KnownPerson extends PersonRow {
  readonly id: number;
  readonly uid: string;
}

export interface KnownSpell extends Omit<SpellRow, 'isStartGiven'> {
  readonly id: number;
  readonly uid: string;
}

/** Looks people up by NIK: the only identity that is certain. */
export interface KnownPeople {
  find(nik: string): KnownPerson | undefined;
  spellsOf(id: number): KnownSpell[];
  /** Columns of a record that somebody changed by hand since an import last wrote it. */
  editedByHand(uid: string): ReadonlySet<string>;
}

const importKinds = new Set(['import.committed', 'import.undone', 'sample.loaded']);

interface ImageRow {
  kind: string;
  before: string | null;
  after: string | null;
}

function editedColumns(changes: Iterable<ImageRow>): ReadonlySet<string> {
  const edited = new Set<string>();
  for (const { kind, before, after } of changes) {
    if (importKinds.has(kind)) break;
    if (after === null) continue;
    const old = before === null ? {} : (JSON.parse(before) as Record<string, unknown>);
    for (const [column, value] of Object.entries(JSON.parse(after) as Record<string, unknown>)) {
      if ((old[column] ?? null) !== value) edited.add(column);
    }
  }
  return edited;
}

/** Prepares the look-ups on a connection. */
export function knownPeople(db: Connection): KnownPeople {
  const person = db.prepare<[string], KnownPerson>(
    `SELECT id, uid, nik, name, family_card, titles_before, titles_after, birth_place, birth_date, sex, mother_name,
       address, rt, rw, kecamatan_id, village_id, village_text, phone, email, nip
     FROM participant WHERE nik = ?`,
  );
  const spells = db.prepare<[number], KnownSpell>(
    `SELECT id, uid, segment, category_id, unit_id, funding_id, programmes, wage, kpj, position, workplace, starts_on, ends_on
     FROM participation WHERE participant_id = ? ORDER BY starts_on DESC, id DESC`,
  );
  const changes = db.prepare<[string], ImageRow>(
    `SELECT a.kind, c.before, c.after FROM change c JOIN action a ON a.id = c.action_id
     WHERE c.row_uid = ? AND a.undone_by_id IS NULL AND a.undoes_id IS NULL ORDER BY c.id DESC`,
  );
  return {
    find: (nik) => person.get(nik),
    spellsOf: (id) => spells.all(id),
    editedByHand: (uid) => editedColumns(changes.iterate(uid)),
  };
}
