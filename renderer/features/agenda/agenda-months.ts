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

/** Entries by their month, in the order they come, what is overdue before them all; months without any are left out. */
export function inGroups(entries: readonly AgendaEntry[]): [Month | 'overdue', AgendaEntry[]][] {
  const groups = Map.groupBy(entries, ({ on, isOverdue }) => (isOverdue ? 'overdue' : monthOf(on)));
  return [...groups].toSorted(([a], [b]) => Number(b === 'overdue') - Number(a === 'overdue'));
}
