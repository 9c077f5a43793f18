import type { PlainDate } from '../dates.ts';

/** Age bands of labour statistics (Sakernas) in completed years, youngest first; `unknown` has no birth date. */
export const ageBandCodes = ['below-15', '15-24', '25-34', '35-44', '45-54', '55-64', '65-up', 'unknown'] as const;
export type AgeBandCode = (typeof ageBandCodes)[number];

/** First completed year of each band but the unknown, in the order of {@link ageBandCodes}. */
const firstYears = [0, 15, 25, 35, 45, 55, 65] as const;

/** A date as a number that compares as dates do and whose difference holds completed years: 20261122. */
export function dateNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}

/** Place in {@link ageBandCodes} of somebody born on a day (both as {@link dateNumber}; 0 is not known). */
export function ageBandOn(bornOn: number, on: number): number {
  if (bornOn === 0) return firstYears.length;
  const age = Math.floor((on - bornOn) / 10_000);
  let band = 0;
  while (band + 1 < firstYears.length && age >= (firstYears[band + 1] as number)) band += 1;
  return band;
}

/** Births that are in a band on a day, as numbers of {@link dateNumber}: from the first to the last, both included. */
export function birthsIn(band: Exclude<AgeBandCode, 'unknown'>, on: PlainDate): { first: number; last: number } {
  const place = ageBandCodes.indexOf(band);
  const day = dateNumber(on);
  const next = firstYears[place + 1];
  return {
    first: next === undefined ? 1 : day - next * 10_000 + 1,
    // somebody born after the day is below 15 as well: the record is wrong, the person is counted
    last: place === 0 ? 99_999_999 : day - (firstYears[place] ?? 0) * 10_000,
  };
}
