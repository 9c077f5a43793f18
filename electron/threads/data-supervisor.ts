import { topics } from '../../shared/events.ts';
import { type DataThread, type DataThreadStart, startDataThread } from './data-thread.ts';

/** The data thread, and another one in its place should it die. */
export interface DataSupervisor extends Omit<DataThread, 'isGone'> {
  /**
   * Opens the store again with a new thread when the old one died; throws what the store was refused for. What had been
   * acknowledged is there; open previews are not.
   */
  reopen(): Promise<void>;
}

/** Starts the data thread; throws what the store was refused for. */
export async function superviseData(start: DataThreadStart): Promise<DataSupervisor> {
  let thread = await startDataThread(start);
  let reopening: Promise<void> | null = null;
  const startAnother = async () => {
    thread = await startDataThread(start);
    start.onEvent({ type: 'data.changed', topics });
  };
  return {
    call: (call) => thread.call(call),
    abort: (job, error) => thread.abort(job, error),
    async reopen() {
      if (!thread.isGone()) return;
      reopening ??= startAnother().finally(() => (reopening = null));
      await reopening;
    },
    async close() {
      // A thread that is just starting holds the store as well.
      await reopening?.catch(() => {});
      await thread.close();
    },
  };
}
