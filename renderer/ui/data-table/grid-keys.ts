import type { KeyboardEvent } from 'react';

export interface GridKeys {
  readonly active: number;
  readonly total: number;
  /** Rows that fit on the screen, for PageUp and PageDown. */
  readonly perScreen: number;
  readonly moveTo: (index: number, extend: boolean) => void;
  readonly open: () => void;
  readonly toggle: () => void;
}

const moves: Record<string, (active: number, perScreen: number, last: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, perScreen) => active + perScreen,
  PageUp: (active, perScreen) => active - perScreen,
  Home: () => 0,
  End: (_active, _perScreen, last) => last,
};

/** Arrows, PageUp/PageDown, Home/End move; Enter opens; Space picks; Shift with a move picks on the way. */
export function handleGridKey(event: KeyboardEvent, keys: GridKeys): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const last = keys.total - 1;
  const move = moves[event.key];
  if (move && last >= 0) {
    event.preventDefault();
    const next = Math.min(last, Math.max(0, move(keys.active, keys.perScreen, last)));
    keys.moveTo(next, event.shiftKey);
    return;
  }
  if (event.key === 'Enter') keys.open();
  else if (event.key === ' ') keys.toggle();
  else return;
  event.preventDefault();
}
