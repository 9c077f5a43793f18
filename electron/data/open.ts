import { randomUUID } from 'node:crypto';
import type { Topic } from '../../shared/events.ts';
import { hourIn, todayIn } from '../../shared/time-zones.ts';
import type { DataThreadOptions } from '../threads/protocol.ts';
import { createActions } from './actions.ts';
import { sweepUnfinishedCopies } from './kept-files/kept-file.ts';
import type { DataContext } from './context.ts';
import type { Connection } from './connection.ts';
import { openStore, type OpenStore } from './database.ts';
import { findOffice } from './office.ts';

export interface OpenData {
  readonly context: DataContext;
  close(): void;
}

/** Opens the store of a folder and makes what the handlers work with; throws what the store was refused for. */
export function openData(
  options: DataThreadOptions,
  announce: (topics: readonly Topic[]) => void,
  now: () => Date = () => new Date(),
): OpenData {
  const session = randomUUID();
  let store: OpenStore = openStore(options);
  sweepUnfinishedCopies(options.storeFolder, now().getTime());
  /** Connections for long questions: they must be closed before the file can be moved. */
  const readers = new Set<Connection>();
  const openReader = () => {
    for (const old of readers) if (!old.open) readers.delete(old);
    const own = store.openReader();
    readers.add(own);
    return own;
  };
  const closeStore = () => {
    for (const own of readers) own.close();
    readers.clear();
    store.close();
  };
  const actionsOf = () => createActions({ db: store.writer, now, session, announce });
  let actions = actionsOf();
  const timeZone = () => findOffice(store.reader)?.time_zone ?? 'Asia/Makassar';
  const context: DataContext = {
    get reader() {
      return store.reader;
    },
    get writer() {
      return store.writer;
    },
    get actions() {
      return actions;
    },
    storeFolder: options.storeFolder,
    today: () => options.today ?? todayIn(timeZone(), now().getTime()),
    hour: () => hourIn(timeZone(), now().getTime()),
    now,
    announce,
    openReader,
    replaceStore(swap) {
      const { file } = store;
      closeStore();
      try {
        swap(file);
      } finally {
        // Also when the file could not be moved: the program goes on with the store it had.
        store = openStore(options);
        actions = actionsOf();
      }
    },
  };
  return { context, close: closeStore };
}
