import type { FileTicket } from '../../shared/fields.ts';
import { createStore } from './store.ts';

/** The file that was dropped on the window and waits for the import screen. */
export const droppedFile = createStore<FileTicket | null>(null);
