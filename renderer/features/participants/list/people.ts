import { useState } from 'react';
import { z } from 'zod/mini';
import { participantSorts, type ParticipantRow } from '../../../../shared/participants/schema.ts';
import { call } from '../../../lib/client.ts';
import { useRemembered } from '../../../lib/remembered.ts';
import type { Sort } from '../../../ui/data-table/column.ts';
import { type Rows, usePages } from '../../../ui/data-table/rows.ts';
import type { ListFilter } from './filter.ts';

const sortShape = z.object({ column: z.enum(participantSorts), descending: z.boolean() });
export type PeopleSort = z.infer<typeof sortShape>;

export interface People {
  readonly rows: Rows<ParticipantRow>;
  readonly sort: PeopleSort;
  readonly setSort: (sort: Sort) => void;
  /** What the store needed for the last page it was asked for. */
  readonly milliseconds: number | undefined;
  /** The first person of a search, asked for now: what is on screen may still be the answer to fewer letters. */
  readonly firstOf: (search: string) => Promise<ParticipantRow | undefined>;
}

/** The people a filter lets through, in a remembered order, fetched as they come into view. */
export function usePeople(filter: ListFilter): People {
  const [sort, setSort] = useRemembered<PeopleSort>('participants:sort', sortShape, {
    column: 'name',
    descending: false,
  });
  const [milliseconds, setMilliseconds] = useState<number>();
  const input = { ...filter, sort: sort.column, descending: sort.descending };
  const rows = usePages(['participants.page', input], async (offset, limit) => {
    const page = await call('participants.page', { ...input, offset, limit });
    setMilliseconds(page.milliseconds);
    return page;
  });
  const firstOf = async (search: string) => {
    const { rows: found } = await call('participants.page', { ...input, search, limit: 1 });
    return found[0];
  };
  return { rows, sort, setSort: (next) => setSort(sortShape.parse(next)), milliseconds, firstOf };
}
