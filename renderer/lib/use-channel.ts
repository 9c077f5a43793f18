import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer, ChannelOf, Input } from '../../shared/contract.ts';
import { call } from './client.ts';
import type { CallError } from './client.ts';

/** Channels that only ask. */
export type Question = ChannelOf<'read'> | ChannelOf<'shell'>;

interface Options {
  /** `false` waits, for instance until another answer is there. */
  readonly when?: boolean;
  /** Keeps showing the last answer while another input is asked for (search as you type). */
  readonly keepLast?: boolean;
}

/** The answer of a channel, kept fresh: asked again when the program says that what it shows has changed. */
export function useChannel<C extends Question>(
  channel: C,
  input: Input<C>,
  { when = true, keepLast = false }: Options = {},
): UseQueryResult<Answer<C>, CallError> {
  return useQuery<Answer<C>, CallError>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    enabled: when,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
