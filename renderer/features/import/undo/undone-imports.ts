import type { UndoOutcome } from '../../../../shared/import/schema.ts';
import { createStore } from '../../../lib/store.ts';

/** What taking an import back did, by receipt; the receipt itself only remembers that it was. */
export const undoneImports = createStore<ReadonlyMap<string, UndoOutcome>>(new Map());
