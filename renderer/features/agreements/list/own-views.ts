import { z } from 'zod/mini';
import { matchesAgreement } from '../../../../shared/agreements/search.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { type TermState, termStates } from '../../../../shared/agreements/term.ts';
import { useRemembered } from '../../../lib/remembered.ts';

/** A search with states that this person wants to see again on this PC. */
const ownView = z.object({ name: z.string(), search: z.string(), states: z.array(z.enum(termStates)) });
export type OwnView = z.infer<typeof ownView>;

/** Whether an agreement is meant by a search and, where any are chosen, by its state. */
export function isMeant(
  agreement: AgreementSummary,
  { search, states }: { readonly search: string; readonly states: readonly TermState[] },
): boolean {
  return matchesAgreement(agreement, search) && (states.length === 0 || states.includes(agreement.state));
}

/** The views of one's own; saving a name again replaces it. */
export function useOwnViews() {
  const [views, setViews] = useRemembered<OwnView[]>('agreements:own-views', z.array(ownView), []);
  return {
    views,
    save: (view: OwnView) => setViews((now) => [...now.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => setViews((now) => now.filter((view) => view.name !== name)),
  };
}
