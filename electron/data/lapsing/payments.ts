import { invoicesFor, scopeKey, wholeFrom } from '../../../shared/budget/invoice-scope.ts';
import type { Month } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { readCases } from '../contributions/cases.ts';

interface InvoiceRow {
  readonly month: Month;
  readonly funding: number;
  readonly unit: number | null;
  readonly category: number | null;
  /** How many people it asks for; null: everybody it is for. */
  readonly people: number | null;
  readonly amount: number;
  readonly paid: number;
}

/** The invoices of one month and funding source for the same people. */
interface Asked {
  /** Known only by its place here. */
  readonly key: string;
  readonly invoices: readonly InvoiceRow[];
  /** How many people they ask for together; null when one of them does not say it. */
  readonly people: number | null;
}

/** Cases counted between two looks at the messages. */
const slice = 1_000;

/** Keys of {@link Asked} that are for clearly fewer people than are registered: nobody can say for whom. */
export type ForSomeOnly = ReadonlySet<string>;

/** What was invoiced and paid since a month, by month, funding source and the people it is for. */
export class Payments {
  readonly #byPlace: ReadonlyMap<string, ReadonlyMap<string, Asked>>;

  constructor(db: Connection, since: Month) {
    const rows = db
      .prepare<[string], InvoiceRow>(
        `SELECT i.month, i.funding_id AS funding, i.unit_id AS unit, i.category_id AS category, nullif(i.people, 0) AS people, i.amount,
           coalesce((SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = i.id), 0) AS paid
         FROM invoice i WHERE i.month >= ?`,
      )
      .all(since);
    const places = Map.groupBy(rows, ({ month, funding }) => `${month} ${funding}`);
    this.#byPlace = new Map([...places].map(([place, some]) => [place, byScope(place, some)]));
  }

  get isEmpty(): boolean {
    return this.#byPlace.size === 0;
  }

  /** Whether any of them says how many people it is for. */
  get sayPeople(): boolean {
    return [...this.#byPlace.values()].some((scopes) => [...scopes.values()].some(({ people }) => people !== null));
  }

  /** What is for somebody of this funding source, unit and category; `undefined` when nothing is. */
  get(month: Month, funding: number | null, unit: number | null, category: number): Asked | undefined {
    const scopes = funding === null ? undefined : this.#byPlace.get(`${month} ${funding}`);
    return scopes && invoicesFor(scopes, unit, category);
  }
}

function byScope(place: string, rows: readonly InvoiceRow[]): Map<string, Asked> {
  const scopes = Map.groupBy(rows, ({ unit, category }) => scopeKey(unit, category));
  return new Map(
    [...scopes].map(([scope, invoices]) => {
      const isSaid = invoices.every(({ people }) => people !== null);
      const people = isSaid ? invoices.reduce((sum, one) => sum + (one.people ?? 0), 0) : null;
      return [scope, { key: `${place} ${scope}`, invoices, people }];
    }),
  );
}

/** Which invoices ask for clearly fewer people than are active in their month. One scan, in slices, if any invoice says how many. */
export function* forSomeOnly(
  db: Connection,
  payments: Payments,
  months: readonly Month[],
): Generator<void, ForSomeOnly> {
  if (!payments.sayPeople) return new Set();
  const inOrder = months.toSorted();
  const active = new Map<Asked, number>();
  const reading = readCases(db, inOrder);
  let step = reading.next();
  while (step.done !== true) {
    yield;
    step = reading.next();
  }
  for (const [place, { fundingId, unitId, categoryId, growth }] of step.value.entries()) {
    if (place % slice === slice - 1) yield;
    let people = 0;
    for (const [at, month] of inOrder.entries()) {
      people += growth[at] ?? 0;
      const asked = people > 0 ? payments.get(month, fundingId || null, unitId || null, categoryId) : undefined;
      if (asked !== undefined) active.set(asked, (active.get(asked) ?? 0) + people);
    }
  }
  const some = [...active].filter(([{ people }, all]) => people !== null && people < all * wholeFrom);
  return new Set(some.map(([{ key }]) => key));
}
