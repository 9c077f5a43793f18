import type { Result } from '../../shared/result.ts';

/** Calls under way, each waiting for its answer. */
export interface Pending {
  /** Sends a call under a number of its own and waits; once it is over, answers with that at once. */
  wait(send: (id: number) => void): Promise<Result<unknown>>;
  settle(id: number, result: Result<unknown>): void;
  /** Answers every waiting call, and each later one: a message to a thread that is gone would never be answered. */
  end(result: Result<never>): void;
  readonly isOver: () => boolean;
}

/** Makes an empty list of calls under way. */
export function createPending(): Pending {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let over: Result<never> | null = null;
  return {
    wait: (send) =>
      new Promise((resolve) => {
        if (over) return resolve(over);
        lastId += 1;
        waiting.set(lastId, resolve);
        send(lastId);
      }),
    settle(id, result) {
      const answer = waiting.get(id);
      waiting.delete(id);
      answer?.(result);
    },
    end(result) {
      over ??= result;
      for (const answer of waiting.values()) answer(over);
      waiting.clear();
    },
    isOver: () => over !== null,
  };
}
