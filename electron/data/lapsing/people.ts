import { monthOf, type PlainDate } from '../../../shared/dates.ts';
import { type Arrears, arrearsOf, isLapsing, lapseRuleOn, lapsesOn } from '../../../shared/lapsing/arrears.ts';
import type { LapseRule } from '../../../shared/lapsing/schema.ts';
import { type SegmentCode, segmentCodes } from '../../../shared/segments.ts';
import { Beside, type Question, type WorkedOut } from '../beside.ts';
import type { Connection } from '../connection.ts';
import type { DataContext } from '../context.ts';
import { isUntouched, lastAction } from '../touched.ts';
import { factsOf, monthsBefore, ruleOf, statesOf } from './facts.ts';
import { type ForSomeOnly, forSomeOnly, Payments } from './payments.ts';
import { allLapseRules } from './rules.ts';

/** Somebody who is inactive by the rule, or will be when the month under way is not paid either. */
export interface Lapse extends Pick<Arrears, 'lastPaid' | 'unpaid'> {
  readonly lapsesOn: PlainDate | null;
}
/** By row id of the participant. */
export type LapsingPeople = ReadonlyMap<number, Lapse>;

/** A register up to this size is judged at once, within a twentieth of a second; a larger one beside other work. */
const judgedAtOnce = 15_000;
/** People judged between two looks at the messages: a few hundredths of a second. */
const slice = 4_000;

const known = new Beside<LapsingPeople>(['history', 'participants']);
const knownSome = new Beside<ForSomeOnly>(['participants']);

/** Who is about to lapse or has lapsed today; of a large register worked out beside other work. */
export function lapsingPeople(context: DataContext, most = judgedAtOnce): WorkedOut<LapsingPeople> {
  const work = (db: Connection) => judge(db, context.today());
  return known.of(
    context,
    question(context, ['participant', 'participation', 'invoice', 'payment', 'lapse_rule'], most, work),
  );
}

/** Which invoices ask for fewer people than are registered; until that is worked out, all that say for how many they are. */
export function invoicesForSome(context: DataContext, payments: Payments): Pick<ForSomeOnly, 'has'> {
  if (!payments.sayPeople) return new Set();
  const work = (db: Connection) => {
    const months = monthsBefore(context.today());
    return forSomeOnly(db, new Payments(db, months.at(-1) ?? ''), months);
  };
  const tables = ['participant', 'participation', 'invoice'];
  const { value, isWorking } = knownSome.of(context, question(context, tables, judgedAtOnce, work));
  return value === null || isWorking ? { has: () => true } : value;
}

/** A question about the whole register on the present day, whose answer holds until one of these tables changes. */
function question<T>(
  context: DataContext,
  tables: readonly string[],
  most: number,
  work: Question<T>['work'],
): Question<T> {
  const { reader } = context;
  const today = context.today();
  const spells = reader.prepare<[], number>('SELECT count(*) FROM participation').pluck().get() ?? 0;
  return {
    key: `${today} ${lastAction(reader)}`,
    stillHolds(kept) {
      const [day, action] = kept.split(' ');
      return day === today && isUntouched(reader, Number(action), tables);
    },
    isSmall: spells <= most,
    work,
  };
}

/** Judges everybody on a day; yields between slices of people. */
export function* judge(db: Connection, today: PlainDate): Generator<void, LapsingPeople> {
  const found = new Map<number, Lapse>();
  const rules = rulesOn(allLapseRules(db), today);
  const current = monthOf(today);
  const months = monthsBefore(today);
  const facts = factsOf(db, months);
  // Without any invoice or list of the insurer nothing is known of anybody.
  const { payments } = facts;
  if (rules.size === 0 || (payments.isEmpty && !facts.hasLists)) return found;
  const invoiced = { payments, some: yield* forSomeOnly(db, payments, months) };
  const lastId = db.prepare<[], number | null>('SELECT max(id) FROM participant').pluck().get() ?? 0;
  for (let from = 1; from <= lastId; from += slice) {
    const listed = facts.listed(from, from + slice - 1);
    for (const [id, spells] of Map.groupBy(facts.spells(from, from + slice - 1), (one) => one.id)) {
      const rule = ruleOf(spells, rules, today);
      if (rule === null) continue;
      const arrears = arrearsOf(statesOf(spells, months, invoiced, listed.get(id)), current);
      const { lastPaid, unpaid } = arrears;
      if (isLapsing(arrears, rule)) found.set(id, { lastPaid, unpaid, lapsesOn: lapsesOn(arrears, rule, current) });
    }
    yield;
  }
  return found;
}

/** The rule of each segment that has one on a day. */
export function rulesOn(rules: readonly LapseRule[], today: PlainDate): ReadonlyMap<SegmentCode, LapseRule> {
  const held = segmentCodes.map((segment) => [segment, lapseRuleOn(rules, segment, today)] as const);
  return new Map(held.flatMap(([segment, rule]) => (rule === null ? [] : [[segment, rule] as const])));
}
