import { useMemo } from 'react';
import { z } from 'zod/mini';
import type { Input } from '../../../shared/contract.ts';
import { type CoverageCount, coverageDimensions, type CoverageTrend } from '../../../shared/coverage/schema.ts';
import { segmentsOfWork, workSegments } from '../../../shared/coverage/scope.ts';
import { ageBandCodes } from '../../../shared/participants/age-bands.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { createStore, useStore } from '../../lib/store.ts';
import { useChannel } from '../../lib/use-channel.ts';

const records = z.array(z.union([z.uuid(), z.literal('none')]));
const choiceShape = z.object({
  by: z.enum(coverageDimensions),
  kecamatan: records,
  units: records,
  categories: records,
  fundings: records,
  segments: z.array(z.enum(segmentCodes)),
  villages: records,
  sexes: z.array(z.enum(['L', 'P', 'none'])),
  ages: z.array(z.enum(ageBandCodes)),
  interpolate: z.boolean(),
});
type Remembered = z.infer<typeof choiceShape>;
const untouched: Remembered = {
  by: 'kecamatan',
  kecamatan: [],
  units: [],
  categories: [],
  fundings: [],
  segments: [],
  villages: [],
  sexes: [],
  ages: [],
  interpolate: false,
};

// A day is asked for while one looks; tomorrow means today again.
const dayOfSession = createStore<string | null>(null);

export type CoverageChoice = Remembered & { readonly on: string | null };
export type CoverageFilter = Omit<Input<'coverage.count'>, 'by' | 'interpolate'>;

export interface Coverage {
  readonly choice: CoverageChoice;
  readonly change: (next: Partial<CoverageChoice>) => void;
  readonly clear: () => void;
  readonly isFiltered: boolean;
  readonly filter: CoverageFilter;
  readonly count: CoverageCount | undefined;
  readonly trend: CoverageTrend | undefined;
  readonly error: Error | null;
}

/** The day, the filters and the dimension of the screen, and what the register answers. */
export function useCoverage(): Coverage {
  const [remembered, setChosen] = useRemembered('coverage:choice', choiceShape, untouched);
  const chosen = useKnown(remembered);
  const on = useStore(dayOfSession);
  const change = ({ on: day, ...rest }: Partial<CoverageChoice>) => {
    if (day !== undefined) dayOfSession.set(day);
    if (Object.keys(rest).length > 0) setChosen((now) => ({ ...now, ...rest }));
  };
  const filter = useMemo(() => filterOf(chosen, on), [chosen, on]);
  const { data: count, error } = useChannel(
    'coverage.count',
    { ...filter, by: chosen.by, interpolate: chosen.interpolate },
    { keepLast: true },
  );
  const { data: trend } = useChannel('coverage.trend', filter, { keepLast: true });
  return {
    choice: { ...chosen, on },
    change,
    clear: () => change({ ...untouched, by: chosen.by, interpolate: chosen.interpolate, on: null }),
    isFiltered: JSON.stringify(filter) !== JSON.stringify(filterOf(untouched, null)),
    filter,
    count,
    trend,
    error,
  };
}

/** Records that are gone (another office, sample data that was removed) filter nothing any more. */
function useKnown(chosen: Remembered): Remembered {
  const { data: kecamatan } = useChannel('kecamatan.list', {});
  const { data: units } = useChannel('units.list', {});
  const { data: categories } = useChannel('categories.list', {});
  const { data: fundings } = useChannel('fundings.list', {});
  const { data: villages } = useChannel('villages.list', { kecamatanUid: null }, { when: chosen.villages.length > 0 });
  return useMemo(() => {
    const still = (uids: readonly string[], list: readonly { readonly uid: string }[] | undefined) =>
      uids.filter((one) => one === 'none' || !list || list.some(({ uid }) => uid === one));
    return {
      ...chosen,
      kecamatan: still(chosen.kecamatan, kecamatan),
      units: still(chosen.units, units),
      categories: still(chosen.categories, categories),
      fundings: still(chosen.fundings, fundings),
      villages: still(chosen.villages, villages),
    };
  }, [chosen, kecamatan, units, categories, fundings, villages]);
}

function filterOf(chosen: Remembered, on: string | null): CoverageFilter {
  const { kecamatan, units, categories, fundings, segments, villages, sexes, ages } = chosen;
  return {
    kecamatanUids: kecamatan,
    unitUids: units,
    categoryUids: categories,
    fundingUids: fundings,
    segments,
    villageUids: villages,
    sexes,
    ages,
    ...(on === null ? {} : { on }),
  };
}

/** What the grid is asked for the people of a group, or of the whole: the same day and the same filters. */
export function peopleOf(key: string | null, choice: CoverageChoice, on: string) {
  const { kecamatan, units, categories, fundings, segments, villages, sexes, ages } = choice;
  return {
    status: 'active' as const,
    on,
    ...some({ kecamatan, unit: units, category: categories, funding: fundings, segment: segments }),
    ...some({ village: villages, sex: sexes, age: ages }),
    ...(key === null ? {} : groupAsked(choice, key)),
  };
}

/** Without the empty lists, which an address need not carry. */
function some<T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

/** Formal and informal work are several segments at once; a filter of segments goes on holding within them. */
function groupAsked({ by, segments }: CoverageChoice, key: string) {
  const work = workSegments.find((one) => one === key);
  if (by !== 'work' || !work) return { [by]: key };
  const own = segmentsOfWork[work];
  return { segment: own.filter((code) => segments.length === 0 || segments.includes(code)) };
}
