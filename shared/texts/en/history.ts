import type { history as source } from '../id/history.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof source> = {
  title: 'History',
  help: {
    purpose: 'Every change of the data: who, when, what changed.',
    steps: 'Search by word or person. A change that was not overwritten can be undone from here.',
  },
  kinds: {
    other: 'Data changed ({{kind}})',
  },
};
