import { byte } from '../xml/bytes.ts';
import type { SheetState } from './sheet-state.ts';

const { less, r: letterR, h: letterH, o: letterO, w: letterW } = byte;
const { space, equals, quote, greater, slash, apostrophe, zero, nine } = byte;

/**
 * Starts the row whose opening tag stands at `at` when nothing but spans and styles follows its number, and answers the
 * position after it; -1 for every other tag, which is left to `Markup`. The zeros after the window end every loop.
 */
export function readPlainRow(state: SheetState, at: number): number {
  const { bytes } = state.window;
  if (bytes[at] !== less || bytes[at + 1] !== letterR || bytes[at + 2] !== letterO || bytes[at + 3] !== letterW)
    return -1;
  if (bytes[at + 4] !== space || bytes[at + 5] !== letterR || bytes[at + 6] !== equals || bytes[at + 7] !== quote)
    return -1;
  let to = at + 8;
  let code = bytes[to] as number;
  let number = 0;
  for (; code >= zero && code <= nine; code = bytes[++to] as number) number = number * 10 + code - zero;
  if (code !== quote || number === 0) return -1;
  for (code = bytes[++to] as number; code !== greater; code = bytes[++to] as number) {
    // An h begins hidden (or ht), a slash ends a row without cells; 0 is the end of the window.
    if (code === letterH || code === slash || code === less || code === apostrophe || code === 0) return -1;
  }
  state.startRow(number, false);
  return to + 1;
}
