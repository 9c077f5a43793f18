import type { DataContext } from '../../../electron/data/context.ts';
import { participantHandlers as participants } from '../../../electron/data/participants/handlers.ts';
import { contract, type Input } from '../../../shared/contract.ts';

/** A window of the list as the screen asks for it. */
export function participantPage(context: DataContext, input: Input<'participants.page'> = {}) {
  return participants['participants.page'](context, contract['participants.page'].input.parse(input));
}

/** How many people the filters leave, and how many of them are active or have problems. */
export function participantCounts(context: DataContext, input: Input<'participants.counts'> = {}) {
  return participants['participants.counts'](context, contract['participants.counts'].input.parse(input));
}

/** The names in the list, in its order. */
export function namesIn(context: DataContext, input: Input<'participants.page'> = {}): string[] {
  return participantPage(context, input).rows.map(({ name }) => name);
}
