/** A share in hundredths of a percent: 9950 is 99,50 %. */
export type Rate = number;

/** How far a number of covered people is from what a plan asks for. */
export interface Progress {
  /** Covered people of the workforce, rounded half up but never up to a target or 100 % that is not reached; not cut at 100 %. Null without a workforce. */
  readonly rate: Rate | null;
  /** Workers who are not covered yet; 0 when there are more covered people than workers. */
  readonly uncovered: number | null;
  /** People of the workforce that the target asks for, whole people. Null without a workforce or a target. */
  readonly asked: number | null;
  /** People missing to the target; 0 when it is reached. */
  readonly missing: number | null;
  /** More people are covered than the workforce has: one of the two numbers is wrong. */
  readonly isOver: boolean;
}

/** People that a rate of a workforce is, rounded up: a target of 99,50 % of 201 is reached by 200 people, not by 199. */
export function peopleOf(workforce: number, rate: Rate): number {
  return Math.ceil((workforce * rate) / 10_000);
}

/** Progress of `people` (each counted once) within `workforce` towards `target`; either may be unknown. */
export function progressOf(people: number, workforce: number | null, target: Rate | null): Progress {
  if (workforce === null || workforce <= 0) {
    return { rate: null, uncovered: null, asked: null, missing: null, isOver: false };
  }
  const asked = target === null ? null : peopleOf(workforce, target);
  const rounded = Math.floor((people * 20_000 + workforce) / (2 * workforce));
  const isReached = (rate: Rate) => rounded < rate || people >= peopleOf(workforce, rate);
  return {
    rate:
      isReached(10_000) && (target === null || isReached(target)) ? rounded : Math.floor((people * 10_000) / workforce),
    uncovered: Math.max(0, workforce - people),
    asked,
    missing: asked === null ? null : Math.max(0, asked - people),
    isOver: people > workforce,
  };
}
