import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { z } from 'zod/mini';
import type { Input } from '../../../../shared/contract.ts';
import { ageBandCodes } from '../../../../shared/participants/age-bands.ts';
import { concerns } from '../../../../shared/participants/schema.ts';
import { segmentCodes } from '../../../../shared/segments.ts';
import { useRemembered } from '../../../lib/remembered.ts';
import { createStore, useStore } from '../../../lib/store.ts';
import { useChannel } from '../../../lib/use-channel.ts';

const uids = z.array(z.union([z.uuid(), z.literal('none')]));
const choice = z.object({
  status: z.enum(['all', 'active', 'inactive']),
  problems: z.nullable(z.enum(concerns)),
  kecamatan: uids,
  villages: uids,
  units: uids,
  categories: uids,
  fundings: uids,
  segments: z.array(z.enum(segmentCodes)),
  sexes: z.array(z.enum(['L', 'P', 'none'])),
  ages: z.array(z.enum(ageBandCodes)),
});
type Choice = z.infer<typeof choice>;

const untouched: Choice = {
  status: 'all',
  problems: null,
  kecamatan: [],
  villages: [],
  units: [],
  categories: [],
  fundings: [],
  segments: [],
  sexes: [],
  ages: [],
};

interface Words {
  readonly search: string;
  /** The day that "active" is meant for; null is today, whatever day that is. */
  readonly on: string | null;
}
const noWords: Words = { search: '', on: null };
// Kept while the program runs, so that coming back from a person finds the same list; a new day begins without them.
const wordsOfSession = createStore(noWords);

export type ListFilter = Input<'participants.counts'>;

/** Everything that decides which people the grid shows. */
export interface Filtering {
  readonly choice: Choice & Words;
  readonly change: (next: Partial<Choice & Words>) => void;
  readonly clear: () => void;
  readonly isFiltered: boolean;
  /** As the channels take it. */
  readonly filter: ListFilter;
}

/** The filters of the grid: remembered, and set anew by a link that carries some. */
export function useFiltering(): Filtering {
  const [chosen, setChosen] = useRemembered('participants:filter', choice, untouched);
  const words = useStore(wordsOfSession);
  const change = useCallback(
    ({ search, on, ...rest }: Partial<Choice & Words>) => {
      wordsOfSession.set((now) => ({ search: search ?? now.search, on: on === undefined ? now.on : on }));
      if (Object.keys(rest).length > 0) setChosen((now) => ({ ...now, ...rest }));
    },
    [setChosen],
  );
  const clear = useCallback(() => change({ ...untouched, ...noWords }), [change]);
  useLinkedFilter(change);
  const filter = useMemo(() => filterOf({ ...chosen, ...words }), [chosen, words]);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(filterOf({ ...untouched, ...noWords }));
  return { choice: { ...chosen, ...words }, change, clear, isFiltered, filter };
}

function filterOf({ search, on, ...chosen }: Choice & Words): ListFilter {
  return {
    search: search.trim(),
    status: chosen.status,
    kecamatanUids: chosen.kecamatan,
    villageUids: chosen.villages,
    unitUids: chosen.units,
    categoryUids: chosen.categories,
    fundingUids: chosen.fundings,
    segments: chosen.segments,
    sexes: chosen.sexes,
    ages: chosen.ages,
    ...(on === null ? {} : { on }),
    ...(chosen.problems === null ? {} : { problems: chosen.problems }),
  };
}

/** A link such as `?problems=error&kecamatan=Luwuk` replaces all filters, once; then the address is plain again. */
function useLinkedFilter(change: Filtering['change']): void {
  const linked = useSearch({ from: '/participants' });
  const go = useNavigate();
  const isLinked = Object.values(linked).some((value) => value !== undefined);
  const { data: places } = useChannel('kecamatan.list', {}, { when: linked.kecamatan !== undefined });
  const isWaiting = linked.kecamatan !== undefined && places === undefined;
  useEffect(() => {
    if (!isLinked || isWaiting) return;
    const wanted = listOf(linked.kecamatan).map((one) => one.toLowerCase());
    const kecamatan = places?.filter(({ uid, name }) => wanted.includes(uid) || wanted.includes(name.toLowerCase()));
    const chosenPlaces = [...(kecamatan ?? []).map(({ uid }) => uid), ...wanted.filter((one) => one === 'none')];
    change({
      ...untouched,
      ...noWords,
      search: linked.search ?? '',
      status: linked.status ?? 'all',
      problems: linked.problems ?? null,
      kecamatan: chosenPlaces,
      villages: listOf(linked.village),
      units: listOf(linked.unit),
      categories: listOf(linked.category),
      fundings: listOf(linked.funding),
      segments: listOf(linked.segment),
      sexes: listOf(linked.sex),
      ages: listOf(linked.age),
      on: linked.on ?? null,
    });
    void go({ to: '/participants', search: {}, replace: true });
  }, [isLinked, isWaiting, linked, places, change, go]);
}

function listOf<T extends string>(value: T | readonly T[] | undefined): T[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : [...value];
}
