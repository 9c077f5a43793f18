import { createStore } from './store.ts';
import type { TextKey } from './texts.ts';

/** The help texts of the screen that is open; F1 shows them. */
export const screenHelp = createStore<readonly TextKey[]>([]);

/** Sets the help of the open screen; the answer takes it back. */
export function setScreenHelp(keys: readonly TextKey[]): () => void {
  screenHelp.set(keys);
  return () => screenHelp.set((present) => (present === keys ? [] : present));
}
