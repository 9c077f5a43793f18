/** Work that must not overlap: each piece begins when the one before it is over, whatever became of it. */
export interface Queue {
  add<T>(work: () => T | Promise<T>): Promise<T>;
}

/** Makes an empty queue. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add(work) {
      const mine = last.then(() => work());
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
