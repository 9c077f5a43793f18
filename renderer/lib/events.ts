import { assertNever } from '../../shared/result.ts';
import { noteEnd, noteProgress } from './jobs.ts';
import { invalidateTopics } from './query-client.ts';
import './window-api.ts';

/** Connects the window to what the program says unasked; called once at the start. `open` shows the screen asked for. */
export function followEvents(open: (agreementUid: string | null) => void): () => void {
  return window.api.onEvent((event) => {
    switch (event.type) {
      case 'data.changed':
        return invalidateTopics(event.topics);
      case 'job.progress':
        return noteProgress(event);
      case 'job.ended':
        return noteEnd(event.job, event.result);
      case 'screen.open':
        return open(event.agreementUid);
      default:
        return assertNever(event);
    }
  });
}
