import { useHotkeys } from '@mantine/hooks';
import { navigationPreference } from '../../lib/preferences.ts';
import { undoLast } from '../../lib/undo.ts';

interface Openers {
  readonly search: () => void;
  readonly help: () => void;
  readonly shortcuts: () => void;
}

/** Keys that work on every screen. In a text field Ctrl-Z takes back the typing, as everywhere. */
export function useShortcuts({ search, help, shortcuts }: Openers): void {
  useHotkeys(
    [
      ['mod+K', search],
      ['F1', help],
      ['mod+B', () => navigationPreference.set((now) => (now === 'wide' ? 'narrow' : 'wide'))],
    ],
    [],
    true,
  );
  useHotkeys([
    ['shift+?', shortcuts],
    ['mod+Z', undo],
  ]);
}

/** Once per press, and not behind an open dialog: what would be taken back is not what one is looking at. */
function undo({ repeat }: KeyboardEvent): void {
  if (repeat || document.querySelector('[aria-modal="true"]')) return;
  void undoLast();
}
