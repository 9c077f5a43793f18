import type { Channel, ChannelOf, Output, Parsed } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { JobProgress, Topic } from '../../shared/events.ts';
import type { NamedFile } from '../threads/protocol.ts';
import type { PortStream } from '../threads/port-stream.ts';
import type { Actions } from './actions.ts';
import type { Connection } from './connection.ts';

/** What every handler may use; nothing else is reached from one. */
export interface DataContext {
  /** Committed states only. Questions use this one. */
  readonly reader: Connection;
  /** The only connection that writes, and only inside an action. */
  readonly writer: Connection;
  readonly actions: Actions;
  readonly storeFolder: string;
  /** The office's day, in its time zone. */
  today(): PlainDate;
  /** The hour of the office's clock, 0 to 23. */
  hour(): number;
  now(): Date;
  announce(topics: readonly Topic[]): void;
  /** One more reading connection for a long list; whoever opens it closes it. */
  openReader(): Connection;
  /** Closes the store, lets `swap` move its file away, and opens a new one in its place. */
  replaceStore(swap: (file: string) => void): void;
}

/** What a call brings along besides its input. */
export interface CallExtras {
  readonly file: NamedFile | undefined;
}

/** What long work has besides its input: the stream to its workbook thread, a way to be stopped, a way to tell where it is. */
export interface JobExtras extends CallExtras {
  readonly stream: PortStream | null;
  readonly signal: AbortSignal;
  progress(phase: JobProgress['phase'], done: number, total: number | null): void;
  /** Runs `work` when no other write is under way, in this process or another; the queue waits until it is over. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** {@link exclusively} for work that commits nothing (temporary tables): other processes are not waited for. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

type Handler<C extends Channel> =
  C extends ChannelOf<'job'>
    ? (context: DataContext, input: Parsed<C>, extras: JobExtras) => Promise<Output<C>>
    : (context: DataContext, input: Parsed<C>, extras: CallExtras) => Output<C>;

/** Channels of one feature: `Handlers<'units'>` has every `units.*`. */
export type Handlers<Feature extends string> = {
  readonly [C in Extract<ChannelOf<'read' | 'write' | 'job'>, `${Feature}.${string}`>]: Handler<C>;
};

/** Lets the event loop take messages (a cancel, a question) between two slices of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
