import type { ContributionQuestion } from '../../../shared/contributions/schema.ts';
import type { Month } from '../../../shared/dates.ts';
import { programmesFromBits, type SegmentCode } from '../../../shared/segments.ts';

/** A participation as the register keeps it, with codes instead of records. */
interface Kept {
  readonly segment: SegmentCode;
  readonly category: string | null;
  readonly funding: string | null;
  /** Bits of `programmesFromBits`. */
  readonly programmes: number;
  /** Whole rupiah. */
  readonly wage: number | null;
}

/** What the rules are asked about a participation in a month; wages become hundredths of a rupiah. */
export function questionOf({ wage, programmes, ...kept }: Kept, month: Month): ContributionQuestion {
  return {
    ...kept,
    month,
    riskClass: null,
    // What a construction worker earns is not the value of the contract.
    base: wage === null || kept.segment === 'jakon' ? null : wage * 100,
    programmes: programmesFromBits(programmes),
  };
}
