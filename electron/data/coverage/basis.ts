import type { CoverageBasis, CoverageCount, CoverageGroup, CoverageTarget } from '../../../shared/coverage/schema.ts';
import { type GapRate, gapRateOf } from '../../../shared/coverage/gap-cost.ts';
import { type CoverageScope, scopeOf, workSegments } from '../../../shared/coverage/scope.ts';
import { dateParts, type PlainDate } from '../../../shared/dates.ts';
import type { PeopleFilter } from '../../../shared/participants/schema.ts';
import type { WorkforceSegment } from '../../../shared/workforce/schema.ts';
import { planName } from '../../../shared/workforce/plans.ts';
import type { Connection } from '../connection.ts';
import { allRules } from '../rates/rows.ts';
import { type TargetOfLadder, targetsOn, type WorkforceOfArea, workforceOn } from '../workforce/on.ts';

/** What people of a day are measured against: workers and targets of its year, of the whole and of each group. */
export interface Bases {
  readonly basis: CoverageBasis | null;
  readonly target: CoverageTarget | null;
  readonly gapRate: GapRate | null;
  /** By key of the group. */
  readonly ofGroup: (key: string) => GroupBasis;
}

type GroupBasis = Omit<CoverageGroup, 'key' | 'name' | 'people'>;
const noBasis: GroupBasis = { workforce: null, dataYear: null, sources: [], target: null, perPerson: null };

/** Workforce and targets of a year for a count under a filter. `interpolate`: a target between two rungs of its plan is worked out. */
export function basesOf(
  db: Connection,
  question: { readonly by: CoverageCount['by']; readonly on: PlainDate; readonly interpolate: boolean },
  filter: PeopleFilter,
): Bases {
  const scope = scopeOf(filter);
  if (scope === null) return { basis: null, target: null, gapRate: null, ofGroup: () => noBasis };
  const { year } = dateParts(question.on);
  const workforce = workforceOn(db, { year });
  const ladders = targetsOn(db, { year, interpolate: true }).filter(({ area }) => area !== 'national');
  const of = (area: string, segment: string) =>
    workforce.find((one) => one.area === area && one.segment === segment) ?? null;
  const targetFor = (area: string, segment: string) =>
    targetIn(ladders, area, segment, { interpolate: question.interpolate, year });
  const rules = allRules(db);
  const ofGroup = (area: string, segment: WorkforceSegment): GroupBasis => {
    const found = of(area, segment);
    return {
      workforce: found?.people ?? null,
      dataYear: found?.year ?? null,
      sources: found?.sources ?? [],
      target: targetFor(area, segment)?.rate ?? null,
      perPerson: gapRateOf(segment, question.on, rules)?.perPerson ?? null,
    };
  };
  return {
    basis: basisOf(scope, of),
    target: targetFor(scope.areas?.length === 1 ? (scope.areas[0] ?? '') : 'regency', scope.segment),
    gapRate: gapRateOf(scope.segment, question.on, rules),
    ofGroup(key) {
      if (question.by === 'kecamatan') return ofGroup(key, scope.segment);
      const work = workSegments.find((one) => one === key);
      // of several kecamatan together the formal workers are not told apart here
      if (question.by === 'work' && work && scope.areas === null) return ofGroup('regency', work);
      return noBasis;
    },
  };
}

/** The workers of the whole; of several kecamatan their sum, unknown while one of them is. */
function basisOf(
  { areas, segment }: CoverageScope,
  of: (area: string, segment: string) => WorkforceOfArea | null,
): CoverageBasis | null {
  const found = (areas ?? ['regency']).map((area) => of(area, segment));
  const known = found.filter((one) => one !== null);
  const [first] = known;
  if (!first || known.length < found.length) return null;
  const workers = known.reduce((sum, { people }) => sum + people, 0);
  // Nobody at all is no denominator: it is said as a missing figure, not as a percentage of nothing.
  if (workers === 0) return null;
  return {
    workforce: workers,
    year: Math.min(...known.map(({ year }) => year)),
    isEarlier: known.some(({ isEarlier }) => isEarlier),
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

const ended = 3;

/** How much a ladder says of a year: a rung of it, one between two, a later goal, or only of years before. */
function standing({ target, last }: TargetOfLadder, year: number): number {
  if (target !== null) return target.isInterpolated ? 1 : 0;
  return last.year >= year ? 2 : ended;
}

/**
 * What is wanted of an area and segment: its own ladder first, then that of all its workers, then that of the regency. Where
 * the plan says nothing of the year its last rung stands, marked as the goal.
 */
function targetIn(
  ladders: readonly TargetOfLadder[],
  area: string,
  segment: string,
  { interpolate, year }: { readonly interpolate: boolean; readonly year: number },
): CoverageTarget | null {
  const wanted = [
    [area, segment],
    [area, 'all'],
    ['regency', segment],
    ['regency', 'all'],
  ];
  const fitting = wanted.flatMap(([of, by]) =>
    ladders
      .filter((one) => one.area === of && one.segment === by)
      .toSorted((a, b) => standing(a, year) - standing(b, year)),
  );
  // A plan that ended before the year says nothing of it, while another one does.
  for (const ladder of [...fitting.filter((one) => standing(one, year) < ended), ...fitting]) {
    const { last } = ladder;
    const between = ladder.target?.isInterpolated === true;
    const target = between && !interpolate ? null : ladder.target;
    return {
      rate: target?.rate ?? last.percent,
      year: target?.year ?? last.year,
      isInterpolated: target?.isInterpolated ?? false,
      canInterpolate: between,
      isGoal: target === null,
      plan: planName(last),
      legalBasis: last.legalBasis,
      goal: { rate: last.percent, year: last.year },
    };
  }
  return null;
}
