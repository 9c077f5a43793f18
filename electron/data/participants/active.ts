import type { PlainDate } from '../../../shared/dates.ts';
import { nonAsnCategories } from '../../../shared/segments.ts';
import { raw, type Sql, sql } from '../sql.ts';

/** Whether a spell's days hold a day; who died before it is another question (`coversLiving`). */
export function holdsDay(on: Sql, spell = 's'): Sql {
  const s = raw(spell);
  return sql`${s}.starts_on <= ${on} AND (${s}.ends_on IS NULL OR ${s}.ends_on >= ${on})`;
}

/** A spell that holds the day, of somebody who lived on it: the day of death still counts, the day after does not. */
export function coversLiving(on: Sql, spell = 's'): Sql {
  const dead = sql`SELECT id FROM participant WHERE died_on < ${on}`;
  return sql`${holdsDay(on, spell)} AND ${raw(spell)}.participant_id NOT IN (${dead})`;
}

/**
 * A spell that covers somebody living on the day and is registered at the insurer: what "active" means in every list,
 * count and report. The window's own `coversDay` (`shared/participants/spells.ts`) is the same rule for one living person.
 */
export function activeSpell(on: PlainDate | Sql, spell = 's'): Sql {
  return sql`${coversLiving(typeof on === 'string' ? sql`${on}` : on, spell)} AND ${raw(spell)}.programmes <> 0`;
}

/** Codes of the Non-ASN categories as a list of SQL. */
export const nonAsnList = nonAsnCategories.map((code) => `'${code}'`).join(', ');

/** A spell of the Non-ASN categories, which the circular wants by unit. */
export const isNonAsn = sql`s.segment = 'pu' AND s.category_id IN (SELECT id FROM category WHERE code IN (${raw(nonAsnList)}))`;

/** A Non-ASN spell of the day that names no unit: the report by unit counts it as linked to none. */
export function withoutUnit(on: PlainDate): Sql {
  return sql`${isNonAsn} AND s.unit_id IS NULL AND ${coversLiving(sql`${on}`)}`;
}

/**
 * Who is paid for twice on the same day: active spells whose sources differ, or two of BPU, of which one insures all that BPU can. All at once is three times as fast as person by person.
 */
export function paidTwice(on: PlainDate): Sql {
  return sql`p.id IN (SELECT s.participant_id FROM participation s WHERE ${activeSpell(on)}
    GROUP BY s.participant_id HAVING min(s.funding_id) <> max(s.funding_id) OR sum(s.segment = 'bpu') > 1)`;
}
