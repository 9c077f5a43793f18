import type { PlainDate } from '../dates.ts';
import type { SegmentCode } from '../segments.ts';

/** Ages at which a person may take part, in completed years: `from` included, `below` not. */
export interface AgeRange {
  readonly from: number;
  readonly below: number;
}

/** An age range with its time and legal basis; data that the office can edit, because the law changes it. */
export interface AgeLimit extends AgeRange {
  readonly segment: SegmentCode;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** Regulation it stands in; null while no source has been found. */
  readonly basis: string | null;
  /** False until the office has confirmed it: such a limit is shown as an assumption. */
  readonly isConfirmed: boolean;
}

/** Defaults of a new store, from the first day of the programmes; general knowledge, not confirmed by a source. */
export const defaultAgeLimits: readonly AgeLimit[] = [
  {
    segment: 'bpu',
    from: 15,
    below: 65,
    validFrom: '2015-07-01',
    validTo: null,
    basis: null,
    isConfirmed: false,
  },
];

/** The age range of a segment on a date; undefined when no limit is known. */
export function ageRangeOn(limits: readonly AgeLimit[], segment: SegmentCode, date: PlainDate): AgeRange | undefined {
  return limits.find(
    (limit) =>
      limit.segment === segment && limit.validFrom <= date && (limit.validTo === null || date <= limit.validTo),
  );
}
