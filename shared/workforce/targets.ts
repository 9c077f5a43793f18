import type { Rate } from '../coverage/progress.ts';
import { type Plan, planName } from './plans.ts';
import type { CoverageTarget } from './schema.ts';

/** What a target of one year must say to be one rung of a ladder. */
export type Rung = Pick<CoverageTarget, 'plan' | 'year' | 'area' | 'segment' | 'percent' | 'legalBasis'>;

/** A share that a plan wants covered in a year. */
export interface TargetAt<R extends Rung = Rung> {
  /** Hundredths of a percent. */
  readonly rate: Rate;
  readonly year: number;
  /** Computed between two rungs; the plan says nothing of this year. */
  readonly isInterpolated: boolean;
  /** The rung, or the two that it lies between. */
  readonly rungs: readonly R[];
}

/** One ladder: of a plan, `other` ones by their legal basis, for an area and a segment. */
export interface LadderChoice {
  readonly plan: Plan;
  /** Only looked at for `other` plans. */
  readonly legalBasis?: string;
  readonly area: CoverageTarget['area'];
  readonly segment: CoverageTarget['segment'];
}

/** The rungs of one ladder, earliest year first. */
export function ladderOf<R extends Rung>(targets: readonly R[], choice: LadderChoice): R[] {
  const name = planName({ plan: choice.plan, legalBasis: choice.legalBasis ?? '' }).toLowerCase();
  return targets
    .filter(
      (one) =>
        one.plan === choice.plan &&
        one.area === choice.area &&
        one.segment === choice.segment &&
        planName(one).toLowerCase() === name,
    )
    .toSorted((a, b) => a.year - b.year);
}

/**
 * What a ladder wants in a year: its rung of the year, or when asked the straight line between the rungs before and after
 * (rounded half up to a hundredth of a percent). Null beyond its ends, because no plan speaks there.
 */
export function targetOf<R extends Rung>(
  ladder: readonly R[],
  year: number,
  { interpolate = false }: { readonly interpolate?: boolean } = {},
): TargetAt<R> | null {
  const rung = ladder.find((one) => one.year === year);
  if (rung) return { rate: rung.percent, year, isInterpolated: false, rungs: [rung] };
  const before = ladder.findLast((one) => one.year < year);
  const after = ladder.find((one) => one.year > year);
  if (!interpolate || !before || !after) return null;
  const span = after.year - before.year;
  const weighted = before.percent * (after.year - year) + after.percent * (year - before.year);
  const rate = Math.floor((2 * weighted + span) / (2 * span));
  return { rate, year, isInterpolated: true, rungs: [before, after] };
}
