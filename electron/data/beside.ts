import type { Topic } from '../../shared/events.ts';
import { breathe, type DataContext } from './context.ts';
import type { Connection } from './connection.ts';

/** What was worked out from the store, and whether it is of an earlier state that is being replaced. */
export interface WorkedOut<T> {
  /** Null while it is worked out for the first time. */
  readonly value: T | null;
  readonly isWorking: boolean;
}

interface Entry<T> {
  /** What the value is of; another key asks for it anew. */
  key: string;
  value: T | null;
  isWorking: boolean;
  /** Why the last work stopped, and when (ms of the process). */
  failure: { readonly error: unknown; readonly at: number } | null;
}

/** What is asked of {@link Beside}. */
export interface Question<T> {
  /** Says the state of the store and everything else that the value depends on. */
  readonly key: string;
  /** Whether the kept value still holds, although the key is another. */
  readonly stillHolds?: (keptKey: string) => boolean;
  /** Done within a twentieth of a second, so at once. */
  readonly isSmall: boolean;
  /** Yields between slices of a few hundredths of a second. */
  readonly work: (db: Connection) => Generator<void, T>;
}

/** How long a failure is answered before the work is tried again: windows that ask anew must not go round in a circle. */
const failureHolds = 10_000;

/**
 * Keeps what takes long to work out from the whole register, per store. Of a large one the last value is answered while a new
 * one is worked out beside other work, on a connection of its own and one state of the store; then the windows are told.
 */
export class Beside<T> {
  readonly #topics: readonly Topic[];
  // By the connection that writes: whichever reads, the store is the same.
  readonly #known = new WeakMap<Connection, Entry<T>>();

  /** `topics`: what the windows ask anew when the value is there. */
  constructor(topics: readonly Topic[] = ['history']) {
    this.#topics = topics;
  }

  /** The value; throws what the last work stopped at. */
  of(context: DataContext, question: Question<T>): WorkedOut<T> {
    const { reader, writer } = context;
    const entry = this.#known.get(writer) ?? { key: '', value: null, isWorking: false, failure: null };
    this.#known.set(writer, entry);
    const { key } = question;
    if (entry.key !== key && entry.value !== null && question.stillHolds?.(entry.key) === true) entry.key = key;
    if (entry.key === key) return { value: entry.value, isWorking: false };
    if (!question.isSmall) {
      if (entry.failure && performance.now() - entry.failure.at < failureHolds) throw entry.failure.error;
      if (!entry.isWorking) void workBeside(context, entry, question, this.#topics);
      return { value: entry.value, isWorking: true };
    }
    const work = question.work(reader);
    let step = work.next();
    while (step.done !== true) step = work.next();
    Object.assign(entry, { key, value: step.value });
    return { value: step.value, isWorking: false };
  }
}

async function workBeside<T>(
  context: DataContext,
  entry: Entry<T>,
  { key, work }: Question<T>,
  topics: readonly Topic[],
): Promise<void> {
  const { reader } = context;
  entry.isWorking = true;
  let own: Connection | undefined;
  try {
    own = context.openReader();
    own.exec('BEGIN');
    const steps = work(own);
    let step = steps.next();
    while (step.done !== true) {
      await breathe();
      // The store was closed or replaced.
      if (!reader.open) return;
      step = steps.next();
    }
    Object.assign(entry, { key, value: step.value, failure: null });
  } catch (error) {
    // Said by the next question, which the windows ask when they are told.
    entry.failure = { error, at: performance.now() };
  } finally {
    entry.isWorking = false;
    own?.close();
  }
  context.announce(topics);
}
