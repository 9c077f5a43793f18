import type { PlainDate } from '../dates.ts';

export const validityStates = ['in-force', 'not-yet', 'replaced', 'over'] as const;
export type ValidityState = (typeof validityStates)[number];

export interface Validity {
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly replacedByUid: string | null;
}

/** Whether a regulation holds on a day. One that was replaced without a last day written down no longer does. */
export function validityOn({ validFrom, validTo, replacedByUid }: Validity, on: PlainDate): ValidityState {
  if (validFrom !== null && on < validFrom) return 'not-yet';
  const isOver = validTo === null ? replacedByUid !== null : on > validTo;
  if (!isOver) return 'in-force';
  return replacedByUid === null ? 'over' : 'replaced';
}
