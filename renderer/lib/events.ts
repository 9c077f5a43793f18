import { assertNever } from '../../shared/result.ts';
import { noteEnd, noteProgress } from './jobs.ts';
import { invalidateTopics } from './query-client.ts';
import './window-api.ts';

/** Connects the window to what the program says unasked; called once at the start. */
export function followEvents(): () => void {
  return window.api.onEvent((event) => {
    switch (event.type) {
      case 'data.changed':
        return invalidateTopics(event.topics);
      case 'job.progress':
        return noteProgress(event);
      case 'job.ended':
        return noteEnd(event.job, event.result);
      default:
        return assertNever(event);
    }
  });
}
