import { useMemo, useState } from 'react';
import { matchesAgreement } from '../../../../shared/agreements/search.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { type TermState, termStates } from '../../../../shared/agreements/term.ts';
import { type AgreementView, isInView } from '../../../../shared/agreements/views.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { isMeant } from './own-views.ts';

/** All agreements, those that the view, the search and the states mean, and how many there are of each state. */
export function useAgreements() {
  const { data: all, error } = useChannel('agreements.list', {});
  const { data: status } = useChannel('office.status', {});
  const today = status?.today;
  const [search, setSearch] = useState('');
  const [states, setStates] = useState<readonly TermState[]>([]);
  const [view, setView] = useState<AgreementView | null>(null);
  const inView = useMemo(
    () => (view === null || today === undefined ? all : all?.filter((one) => isInView(view, one, today))),
    [all, view, today],
  );
  const shown = useMemo(() => inView?.filter((one) => isMeant(one, { search, states })), [inView, search, states]);
  const counts = useMemo(
    () => countStates(inView?.filter((one) => matchesAgreement(one, search)) ?? []),
    [inView, search],
  );
  return {
    all,
    shown,
    error,
    today,
    search,
    setSearch,
    states,
    setStates,
    view,
    setView,
    counts,
    isFiltered: search.trim() !== '' || states.length > 0 || view !== null,
    clear: () => {
      setSearch('');
      setStates([]);
      setView(null);
    },
  };
}

export type Agreements = ReturnType<typeof useAgreements>;

function countStates(agreements: readonly AgreementSummary[]): { state: TermState; count: number }[] {
  return termStates
    .map((state) => ({ state, count: agreements.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}
