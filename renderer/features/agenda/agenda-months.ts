import type { AgendaEntry } from '../../../shared/agreements/agenda.ts';
import { addToMonth, firstDayOf, lastDayOf, type Month, monthOf, type PlainDate } from '../../../shared/dates.ts';

const monthsAhead = 24;

/** Which entries of the agenda are shown. */
export const agendaFilters = ['open', 'done', 'all'] as const;
export type AgendaFilter = (typeof agendaFilters)[number];

/** The present month, whole, and the 24 after it, and what is overdue from before. */
export function agendaSpan(today: PlainDate): { from: PlainDate; to: PlainDate; withOverdue: true } {
  const month = monthOf(today);
  return { from: firstDayOf(month), to: lastDayOf(addToMonth(month, monthsAhead)), withOverdue: true };
}

/** Whether a filter shows an entry. */
export function isShown({ isDone }: AgendaEntry, filter: AgendaFilter): boolean {
  return filter === 'all' || isDone === (filter === 'done');
}

/** Entries that stand together under a name: those of a month, or what is overdue. */
export interface AgendaGroup {
  /** Null: overdue. */
  readonly month: Month | null;
  readonly entries: readonly AgendaEntry[];
}

/** What is overdue, then entries by their month, in the order they come; months without any are left out. */
export function inGroups(entries: readonly AgendaEntry[]): AgendaGroup[] {
  const overdue = entries.filter(({ isOverdue }) => isOverdue);
  const months = Map.groupBy(
    entries.filter(({ isOverdue }) => !isOverdue),
    ({ on }) => monthOf(on),
  );
  return [
    ...(overdue.length > 0 ? [{ month: null, entries: overdue }] : []),
    ...[...months].map(([month, list]) => ({ month, entries: list })),
  ];
}
