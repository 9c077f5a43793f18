import { type PaidMonth, paidMonthOf, type SpellPayment } from '../../../shared/budget/paid-months.ts';
import { addToMonth, lastDayOf, type Month, monthOf, type PlainDate } from '../../../shared/dates.ts';
import type { LapseRule } from '../../../shared/lapsing/schema.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import { type ForSomeOnly, Payments } from './payments.ts';

/** Months that are looked back, the present one included. */
const monthsBack = 24;

/** The months that are looked at on a day, the present one first. */
export function monthsBefore(today: PlainDate): Month[] {
  return Array.from({ length: monthsBack }, (_, back) => addToMonth(monthOf(today), -back));
}

/** A registered participation; the end is never after the day of death. */
export interface SpellRow {
  readonly id: number;
  readonly segment: SegmentCode;
  readonly funding: number | null;
  readonly unit: number | null;
  readonly category: number;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** Of somebody with several participations the rule that is reached first. */
export function ruleOf(
  spells: readonly SpellRow[],
  rules: ReadonlyMap<SegmentCode, LapseRule>,
  today: PlainDate,
): LapseRule | null {
  const held = spells
    .filter(({ startsOn, endsOn }) => startsOn <= today && endsOn >= today)
    .flatMap(({ segment }) => rules.get(segment) ?? []);
  return held.toSorted((a, b) => a.months - b.months)[0] ?? null;
}

/** What was invoiced, and which of it is for some of its people only. */
export interface Invoiced {
  readonly payments: Payments;
  readonly some: Pick<ForSomeOnly, 'has'>;
}

/** Whether each of the months is paid for somebody with these participations; worked out only as far back as is asked for. */
export function* statesOf(
  spells: readonly SpellRow[],
  months: readonly Month[],
  { payments, some }: Invoiced,
  listed: ReadonlyMap<Month, 'active' | 'inactive'> | undefined,
): Generator<PaidMonth> {
  for (const month of months) {
    const day = lastDayOf(month);
    const active = spells.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day);
    const paid = active.map(({ funding, unit, category }): SpellPayment => {
      const asked = payments.get(month, funding, unit, category);
      return {
        invoices: asked?.invoices ?? [],
        isForSome: (asked?.people ?? null) !== null && some.has(asked?.key ?? ''),
      };
    });
    yield paidMonthOf(month, paid, listed?.get(month) ?? null);
  }
}

type Listed = ReadonlyMap<number, ReadonlyMap<Month, 'active' | 'inactive'>>;

/** Invoices since the earliest of some months, and what is looked up by person: participations and lists of the insurer. */
export function factsOf(db: Connection, months: readonly Month[]) {
  const first = months.at(-1) ?? '';
  const hasLists =
    db.prepare<[string]>('SELECT 1 FROM insurer_member WHERE month >= ? LIMIT 1').get(first) !== undefined;
  const spells = db.prepare<[number, number], SpellRow>(
    `SELECT s.participant_id AS id, s.segment, s.funding_id AS funding, s.unit_id AS unit, s.category_id AS category,
       s.starts_on AS startsOn,
       min(coalesce(s.ends_on, '9999-12-31'), coalesce(p.died_on, '9999-12-31')) AS endsOn
     FROM participation s JOIN participant p ON p.id = s.participant_id
     WHERE s.participant_id BETWEEN ? AND ? AND s.programmes <> 0`,
  );
  const lists = db.prepare<
    [number, number, string],
    { id: number; month: Month; status: 'active' | 'inactive' | null }
  >(
    `SELECT p.id, m.month, m.status FROM participant p JOIN insurer_member m ON m.nik = p.nik
     WHERE p.id BETWEEN ? AND ? AND m.month >= ? AND NOT EXISTS (
       SELECT 1 FROM insurer_member n WHERE n.month = m.month AND n.member = m.member AND n.id > m.id)
     ORDER BY m.id`,
  );
  const listed = (from: number, to: number): Listed => {
    const byPerson = new Map<number, Map<Month, 'active' | 'inactive'>>();
    if (!hasLists) return byPerson;
    for (const { id, month, status } of lists.iterate(from, to, first)) {
      const mine = byPerson.get(id) ?? new Map<Month, 'active' | 'inactive'>();
      byPerson.set(id, mine);
      // Of several memberships one that is active is enough.
      if (status !== null && mine.get(month) !== 'active') mine.set(month, status);
    }
    return byPerson;
  };
  return {
    hasLists,
    payments: new Payments(db, first),
    spells: (from: number, to: number) => spells.all(from, to),
    listed,
  };
}
