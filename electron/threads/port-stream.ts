import type { MessagePort } from 'node:worker_threads';
import { CodedError, type CodedErrorData, fail } from '../../shared/result.ts';

type Envelope = { value: unknown } | { end: true } | { taken: true } | { error: CodedErrorData };

/** How many values may be under way: enough to keep both threads busy, few enough to keep memory flat. */
const window = 4;

/**
 * A two-way stream of values between two threads. `send` waits while the other side is behind, so that a fast reader
 * never fills the memory of a slow writer. Either side may give up with a coded error, which the other one throws.
 */
export class PortStream {
  readonly #port: MessagePort;
  readonly #arrived: Envelope[] = [];
  #underWay = 0;
  readonly #stopped = new AbortController();
  #failure: CodedError | null = null;
  #waitingForValue: (() => void) | null = null;
  #waitingForRoom: (() => void) | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (envelope: Envelope) => this.#accept(envelope));
    port.on('close', () => this.#fail(new CodedError('cancelled')));
  }

  /** Aborted when the other side gave up or is gone: for work that waits for nothing on the stream. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  /** Hands one value over; resolves when there is room for the next. Throws what made the other side give up. */
  async send(value: unknown): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.#underWay += 1;
    this.#port.postMessage({ value } satisfies Envelope);
    while (this.#underWay >= window) {
      await new Promise<void>((resolve) => (this.#waitingForRoom = resolve));
      if (this.#failure) throw this.#failure;
    }
  }

  /** Says that nothing more follows from this side. */
  end(): void {
    this.#port.postMessage({ end: true } satisfies Envelope);
  }

  /** Gives up; the other side throws the error. */
  giveUp(error: CodedErrorData): void {
    this.#port.postMessage({ error } satisfies Envelope);
  }

  /** Every value of the other side until its end. */
  async *values<T>(): AsyncGenerator<T> {
    for (;;) {
      const envelope = this.#arrived.shift() ?? (await this.#next());
      if ('end' in envelope) return;
      if (!('value' in envelope)) continue;
      this.#port.postMessage({ taken: true } satisfies Envelope);
      yield envelope.value as T;
    }
  }

  /** The next value; `internal` when the other side ended instead. */
  async value<T>(): Promise<T> {
    const next = await this.values<T>().next();
    return next.done ? fail('internal') : next.value;
  }

  /** Makes every wait on this side throw the error: the other side is gone or no longer wanted. */
  stop(error: CodedError): void {
    this.#fail(error);
  }

  close(): void {
    this.#port.removeAllListeners('close');
    this.#port.close();
  }

  async #next(): Promise<Envelope> {
    for (;;) {
      const envelope = this.#arrived.shift();
      if (envelope) return envelope;
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => (this.#waitingForValue = resolve));
    }
  }

  #accept(envelope: Envelope): void {
    if ('error' in envelope) return this.#fail(new CodedError(envelope.error.code, envelope.error.details));
    // Not at once: a port hands out its messages as long as there are any, and while both sides are busy there always
    // are. Work done in between would keep the questions that come through other ports waiting until its end.
    if ('taken' in envelope) {
      this.#underWay -= 1;
      setImmediate(() => this.#waitingForRoom?.());
    } else {
      this.#arrived.push(envelope);
      setImmediate(() => this.#waitingForValue?.());
    }
  }

  #fail(error: CodedError): void {
    this.#failure ??= error;
    this.#stopped.abort(this.#failure);
    this.#waitingForValue?.();
    this.#waitingForRoom?.();
  }
}
