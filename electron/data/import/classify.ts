import type { Outcome } from '../../../shared/import/schema.ts';
import type { SqlValue } from '../records.ts';
import type { KnownPeople, KnownPerson, KnownSpell } from './known-people.ts';
import { type PersonRow, personColumns, type SpellRow } from './person-row.ts';

export interface ColumnChange {
  readonly record: 'participant' | 'participation';
  readonly column: string;
  readonly before: SqlValue;
  readonly after: SqlValue;
}

/** What one row would do to the register. */
export interface Verdict {
  readonly outcome: Extract<Outcome, 'new' | 'changed' | 'same' | 'conflict'>;
  readonly person: KnownPerson | null;
  /** The known spell that the row speaks of; null with a spell in the row = a new spell. */
  readonly spell: KnownSpell | null;
  readonly changes: readonly ColumnChange[];
  /** Why somebody has to look at a conflict. */
  readonly conflict: 'edited-by-hand' | 'ends-before-start' | null;
}

/**
 * The upsert rules: an empty cell or a missing column changes nothing, an equal value is ignored, a different one is a
 * change, or a conflict when the field was edited by hand since the last import.
 */
export function classify(
  person: PersonRow,
  spell: SpellRow | null,
  known: KnownPerson | undefined,
  people: KnownPeople,
): Verdict {
  if (!known) return { outcome: 'new', person: null, spell: null, changes: [], conflict: null };
  const changes = personChanges(known, person);
  const knownSpell = spell === null ? null : findSpell(known.spells, spell);
  if (spell !== null) changes.push(...spellChanges(knownSpell, spell));
  if (changes.length === 0) {
    return { outcome: 'same', person: known, spell: knownSpell, changes, conflict: null };
  }
  const conflict = touchesHandEdits(changes, known, knownSpell, people)
    ? 'edited-by-hand'
    : endsBeforeStart(knownSpell, changes)
      ? 'ends-before-start'
      : null;
  return { outcome: conflict ? 'conflict' : 'changed', person: known, spell: knownSpell, changes, conflict };
}

function personChanges(known: KnownPerson, person: PersonRow): ColumnChange[] {
  const changes: ColumnChange[] = [];
  for (const column of personColumns) {
    const after = person[column];
    if (after === null || after === known[column]) continue;
    // A village that the register knows by its record is not unlearned by the same words.
    if (column === 'village_text' && known.village_id !== null) continue;
    changes.push({ record: 'participant', column, before: known[column], after });
  }
  return changes;
}

/** A list that names no unit or no money speaks of the spell that has one; a known spell without one may learn it. */
function fits(known: number | null, written: number | null): boolean {
  return known === written || known === null || written === null;
}

/** The open spell of the same kind, unit and money; a spell that has ended is history and never changed by a list. */
function findSpell(known: readonly KnownSpell[], spell: SpellRow): KnownSpell | null {
  const isEqual = (one: KnownSpell) => one.unit_id === spell.unit_id && one.funding_id === spell.funding_id;
  const sameKind = known
    .filter(
      ({ category_id, unit_id, funding_id }) =>
        category_id === spell.category_id && fits(unit_id, spell.unit_id) && fits(funding_id, spell.funding_id),
    )
    .toSorted((a, b) => Number(isEqual(b)) - Number(isEqual(a)));
  const covering = sameKind.find(({ ends_on }) => ends_on === null || ends_on >= spell.starts_on);
  if (covering) return covering;
  return spell.ends_on === null ? null : (sameKind.find(({ ends_on }) => ends_on === spell.ends_on) ?? null);
}

function spellChanges(known: KnownSpell | null, spell: SpellRow): ColumnChange[] {
  if (known === null) return [{ record: 'participation', column: 'starts_on', before: null, after: spell.starts_on }];
  const changes: ColumnChange[] = [];
  const compare = (column: Exclude<keyof SpellRow, 'segment' | 'category_id' | 'isStartGiven'>) => {
    const after = spell[column];
    if (after === null || after === known[column]) return;
    changes.push({ record: 'participation', column, before: known[column], after });
  };
  compare('unit_id');
  compare('funding_id');
  compare('wage');
  compare('kpj');
  compare('position');
  compare('workplace');
  compare('ends_on');
  // "Not registered" is what an empty cell means, and an empty cell changes nothing.
  if (spell.programmes !== 0 && known.programmes === 0) compare('programmes');
  if (spell.isStartGiven) compare('starts_on');
  return changes;
}

function touchesHandEdits(
  changes: readonly ColumnChange[],
  person: KnownPerson,
  spell: KnownSpell | null,
  people: KnownPeople,
): boolean {
  const edited = {
    participant: people.editedByHand(person.uid),
    participation: spell ? people.editedByHand(spell.uid) : null,
  };
  return changes.some(({ record, column, before }) => before !== null && (edited[record]?.has(column) ?? false));
}

/** A list may end a spell before it began: then somebody has to look. */
function endsBeforeStart(spell: KnownSpell | null, changes: readonly ColumnChange[]): boolean {
  if (spell === null) return false;
  const valueOf = (column: 'starts_on' | 'ends_on') =>
    changes.find((change) => change.record === 'participation' && change.column === column)?.after ?? spell[column];
  const endsOn = valueOf('ends_on');
  return endsOn !== null && String(endsOn) < String(valueOf('starts_on'));
}
