import { createStore, useStore } from '../../lib/store.ts';
import type { Sort } from './column.ts';

// While the program runs: coming back from a record finds the rows in the order they were left in.
const sorts = createStore<Readonly<Record<string, Sort | null>>>({});

/** The order of a table's rows, kept by the table's name. */
export function useSort(table: string, initial: Sort | null = null): [Sort | null, (sort: Sort | null) => void] {
  const kept = useStore(sorts)[table];
  return [kept === undefined ? initial : kept, (sort) => sorts.set((all) => ({ ...all, [table]: sort }))];
}
