import { useMemo, useState } from 'react';
import { matchesAgreement } from '../../../../shared/agreements/search.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { type TermState, termStates } from '../../../../shared/agreements/term.ts';
import { useChannel } from '../../../lib/use-channel.ts';

/** All agreements, those that the search and the states mean, and how many there are of each state. */
export function useAgreements() {
  const { data: all, error } = useChannel('agreements.list', {});
  const [search, setSearch] = useState('');
  const [states, setStates] = useState<readonly TermState[]>([]);
  const found = useMemo(() => all?.filter((agreement) => matchesAgreement(agreement, search)), [all, search]);
  const shown = useMemo(
    () => (states.length === 0 ? found : found?.filter(({ state }) => states.includes(state))),
    [found, states],
  );
  const counts = useMemo(() => countStates(found ?? []), [found]);
  return {
    all,
    shown,
    error,
    search,
    setSearch,
    states,
    setStates,
    counts,
    isFiltered: search.trim() !== '' || states.length > 0,
    clear: () => {
      setSearch('');
      setStates([]);
    },
  };
}

export type Agreements = ReturnType<typeof useAgreements>;

function countStates(agreements: readonly AgreementSummary[]): { state: TermState; count: number }[] {
  return termStates
    .map((state) => ({ state, count: agreements.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}
