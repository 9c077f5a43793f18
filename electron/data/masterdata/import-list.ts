import type { ActionKind } from '../../../shared/actions/kinds.ts';
import type { RowProblemView } from '../../../shared/import/schema.ts';
import { type ListBalance, type ListReceipt, mostListProblems } from '../../../shared/masterdata/list-import.ts';
import { fail } from '../../../shared/result.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';

/** Where a row of a list stands. */
interface PlacedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Why a row is kept out: what is wrong in which of its cells. */
export type RowRefusal = Pick<RowProblemView, 'column' | 'field' | 'code' | 'original'>;

/** What a row brought to the store, or why it brought nothing. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'skipped' | RowRefusal;

interface Taking<Row> {
  readonly kind: ActionKind;
  /** Called inside the action; answers what takes one row after the other. */
  readonly begin: () => (row: Row) => RowOutcome;
}

/** Milliseconds between two looks at cancellation: one village that is renamed may rewrite what its people are found by. */
const sliceMs = 20;

/**
 * Takes a list of master data that the workbook thread reads, as one change that is undone as one: whole or not at all,
 * and of a trial nothing. Rows that cannot be taken are named with their cell. `cancelled` when it was stopped.
 */
export async function importList<Row extends PlacedRow>(
  { actions }: DataContext,
  { isTrial }: { readonly isTrial: boolean },
  { stream, file, exclusively, signal, progress }: JobExtras,
  { kind, begin }: Taking<Row>,
): Promise<ListReceipt> {
  if (!stream) return fail('internal');
  const rows: Row[] = [];
  for await (const batch of stream.values<Row[]>()) {
    for (const row of batch) rows.push(row);
    progress('reading', rows.length, null);
  }
  return exclusively(async () => {
    const params = { file: file?.name ?? '', count: rows.length };
    const action = actions.begin({ kind, params, topics: ['masterdata', 'participants'] });
    try {
      const receipt = await takeRows(rows, begin(), { signal, progress });
      // a list that brings nothing is no change that anyone could take back
      if (!isTrial && receipt.new + receipt.changed > 0) {
        await action.seal(async () => {
          await breathe();
          signal.throwIfAborted();
        });
        action.finish();
      } else action.abandon();
      return receipt;
    } catch (error) {
      action.abandon();
      throw error;
    }
  });
}

async function takeRows<Row extends PlacedRow>(
  rows: readonly Row[],
  take: (row: Row) => RowOutcome,
  { signal, progress }: Pick<JobExtras, 'signal' | 'progress'>,
): Promise<ListReceipt> {
  const tally = new Tally();
  let sliceEnd = performance.now() + sliceMs;
  for (const [at, row] of rows.entries()) {
    tally.add(row, take(row));
    if (performance.now() < sliceEnd) continue;
    progress('saving', at + 1, rows.length);
    await breathe();
    signal.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
  return tally.receipt();
}

const nothing: ListBalance = { read: 0, new: 0, changed: 0, same: 0, skipped: 0, rejected: 0 };

class Tally {
  readonly #sheets = new Map<string, ListBalance>();
  readonly #problems: RowProblemView[] = [];
  readonly #groups = new Map<string, ListReceipt['groups'][number]>();

  add({ sheet, row }: PlacedRow, outcome: RowOutcome): void {
    const balance = this.#sheets.get(sheet) ?? { ...nothing };
    this.#sheets.set(sheet, balance);
    balance.read += 1;
    balance[typeof outcome === 'string' ? outcome : 'rejected'] += 1;
    if (typeof outcome === 'string') return;
    const { code, field } = outcome;
    const rows = (this.#groups.get(`${code} ${field}`)?.rows ?? 0) + 1;
    this.#groups.set(`${code} ${field}`, { code, field, level: 'error', rows });
    if (this.#problems.length === mostListProblems) return;
    this.#problems.push({ sheet, row, level: 'error', ...outcome });
  }

  receipt(): ListReceipt {
    const sheets = [...this.#sheets].map(([sheet, balance]) => ({ sheet, ...balance }));
    const groups = [...this.#groups.values()].toSorted((a, b) => b.rows - a.rows);
    const names = Object.keys(nothing) as (keyof ListBalance)[];
    const sums = names.map((name) => [name, sheets.reduce((sum, balance) => sum + balance[name], 0)]);
    return { ...(Object.fromEntries(sums) as ListBalance), sheets, groups, problems: this.#problems };
  }
}
