import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import type { TermState } from '../../../shared/agreements/term.ts';
import type { Tone } from '../../ui/tone.ts';

/** Colour of a state; its icon follows from it, its word stands beside it. */
export const stateTone: Readonly<Record<TermState, Tone>> = {
  draft: 'info',
  signed: 'info',
  running: 'ok',
  prepare: 'warn',
  urgent: 'bad',
  expired: 'bad',
  renewed: 'muted',
  terminated: 'muted',
};
/** States in which the days to the end mean something. */
export const countsDown: ReadonlySet<TermState> = new Set(['signed', 'running', 'prepare', 'urgent', 'expired']);

/** Whether a term can be renewed now: it is signed, has no successor, and is no addendum. */
export function canRenew({ kind, state, renewedByUid }: AgreementSummary): boolean {
  return kind !== 'addendum' && renewedByUid === null && countsDown.has(state);
}
