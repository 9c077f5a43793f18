import { addDays, monthOf, type Month, type PlainDate } from '../dates.ts';

/** What the rules below need of a participation. */
export interface FundedSpell {
  readonly uid: string;
  readonly startsOn: PlainDate;
  /** Last day; null while it goes on. */
  readonly endsOn: PlainDate | null;
  /** Programmes as bits; 0 = known to the unit, not registered: such a spell covers nobody and is paid by nobody. */
  readonly programmes: number;
  readonly fundingUid: string | null;
}

/** Days without any registered spell, both included. */
export interface CoverageGap {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Two registered spells that different sources pay in the same months; `to` is null while both go on. */
export interface DoubleFunding {
  readonly spells: readonly [string, string];
  readonly from: Month;
  readonly to: Month | null;
}

/** Whether a spell covers a day at the insurer: what "active" means everywhere, as long as the person lives. */
export function coversDay(spell: Omit<FundedSpell, 'uid' | 'fundingUid'>, day: PlainDate): boolean {
  return spell.programmes !== 0 && spell.startsOn <= day && (spell.endsOn === null || spell.endsOn >= day);
}

/** Stretches between the first and the last registered spell in which the person was not covered, oldest first. */
export function coverageGaps(spells: readonly FundedSpell[]): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  let coveredUntil: PlainDate | null = null;
  for (const { startsOn, endsOn } of registeredInOrder(spells)) {
    if (coveredUntil !== null && startsOn > addDays(coveredUntil, 1)) {
      gaps.push({ from: addDays(coveredUntil, 1), to: addDays(startsOn, -1) });
    }
    if (endsOn === null) break;
    if (coveredUntil === null || endsOn > coveredUntil) coveredUntil = endsOn;
  }
  return gaps;
}

/** Pairs of registered spells with different funding sources that share a calendar month: contributions are paid by the month. */
export function doubleFundings(spells: readonly FundedSpell[]): DoubleFunding[] {
  const paid = registeredInOrder(spells).filter(({ fundingUid }) => fundingUid !== null);
  return paid.flatMap((one, index) =>
    paid.slice(index + 1).flatMap((other) => {
      if (one.fundingUid === other.fundingUid) return [];
      const months = sharedMonths(one, other);
      return months ? [{ spells: [one.uid, other.uid] as const, ...months }] : [];
    }),
  );
}

function sharedMonths(one: FundedSpell, other: FundedSpell): { from: Month; to: Month | null } | undefined {
  const from = monthOf(one.startsOn > other.startsOn ? one.startsOn : other.startsOn);
  const ends = [one.endsOn, other.endsOn].filter((end) => end !== null).toSorted();
  const to = ends[0] === undefined ? null : monthOf(ends[0]);
  return to !== null && to < from ? undefined : { from, to };
}

function registeredInOrder(spells: readonly FundedSpell[]): FundedSpell[] {
  return spells
    .filter(({ programmes }) => programmes !== 0)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : 0));
}
