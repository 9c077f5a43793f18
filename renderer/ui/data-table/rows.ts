import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ChannelOf, Input } from '../../../shared/contract.ts';
import { call } from '../../lib/client.ts';
import type { CallError } from '../../lib/client.ts';
import type { Column, Sort } from './column.ts';

/** Where a table gets its rows from. */
export interface Rows<Row> {
  /** Undefined while it is not known yet. */
  readonly total: number | undefined;
  readonly row: (index: number) => Row | undefined;
  /** All rows from `first` to `last`, fetched where they are not there yet. */
  readonly between: (first: number, last: number) => Promise<readonly Row[]>;
  /** Says which rows are on screen, so that they are fetched. */
  readonly look: (first: number, last: number) => void;
  /** Another list (other filters, other sort): the table goes back to its first row. */
  readonly list: string;
  readonly isLoading: boolean;
  readonly error: CallError | null;
  readonly retry: () => void;
}

const nothing = () => undefined;
const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Rows that are all in memory (up to some thousands), sorted here. */
export function useRows<Row>(
  rows: readonly Row[] | undefined,
  columns: readonly Column<Row>[] = [],
  sort: Sort | null = null,
): Rows<Row> {
  return useMemo(() => {
    const sorted = rows && sort ? sortedRows(rows, columns, sort) : rows;
    return {
      total: sorted?.length,
      row: (index: number) => sorted?.[index],
      between: (first: number, last: number) => Promise.resolve(sorted?.slice(first, last + 1) ?? []),
      look: nothing,
      list: sort ? `${sort.column} ${String(sort.descending)}` : '',
      isLoading: sorted === undefined,
      error: null,
      retry: nothing,
    };
  }, [rows, columns, sort]);
}

function sortedRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort): readonly Row[] {
  const column = columns.find(({ id }) => id === sort.column);
  if (!column) return rows;
  const value = column.sortBy ?? column.text;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
    return collator.compare(String(a), String(b)) * direction;
  });
}

/** One page of a long list. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}
/** Fetches rows `offset` to `offset + limit - 1`. */
export type FetchPage<Row> = (offset: number, limit: number) => Promise<RowPage<Row>>;

const pageSize = 100;

/**
 * Rows that stay in the store: pages of 100 are fetched as they come into view. `key` begins with the channel's name
 * and holds everything the answer depends on (filters, sort), so that changes of the data ask again.
 */
export function usePages<Row>(key: readonly [string, ...unknown[]], fetchPage: FetchPage<Row>): Rows<Row> {
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const numbers = pagesOf(seen.first * pageSize, seen.last * pageSize);
  const client = useQueryClient();
  const queryOf = (page: number) => ({
    queryKey: [...key, 'page', page],
    queryFn: () => fetchPage(page * pageSize, pageSize),
  });
  const queries = useQueries({ queries: numbers.map(queryOf) });
  const present: Pages<Row> = { first: seen.first, pages: queries.map(({ data }) => data) };
  // while the answer to another filter is on its way, what was there stays
  const [kept, setKept] = useState(present);
  const isKnown = present.pages.some((page) => page !== undefined);
  if (isKnown && !areSame(present, kept)) setKept(present);
  const shown = isKnown ? present : kept;

  const look = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
    setSeen((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);
  const failed = queries.find(({ error }) => error);
  return {
    total: shown.pages.find((page) => page !== undefined)?.total,
    row: (index) => shown.pages[Math.floor(index / pageSize) - shown.first]?.rows[index % pageSize],
    between: async (first, last) => {
      const pages = await Promise.all(pagesOf(first, last).map((page) => client.fetchQuery(queryOf(page))));
      const start = first - (first % pageSize);
      return pages.flatMap(({ rows }) => rows).slice(first - start, last - start + 1);
    },
    look,
    list: JSON.stringify(key),
    isLoading: queries.some(({ isPending }) => isPending),
    error: (failed?.error as CallError | undefined) ?? null,
    retry: () => queries.forEach((query) => void query.refetch()),
  };
}

/** Numbers of the pages that hold the rows from `first` to `last`. */
function pagesOf(first: number, last: number): number[] {
  const start = Math.floor(first / pageSize);
  return Array.from({ length: Math.floor(last / pageSize) - start + 1 }, (_, index) => start + index);
}

interface Pages<Row> {
  /** Number of the first of them in the whole list. */
  readonly first: number;
  readonly pages: readonly (RowPage<Row> | undefined)[];
}

function areSame<Row>(one: Pages<Row>, other: Pages<Row>): boolean {
  return (
    one.first === other.first &&
    one.pages.length === other.pages.length &&
    one.pages.every((page, index) => page === other.pages[index])
  );
}

/** Channels that answer pages. */
type PageChannel = {
  [C in ChannelOf<'read'>]: Awaited<ReturnType<typeof call<C>>> extends RowPage<unknown> ? C : never;
}[ChannelOf<'read'>];
type RowOf<C extends PageChannel> = Awaited<ReturnType<typeof call<C>>> extends RowPage<infer Row> ? Row : never;

/** {@link usePages} of a channel that takes `offset` and `limit`. */
export function usePagedChannel<C extends PageChannel>(
  channel: C,
  input: Omit<Input<C>, 'offset' | 'limit'>,
): Rows<RowOf<C>> {
  return usePages<RowOf<C>>([channel, input], async (offset, limit) => {
    const page = await call(channel, { ...input, offset, limit } as unknown as Input<C>);
    return page as unknown as RowPage<RowOf<C>>;
  });
}
