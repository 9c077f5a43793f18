import { type PaidMonth, paidMonthOf } from '../../../shared/budget/paid-months.ts';
import { addToMonth, lastDayOf, monthOf } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';

/** Months that are shown of a person, the present one last. */
const shownMonths = 24;

interface SpellRow {
  readonly fundingId: number | null;
  readonly unitId: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Whether each of a person's last 24 months is paid, by invoices, else by the insurer's lists that were kept; `not-found`. */
export function paidMonthsOf({ reader: db, today }: DataContext, uid: string): PaidMonth[] {
  const person =
    db
      .prepare<[string], { id: number; nik: string | null }>('SELECT id, nik FROM participant WHERE uid = ?')
      .get(uid) ?? fail('not-found');
  const spells = db
    .prepare<[number], SpellRow>(
      `SELECT s.funding_id AS fundingId, s.unit_id AS unitId, s.starts_on AS startsOn,
         min(coalesce(s.ends_on, '9999-12-31'), coalesce(p.died_on, '9999-12-31')) AS endsOn
       FROM participation s JOIN participant p ON p.id = s.participant_id WHERE p.id = ? AND s.programmes <> 0`,
    )
    .all(person.id);
  const invoices = db.prepare<
    { month: string; fundingId: number | null; unitId: number | null },
    { amount: number; paid: number }
  >(
    `SELECT i.amount, coalesce((SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = i.id), 0) AS paid
     FROM invoice i WHERE i.month = :month AND i.funding_id = :fundingId AND (i.unit_id IS NULL OR i.unit_id = :unitId)`,
  );
  const listed = db
    .prepare<{ month: string; nik: string | null }, 'active' | 'inactive' | null>(
      `SELECT m.status FROM insurer_member m WHERE m.month = :month AND m.nik = :nik AND NOT EXISTS (
         SELECT 1 FROM insurer_member n WHERE n.month = m.month AND n.member = m.member AND n.id > m.id
       ) ORDER BY m.id DESC LIMIT 1`,
    )
    .pluck();
  const current = monthOf(today());
  return Array.from({ length: shownMonths }, (_, at) => {
    const month = addToMonth(current, at + 1 - shownMonths);
    const day = lastDayOf(month);
    const active = spells.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day);
    const paid = active.map(({ fundingId, unitId }) => ({ invoices: invoices.all({ month, fundingId, unitId }) }));
    return paidMonthOf(month, paid, listed.get({ month, nik: person.nik }) ?? null);
  });
}
