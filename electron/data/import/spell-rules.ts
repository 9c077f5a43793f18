import { addDays, type PlainDate } from '../../../shared/dates.ts';
import type { KnownSpell } from './known-people.ts';
import { fittingProgrammes, type SpellRow, type SpellValues } from './person-row.ts';
import { type ColumnChange, conflictIn, type Finding, remark } from './verdict.ts';

/*
 * A list never rewrites the past. What it states about a known person holds from its effective day on
 * (`SpellRow.effectiveOn`); the days before keep their spell, so that the coverage of a past day stays the same number.
 * "Past" is what lies before the running month: contributions are paid by the month.
 */

/** What a row does to the spells of a known person. */
export interface SpellVerdict {
  readonly spell: KnownSpell | null;
  readonly begins: SpellValues | null;
  readonly changes: readonly ColumnChange[];
  readonly conflict: Finding | null;
  readonly remarks: readonly Finding[];
}

const nothing: SpellVerdict = { spell: null, begins: null, changes: [], conflict: null, remarks: [] };

/** Judges the spell of a row against all spells of the person (latest first); `monthStart`: first day that is not past. */
export function judgeSpell(known: readonly KnownSpell[], row: SpellRow, monthStart: PlainDate): SpellVerdict {
  const running = known.filter(({ ends_on }) => ends_on === null || ends_on >= row.effectiveOn);
  const continued = running.filter((spell) => isContinuedBy(spell, row));
  if (row.isInactiveUndated && continued.some(({ programmes }) => programmes !== 0)) {
    return { ...nothing, conflict: conflictIn('inactive-since-unknown', 'memberStatus', null) };
  }
  const severalRun = { ...nothing, conflict: conflictIn('several-spells-run', 'unit', row.workplace) };
  const [same, ...others] = findSame(known, row).map((spell) => judgeKnown(spell, known, row, monthStart));
  const isEither = same !== undefined && others.length > 0;
  if (isEither && [same, ...others].some(({ changes, conflict }) => changes.length > 0 || conflict)) return severalRun;
  if (same) return same;
  if (continued.length > 1) return severalRun;
  if (continued[0]) return judgeKnown(continued[0], known, row, monthStart);
  return begun(known, row, running.length > 0, monthStart);
}

/** A list that names no unit or no money speaks of the spell that has one; a known spell without one may learn it. */
function fits(known: number | null, written: number | null): boolean {
  return known === written || known === null || written === null;
}

/**
 * Whether the row speaks of what follows this spell. Another source of money is another participation beside it, never
 * its end: the same person paid twice is what the office looks for.
 */
function isContinuedBy(spell: KnownSpell, row: SpellRow): boolean {
  if (spell.segment !== row.segment) return spell.funding_id === row.funding_id;
  return fits(spell.funding_id, row.funding_id);
}

/** The spell of the same kind, unit and money, running ones first; several when the row names none of theirs. */
function findSame(known: readonly KnownSpell[], row: SpellRow): readonly KnownSpell[] {
  const isExact = ({ unit_id, funding_id }: KnownSpell) => unit_id === row.unit_id && funding_id === row.funding_id;
  const isRunning = ({ ends_on }: KnownSpell) => ends_on === null || ends_on >= row.effectiveOn;
  const rank = (spell: KnownSpell) => Number(isRunning(spell)) * 2 + Number(isExact(spell));
  const sameKind = known
    .filter(
      ({ category_id, unit_id, funding_id }) =>
        category_id === row.category_id && fits(unit_id, row.unit_id) && fits(funding_id, row.funding_id),
    )
    .toSorted((a, b) => rank(b) - rank(a));
  const [first, ...more] = sameKind.filter(({ ends_on }) => ends_on === null || ends_on >= row.starts_on);
  if (first && isRunning(first) && !isExact(first)) return [first, ...more.filter(isRunning)];
  if (first) return [first];
  return sameKind.filter(({ ends_on }) => ends_on !== null && ends_on === row.ends_on).slice(0, 1);
}

/** Whether the row claims days before the running month that a known spell has already. */
function overlapsInPast(known: readonly KnownSpell[], row: SpellRow, monthStart: PlainDate): boolean {
  return known.some(({ starts_on, ends_on }) => {
    const isShared =
      (ends_on === null || ends_on >= row.starts_on) && (row.ends_on === null || row.ends_on >= starts_on);
    return isShared && starts_on < monthStart && row.starts_on < monthStart;
  });
}

/** A spell beside or after the known ones. Where it would reach into their past, it begins on the effective day. */
function begun(
  known: readonly KnownSpell[],
  row: SpellRow,
  isBesideAnother: boolean,
  monthStart: PlainDate,
): SpellVerdict {
  const from =
    row.starts_on < row.effectiveOn && overlapsInPast(known, row, monthStart) ? row.effectiveOn : row.starts_on;
  if (row.ends_on !== null && row.ends_on < from) {
    return { ...nothing, conflict: conflictIn('end-differs', 'endsOn', row.ends_on) };
  }
  const remarks: Finding[] = [];
  if (from !== row.starts_on) remarks.push(remark('start-differs', 'startsOn', row.starts_on));
  if (isBesideAnother) remarks.push(remark('other-spell-runs', 'funding', null));
  if (from < monthStart) remarks.push(remark('past-changes', 'startsOn', from));
  const change: ColumnChange = { record: 'begun', column: 'starts_on', before: null, after: from };
  return { ...nothing, begins: { ...row, starts_on: from }, changes: [change], remarks };
}

function judgeKnown(
  spell: KnownSpell,
  known: readonly KnownSpell[],
  row: SpellRow,
  monthStart: PlainDate,
): SpellVerdict {
  const remarks: Finding[] = [];
  if (row.isStartGiven && !known.some(({ starts_on }) => starts_on === row.starts_on)) {
    remarks.push(remark('start-differs', 'startsOn', row.starts_on));
  }
  const differences = datedDifferences(spell, row);
  const hasEnded = spell.ends_on !== null && spell.ends_on < row.effectiveOn;
  if (hasEnded && !(row.isEndGiven && differences.length === 0)) {
    remarks.push(remark('spell-ended', 'startsOn', spell.ends_on));
  }
  if (differences.length === 0 || hasEnded) return judgeEnd(spell, row, { monthStart, remarks });
  const isMove = differences.some(({ column }) => column === 'unit_id' || column === 'category_id');
  if (row.effectiveOn > spell.starts_on) return replaced(spell, row, differences, { monthStart, remarks });
  if (isMove || spell.starts_on < monthStart) {
    return { ...nothing, spell, conflict: conflictIn('change-before-start', 'startsOn', row.effectiveOn), remarks };
  }
  const verdict = judgeEnd(spell, row, { monthStart, remarks });
  const inPlace = differences.map((change): ColumnChange => ({ ...change, record: 'participation' }));
  return { ...verdict, changes: [...inPlace, ...verdict.changes] };
}

/** What cannot be true of the same days: it holds from the effective day on. */
function datedDifferences(spell: KnownSpell, row: SpellRow): ColumnChange[] {
  const differences: ColumnChange[] = [];
  const compare = (column: 'category_id' | 'unit_id' | 'wage' | 'programmes') => {
    const [before, after] = [spell[column], row[column]];
    if (before === null || after === null || before === after) return;
    differences.push({ record: 'begun', column, before, after });
  };
  compare('category_id');
  compare('unit_id');
  compare('wage');
  // "Not registered" is what an empty cell means, and an empty cell changes nothing; nor does what the list does not say.
  if (row.programmes !== 0 && (spell.programmes === 0 || row.areProgrammesGiven)) compare('programmes');
  return differences;
}

/**
 * Facts that a spell did not have, and words about it: they hold for all its days. Who was covered stays the same; a
 * unit or a source of money changes past figures by unit and by money (see `learnedPast`).
 */
function learned(spell: KnownSpell, row: SpellRow): ColumnChange[] {
  const changes: ColumnChange[] = [];
  const compare = (column: 'unit_id' | 'funding_id' | 'wage' | 'kpj' | 'position' | 'workplace') => {
    const [before, after] = [spell[column], row[column]];
    if (after !== null && before !== after) changes.push({ record: 'participation', column, before, after });
  };
  if (spell.unit_id === null) compare('unit_id');
  if (spell.funding_id === null) compare('funding_id');
  if (spell.wage === null) compare('wage');
  compare('kpj');
  compare('position');
  compare('workplace');
  return changes;
}

/** What the row teaches about days before the running month, whose figures it changes. */
function learnedPast(spell: KnownSpell, changes: readonly ColumnChange[], monthStart: PlainDate): Finding[] {
  if (spell.starts_on >= monthStart) return [];
  const field = (['unit', 'funding'] as const).find((name) => changes.some(({ column }) => column === `${name}_id`));
  return field === undefined ? [] : [remark('past-changes', field, null)];
}

interface Setting {
  readonly monthStart: PlainDate;
  readonly remarks: readonly Finding[];
}

/** The last day of a known spell: days to come are free, a running spell may be found to have ended, the rest is history. */
function judgeEnd(spell: KnownSpell, row: SpellRow, { monthStart, remarks }: Setting): SpellVerdict {
  const facts = learned(spell, row);
  const told = [...remarks, ...learnedPast(spell, facts, monthStart)];
  const verdict = { ...nothing, spell, changes: facts, remarks: told };
  const { ends_on: after } = row;
  const before = spell.ends_on;
  if (!row.isEndGiven || after === null || after === before) return verdict;
  const change: ColumnChange = { record: 'participation', column: 'ends_on', before, after };
  const changes = [...verdict.changes, change];
  if (after < spell.starts_on)
    return { ...verdict, changes, conflict: conflictIn('ends-before-start', 'endsOn', after) };
  const firstDayAffected = addDays(before === null || after < before ? after : before, 1);
  if (firstDayAffected >= monthStart) return { ...verdict, changes };
  if (before !== null) return { ...verdict, changes, conflict: conflictIn('end-differs', 'endsOn', after) };
  return { ...verdict, changes, remarks: [...told, remark('past-changes', 'endsOn', after)] };
}

/** Ends the known spell the day before the effective day and begins one with what is different. */
function replaced(
  spell: KnownSpell,
  row: SpellRow,
  differences: readonly ColumnChange[],
  { monthStart, remarks }: Setting,
): SpellVerdict {
  const from = row.effectiveOn;
  if (row.isEndGiven && row.ends_on !== null && row.ends_on < from) {
    return { ...nothing, spell, conflict: conflictIn('end-differs', 'endsOn', row.ends_on), remarks };
  }
  const has = (column: string) => differences.some((change) => change.column === column);
  const endReason = has('unit_id') ? 'moved' : has('category_id') ? 'status-changed' : 'other';
  const ended: ColumnChange = { record: 'participation', column: 'end_reason', before: null, after: endReason };
  const changes: ColumnChange[] = [
    { record: 'participation', column: 'ends_on', before: spell.ends_on, after: addDays(from, -1) },
    ...(spell.end_reason === null ? [ended] : []),
    { record: 'begun', column: 'starts_on', before: null, after: from },
    ...differences,
  ];
  const told = [...remarks, remark('spell-replaced', 'startsOn', from)];
  if (from < monthStart) told.push(remark('past-changes', 'startsOn', from));
  return { ...nothing, spell, begins: following(spell, row, has), changes, remarks: told };
}

/** The spell that follows: what the row says, and what it does not say as it was. */
function following(spell: KnownSpell, row: SpellRow, has: (column: string) => boolean): SpellValues {
  return {
    segment: row.segment,
    category_id: row.category_id,
    unit_id: row.unit_id ?? spell.unit_id,
    funding_id: row.funding_id ?? spell.funding_id,
    programmes: has('programmes') ? row.programmes : fittingProgrammes(row.segment, spell.programmes),
    wage: row.wage ?? spell.wage,
    kpj: row.kpj ?? spell.kpj,
    position: row.position ?? (has('unit_id') ? null : spell.position),
    workplace: row.workplace ?? (has('unit_id') ? null : spell.workplace),
    starts_on: row.effectiveOn,
    ends_on: row.isEndGiven && row.ends_on !== null ? row.ends_on : spell.ends_on,
  };
}
