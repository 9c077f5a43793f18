import { monthsOfYear } from '../../../shared/budget/overview.ts';
import { addDays, dateParts, lastDayOf, type Month, monthOf, type PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { contributionsOfMonths } from '../contributions/month.ts';
import { atOnce } from '../contributions/slices.ts';
import { idOf, insertRecord } from '../records.ts';

/** Sources with a ceiling in the sample, as a share of what the year needs: the second one ends early. */
const ceilings: Readonly<Record<string, number>> = {
  'apbd-kabupaten': 1.04,
  'apbd-provinsi': 0.7,
  'apbdes-add': 1,
};
const million = 1_000_000;

/** Ceilings of the running year, an invoice for each month that is over and its payments; made up, but for the needs. */
export function insertSampleBudget(db: Connection, today: PlainDate): void {
  const { year } = dateParts(today);
  const months = monthsOfYear(year);
  const needs = needsBy(db, months);
  const past = months.filter((month) => month < monthOf(today));
  for (const [code, share] of Object.entries(ceilings)) {
    const fundingId = db.prepare<[string], number>('SELECT id FROM funding WHERE code = ?').pluck().get(code);
    if (fundingId === undefined) continue;
    const needOf = (month: Month) => needs.get(`${month}|${fundingId}`) ?? 0;
    const whole = months.reduce((sum, month) => sum + needOf(month), 0);
    insertRecord(db, 'budget_line', {
      year,
      funding_id: fundingId,
      unit_id: null,
      category_id: null,
      programme: null,
      account_code: code === 'apbd-kabupaten' ? '5.1.02.02.02.0006' : null,
      ceiling: Math.round((whole * share) / million) * million,
      first_month: 1,
      months: 12,
      note: null,
    });
    for (const [place, month] of past.entries()) {
      insertInvoice(db, { month, fundingId, amount: needOf(month) }, paidShare(code, past.length - 1 - place));
    }
  }
}

/** The province has left one month open, the villages the last two, and the regency has paid half of the last one. */
function paidShare(code: string, monthsAgo: number): number {
  if (code === 'apbd-provinsi' && monthsAgo === 2) return 0;
  if (code === 'apbdes-add' && monthsAgo < 2) return 0;
  return code === 'apbd-kabupaten' && monthsAgo === 0 ? 0.5 : 1;
}

function needsBy(db: Connection, months: readonly Month[]): Map<string, number> {
  const needs = new Map<string, number>();
  for (const { month, fundingId, employer, worker } of atOnce(contributionsOfMonths(db, months)).lines) {
    const key = `${month}|${fundingId}`;
    needs.set(key, (needs.get(key) ?? 0) + employer + worker);
  }
  return needs;
}

interface Asked {
  readonly month: Month;
  readonly fundingId: number;
  readonly amount: number;
}

function insertInvoice(db: Connection, { month, fundingId, amount }: Asked, paid: number): void {
  const uid = insertRecord(db, 'invoice', {
    month,
    funding_id: fundingId,
    unit_id: null,
    number: null,
    invoiced_on: lastDayOf(month),
    people: null,
    amount,
    note: null,
  });
  const sum = Math.round(amount * paid);
  if (sum === 0) return;
  insertRecord(db, 'payment', {
    invoice_id: idOf(db, 'invoice', uid) ?? null,
    paid_on: addDays(lastDayOf(month), 9),
    amount: sum,
    reference: null,
  });
}
