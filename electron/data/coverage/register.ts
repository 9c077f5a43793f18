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
  /** Why the last reading stopped, and when (ms of the process). */
  failure: { readonly error: unknown; readonly at: number } | null;
}

/** How long a failed reading is answered with its error before it is tried again: windows that ask anew must not go round in a circle. */
const failureHolds = 10_000;

/** A register up to this size is read at once, within a twentieth of a second; a larger one beside other work. */
const readAtOnce = 15_000;
// By the connection that writes: whichever reads, the store is the same.
const known = new WeakMap<Connection, Known>();

/**
 * The register in columns for counting. A large one is read beside other work, and until then the columns of before are
 * answered; the windows are told to ask again when it has been read. Throws what a reading beside other work stopped at.
 */
export function columnsOfRegister(context: DataContext, most = readAtOnce): RegisterColumns {
  const { reader, writer } = context;
  const entry = known.get(writer) ?? { action: -1, columns: null, isReading: false, failure: null };
  known.set(writer, entry);
  const numberOf = (text: string) => reader.prepare<[], number | null>(text).pluck().get() ?? 0;
  const action = numberOf('SELECT max(id) FROM action');
  if (entry.action !== action && entry.columns !== null && isSamePeople(reader, entry.action)) entry.action = action;
  if (entry.action === action) return { columns: entry.columns, isCounting: false };
  if (numberOf('SELECT count(*) FROM participation') > most) {
    if (entry.failure && performance.now() - entry.failure.at < failureHolds) throw entry.failure.error;
    if (!entry.isReading) void readBeside(context, entry);
    return { columns: entry.columns, isCounting: true };
  }
  const reading = readColumns(reader);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  Object.assign(entry, { action, columns: step.value });
  return { columns: step.value, isCounting: false };
}

/**
 * Whether every action after one says what it changed, and none of it is of people or their spells. Imports and undoing keep
 * no image of each row, so they never count as such.
 */
function isSamePeople(reader: Connection, after: number): boolean {
  const touching = reader
    .prepare<[number], number>(
      `SELECT count(*) FROM action a WHERE a.id > ? AND (
        a.inserted_digest IS NOT NULL OR a.undoes_id IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM change c WHERE c.action_id = a.id)
        OR EXISTS (SELECT 1 FROM change c WHERE c.action_id = a.id AND c.table_name IN ('participant', 'participation')))`,
    )
    .pluck()
    .get(after);
  return touching === 0;
}

/** Reads on a connection of its own, on one state of the store, until done or until the store is closed. */
async function readBeside(context: DataContext, entry: Known): Promise<void> {
  const { reader } = context;
  entry.isReading = true;
  let own: Connection | undefined;
  try {
    own = context.openReader();
    own.exec('BEGIN');
    const action = own.prepare<[], number | null>('SELECT max(id) FROM action').pluck().get() ?? 0;
    const reading = readColumns(own);
    let step = reading.next();
    while (step.done !== true) {
      await breathe();
      if (!reader.open) return;
      step = reading.next();
    }
    Object.assign(entry, { action, columns: step.value, failure: null });
  } catch (error) {
    // Said by the next question, which the windows ask when they are told.
    entry.failure = { error, at: performance.now() };
  } finally {
    entry.isReading = false;
    own?.close();
  }
  context.announce(['history']);
}
