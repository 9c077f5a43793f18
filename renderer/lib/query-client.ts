import { QueryClient } from '@tanstack/react-query';
import type { Topic } from '../../shared/events.ts';
import { dependsOn } from './topics.ts';

/** Answers stay fresh until the program says that their topic changed; there is no network to wait for. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Asks again for everything on screen that depends on the topics. */
export function invalidateTopics(changed: readonly Topic[]): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [channel] }) => typeof channel === 'string' && dependsOn(channel, changed),
  });
}
