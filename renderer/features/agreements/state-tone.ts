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
/** States of which a term may be renewed. */
export const canRenew: ReadonlySet<TermState> = new Set(['signed', 'running', 'prepare', 'urgent', 'expired']);
