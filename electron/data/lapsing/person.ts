import { monthOf } from '../../../shared/dates.ts';
import { arrearsOf, lapsesOn } from '../../../shared/lapsing/arrears.ts';
import type { PaidMonthsOfPerson } from '../../../shared/lapsing/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import { idOf } from '../records.ts';
import { factsOf, monthsBefore, ruleOf, statesOf } from './facts.ts';
import { invoicesForSome, rulesOn } from './people.ts';
import { allLapseRules } from './rules.ts';

/** The last 24 months of a person, and when the person becomes inactive if nothing more is paid; `not-found`. */
export function paidMonthsOfPerson(context: DataContext, uid: string): PaidMonthsOfPerson {
  const { reader } = context;
  const id = idOf(reader, 'participant', uid) ?? fail('not-found');
  const today = context.today();
  const current = monthOf(today);
  const months = monthsBefore(today);
  const facts = factsOf(reader, months);
  const { payments } = facts;
  const some = invoicesForSome(context, payments);
  const spells = facts.spells(id, id);
  const states = [...statesOf(spells, months, { payments, some }, facts.listed(id, id).get(id))];
  const rule = ruleOf(spells, rulesOn(allLapseRules(reader), today), today);
  const arrears = arrearsOf(states, current);
  const { lastPaid, unpaid } = arrears;
  const standing = { lastPaid, unpaid, rule, lapsesOn: rule && lapsesOn(arrears, rule, current) };
  return { months: states.toReversed(), standing };
}
