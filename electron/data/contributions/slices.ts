import { breathe, type JobExtras } from '../context.ts';

/** Runs work in slices beside other work until it is done or cancelled; `part` is this work's place among several. */
export async function finished<T>(
  work: Generator<number, T>,
  { signal, progress }: Pick<JobExtras, 'signal' | 'progress'>,
  [part, parts]: readonly [number, number] = [0, 1],
): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    progress('reading', Math.round(((part + step.value) / parts) * 100), 100);
    await breathe();
    signal.throwIfAborted();
    step = work.next();
  }
  return step.value;
}

/** Runs work at once to its end, for few people or outside a window. */
export function atOnce<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
