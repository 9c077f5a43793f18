import type { PlainDate } from '../dates.ts';

/** What an addendum says about the end of the agreement above it. */
export interface Amendment {
  readonly uid: string;
  readonly signedOn: PlainDate | null;
  /** The new last day of the agreement above. */
  readonly endsOn: PlainDate;
  readonly endedEarlyOn: PlainDate | null;
}

/**
 * The addendum that decides the end of a term on `today`: the one signed last, of those signed by then and not ended
 * again; undefined when the end stands as it was agreed.
 */
export function amendmentOn(amendments: readonly Amendment[], today: PlainDate): Amendment | undefined {
  return amendments
    .filter(({ signedOn, endedEarlyOn }) => signedOn && signedOn <= today && !(endedEarlyOn && endedEarlyOn <= today))
    .toSorted((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? -1 : a.signedOn === b.signedOn ? 0 : 1))
    .at(-1);
}

/** Last day of a term as it holds on `today`, addenda included. */
export function endOn(agreedEnd: PlainDate, amendments: readonly Amendment[], today: PlainDate): PlainDate {
  return amendmentOn(amendments, today)?.endsOn ?? agreedEnd;
}
