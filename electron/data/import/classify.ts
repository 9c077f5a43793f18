import type { PlainDate } from '../../../shared/dates.ts';
import { valueKey } from '../../../shared/import/value-key.ts';
import type { Dictionary } from './dictionary.ts';
import type { KnownPeople, KnownPerson, KnownSpell } from './known-people.ts';
import { type PersonRow, personColumns, type SpellRow } from './person-row.ts';
import { judgeSpell, type SpellVerdict } from './spell-rules.ts';
import { type ColumnChange, conflictIn, type Finding, remark, type Verdict } from './verdict.ts';

/** What the rules ask about beside the row. */
export interface Register {
  readonly people: KnownPeople;
  readonly dictionary: Dictionary;
  /** The first day of the running month: the days before are past. */
  readonly monthStart: PlainDate;
}

/**
 * The upsert rules: an empty cell or a missing column changes nothing, an equal value is ignored, a different one is a
 * change, or a conflict when the field was edited by hand since the last import. Spells have their own rules.
 */
export function classify(
  person: PersonRow,
  spell: SpellRow | null,
  known: KnownPerson | undefined,
  register: Register,
): Verdict {
  if (!known) return { outcome: 'new', person: null, spell: null, begins: spell, changes: [], findings: [] };
  const own = judgePerson(known, person, register.dictionary);
  const spells = spell === null ? null : judgeSpell(known.spells, spell, register.monthStart);
  const changes = spells === null ? own.changes : [...own.changes, ...spells.changes];
  const conflict = own.conflict ?? spells?.conflict ?? handEdited(known, changes, spells?.spell ?? null, register);
  const findings = [...(conflict ? [conflict] : []), ...own.remarks, ...(spells?.remarks ?? [])];
  return {
    outcome: conflict ? 'conflict' : changes.length > 0 ? 'changed' : 'same',
    person: known,
    spell: spells?.spell ?? null,
    begins: spells?.begins ?? null,
    changes,
    findings,
  };
}

type PersonVerdict = Pick<SpellVerdict, 'conflict' | 'remarks'> & { readonly changes: readonly ColumnChange[] };

function judgePerson(known: KnownPerson, person: PersonRow, dictionary: Dictionary): PersonVerdict {
  const changes: ColumnChange[] = [];
  const change = (column: keyof PersonRow, after: string | number | null) =>
    changes.push({ record: 'participant', column, before: known[column], after });
  for (const column of personColumns) {
    const after = person[column];
    if (after === null || after === known[column]) continue;
    // A village that the register knows by its record is not unlearned by words.
    if (column === 'village_text' && known.village_id !== null) continue;
    change(column, after);
  }
  const isStillThere = staysInKecamatan(known, person, dictionary);
  if (person.village_id === null && !isStillThere) {
    if (person.village_text === null) {
      const conflict = conflictIn('village-elsewhere', 'kecamatan', villageNameOf(known, dictionary));
      return { changes, conflict, remarks: [] };
    }
    if (known.village_id !== null) {
      change('village_id', null);
      change('village_text', person.village_text);
    }
    return { changes, conflict: null, remarks: [] };
  }
  return { changes, conflict: null, remarks: unknownVillage(known, person, dictionary) };
}

/** Whether the village that is known still lies in the kecamatan that the row states. */
function staysInKecamatan(known: KnownPerson, person: PersonRow, dictionary: Dictionary): boolean {
  if (person.kecamatan_id === null) return true;
  if (known.village_id !== null) return dictionary.kecamatanOf(known.village_id) === person.kecamatan_id;
  return known.village_text === null || known.kecamatan_id === null || known.kecamatan_id === person.kecamatan_id;
}

function villageNameOf({ village_id, village_text }: KnownPerson, dictionary: Dictionary): string {
  return village_id === null ? (village_text ?? '') : dictionary.nameOf('village', village_id);
}

/** Words that no village has do not replace a village that is known; that is said. */
function unknownVillage(known: KnownPerson, person: PersonRow, dictionary: Dictionary): readonly Finding[] {
  if (person.village_text === null || known.village_id === null) return [];
  const isSame = valueKey('village', villageNameOf(known, dictionary)) === valueKey('village', person.village_text);
  return isSame ? [] : [remark('village-not-known', 'village', person.village_text)];
}

function handEdited(
  person: KnownPerson,
  changes: readonly ColumnChange[],
  spell: KnownSpell | null,
  { people }: Register,
): Finding | null {
  if (changes.every(({ before }) => before === null)) return null;
  const edited = {
    participant: people.editedByHand(person.uid),
    participation: spell ? people.editedByHand(spell.uid) : null,
  };
  const isEdited = ({ record, column, before }: ColumnChange) =>
    before !== null && (edited[record === 'begun' ? 'participation' : record]?.has(column) ?? false);
  return changes.some(isEdited) ? conflictIn('edited-by-hand', 'nik', person.nik) : null;
}
