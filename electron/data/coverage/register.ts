import { breathe, type DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { readColumns, type SpellColumns } from './columns.ts';

/** The register as columns, and whether they are of an earlier state that is being replaced. */
export interface RegisterColumns {
  /** Null while a large register is read for the first time. */
  readonly columns: SpellColumns | null;
  readonly isCounting: boolean;
}

interface Known {
  /** The last action that the columns hold: nothing changes without one. */
  action: number;
  columns: SpellColumns | null;
  isReading: boolean;
}

/** A register up to this size is read at once, within a twentieth of a second; a larger one beside other work. */
const readAtOnce = 15_000;
// By the connection that writes: whichever reads, the store is the same.
const known = new WeakMap<Connection, Known>();

/**
 * The register in columns for counting. A large one is read beside other work, and until then the columns of before are
 * answered; the windows are told to ask again when it has been read.
 */
export function columnsOfRegister(context: DataContext, most = readAtOnce): RegisterColumns {
  const { reader, writer } = context;
  const entry = known.get(writer) ?? { action: -1, columns: null, isReading: false };
  known.set(writer, entry);
  const numberOf = (text: string) => reader.prepare<[], number | null>(text).pluck().get() ?? 0;
  const action = numberOf('SELECT max(id) FROM action');
  if (entry.action === action) return { columns: entry.columns, isCounting: false };
  if (numberOf('SELECT count(*) FROM participation') > most) {
    if (!entry.isReading) void readBeside(context, entry);
    return { columns: entry.columns, isCounting: true };
  }
  const reading = readColumns(reader);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  Object.assign(entry, { action, columns: step.value });
  return { columns: step.value, isCounting: false };
}

/** Reads on a connection of its own, on one state of the store, until done or until the store is closed. */
async function readBeside(context: DataContext, entry: Known): Promise<void> {
  const { reader } = context;
  const own = context.openReader();
  entry.isReading = true;
  try {
    own.exec('BEGIN');
    const action = own.prepare<[], number | null>('SELECT max(id) FROM action').pluck().get() ?? 0;
    const reading = readColumns(own);
    let step = reading.next();
    while (step.done !== true) {
      await breathe();
      if (!reader.open) return;
      step = reading.next();
    }
    Object.assign(entry, { action, columns: step.value });
  } catch {
    // A store that cannot be read just now is said by the next question, which begins again.
    return;
  } finally {
    entry.isReading = false;
    own.close();
  }
  context.announce(['history']);
}
