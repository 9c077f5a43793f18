import { topics } from '../../shared/events.ts';
import { partOfDay } from '../../shared/office/part-of-day.ts';
import type { DataContext } from './context.ts';
import type { Connection } from './connection.ts';

interface Seen {
  readonly writer: Connection;
  /** Counts the commits of every other connection but the reader, which makes none: those of other processes. */
  readonly version: number;
  /** Day and part of the day at the office: states of agreements, due dates and the greeting follow from them. */
  readonly moment: string;
}

function look({ writer, today, hour }: DataContext): Seen {
  const version = writer.pragma('data_version', { simple: true }) as number;
  return { writer, version, moment: `${today()} ${partOfDay(hour())}` };
}

/**
 * Answers a look that tells the windows to ask again when something changed without them: another process (the command
 * line as a scheduled task) wrote into the store, or a new day began, also while the PC slept.
 */
export function createWatch(context: DataContext): () => void {
  let seen = look(context);
  return () => {
    // A store that is closed, or away while another takes its place, is looked at when it is back.
    if (!context.writer.open || !context.reader.open) return;
    // Nobody else writes during a transaction of ours; a new day is noticed after it.
    if (context.writer.inTransaction) return;
    const now = look(context);
    const isSame = now.moment === seen.moment && (now.version === seen.version || now.writer !== seen.writer);
    seen = now;
    if (!isSame) context.announce(topics);
  };
}
