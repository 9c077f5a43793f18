import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, Input, Output } from '../../shared/contract.ts';
import type { FileTicket } from '../../shared/fields.ts';
import { fail } from '../../shared/result.ts';
import { commandLineTexts } from '../../shared/texts/command-line.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';
import { type Application, callAndWait, openApplication } from '../threads/application.ts';
import type { Arguments } from './arguments.ts';
import { nativeBinding, threads, typedPath, usualStoreFolder } from './places.ts';

/** Where a command writes: standard output for answers, standard error for everything else. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** One store, opened for one command. */
export interface Session {
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** A ticket for an existing file; `file-unreadable` when it is not there. */
  readonly file: (path: string) => FileTicket;
  /** A ticket for a file to be written. */
  readonly target: (path: string) => FileTicket;
}

function logTo(streams: Streams) {
  return (kind: string, facts: object): string => {
    const reference = randomBytes(4).toString('hex');
    if (kind === 'error') streams.err(`${reference} ${JSON.stringify(facts)}\n`);
    return reference;
  };
}

/** Opens the store of a call, does the work, closes it again whatever happened. */
export async function withStore<T>(
  { values }: Pick<Arguments, 'values'>,
  streams: Streams,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const application = await openApplication({
    storeFolder: values.store === undefined ? usualStoreFolder() : typedPath(values.store),
    nativeBinding,
    today: values.today,
    threads,
    log: logTo(streams),
  });
  try {
    return await work(sessionOf(application));
  } finally {
    await application.close();
  }
}

function sessionOf(application: Application): Session {
  return {
    call: (channel, input) => callAndWait(application, channel, input),
    file(path) {
      const full = typedPath(path);
      const bytes = statSync(full, { throwIfNoEntry: false })?.size;
      return application.files.register(full, bytes ?? fail('file-unreadable', { file: path }));
    },
    target: (path) => application.files.register(typedPath(path), 0, 'write'),
  };
}

/** Looks at a file with an empty store of its own, gone afterwards: the office's store is not even opened. */
export async function withScratchStore<T>(
  args: Pick<Arguments, 'values'>,
  streams: Streams,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-'));
  try {
    return await withStore({ values: { ...args.values, store: folder } }, streams, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A store that nobody has begun yet gets the office of the design, so that a scheduled task needs no window. */
export async function beginIfNew(
  { call }: Session,
  { language }: Pick<Arguments, 'language'>,
  streams: Streams,
): Promise<void> {
  const { isFirstStart, storeFolder } = await call('office.status', {});
  if (!isFirstStart) return;
  await call('office.begin', {
    officeName: 'Dinas Tenaga Kerja dan Transmigrasi',
    regencyCode: '72.01',
    headName: null,
  });
  streams.err(`${fillIn(commandLineTexts[language].newStore, { folder: storeFolder })}\n`);
}
