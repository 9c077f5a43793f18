import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer, ChannelOf, Input } from '../../shared/contract.ts';
import { call } from './client.ts';
import type { CallError } from './client.ts';
import { closeErrorsAbout, notify, notifyError } from './notices.ts';
import { say } from './texts.ts';
import { undoAction } from './undo.ts';

interface Options<C extends ChannelOf<'write' | 'shell' | 'read'>> {
  /** What is said when it worked; `null` says nothing. Without it: "Tersimpan." */
  readonly success?: string | null | ((answer: Answer<C>) => string);
  /** Codes that the screen shows itself, beside the field they mean. */
  readonly quietCodes?: readonly CallError['code'][];
}

export interface Action<C extends ChannelOf<'write' | 'shell' | 'read'>> {
  /** Does it; the answer, or undefined when it failed (the error is then already on screen). */
  readonly run: (input: Input<C>) => Promise<Answer<C> | undefined>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
}

/** A change: says when it worked and offers to take it back, says in words when it failed. */
export function useAction<C extends ChannelOf<'write' | 'shell' | 'read'>>(
  channel: C,
  options: Options<C> = {},
): Action<C> {
  const { success, quietCodes } = options;
  const { mutateAsync, isPending, error } = useMutation<Answer<C>, CallError, Input<C>>({
    mutationKey: [channel],
    mutationFn: (input) => call(channel, input),
    onSuccess: (answer) => {
      closeErrorsAbout(channel);
      if (success !== null) sayDone(answer, typeof success === 'function' ? success(answer) : success);
    },
    onError: (failure) => {
      if (!quietCodes?.includes(failure.code)) notifyError(failure, channel);
    },
  });
  const run = useCallback((input: Input<C>) => mutateAsync(input).catch(() => undefined), [mutateAsync]);
  return { run, isRunning: isPending, error };
}

/** Says that a change was saved; one that is an action can be taken back from there. */
export function sayDone(answer: unknown, words: string | undefined): void {
  const action = typeof answer === 'object' && answer && 'action' in answer ? answer.action : undefined;
  notify({
    tone: 'success',
    text: words ?? (() => say('ui.saved')),
    ...(typeof action === 'string'
      ? { done: action, action: { label: () => say('ui.undo'), run: () => void undoAction(action) } }
      : {}),
  });
}
