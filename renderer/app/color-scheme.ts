import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import { themePreference } from '../lib/preferences.ts';

function present(): MantineColorScheme {
  const theme = themePreference.get();
  return theme === 'system' ? 'auto' : theme;
}

let stop: (() => void) | undefined;

/** Lets Mantine follow the remembered theme; the choice itself is made through `themePreference`. */
export const schemeManager: MantineColorSchemeManager = {
  get: present,
  // Mantine hands back what it was just told: passing that on would never end
  set: (scheme) => {
    if (scheme !== present()) themePreference.set(scheme === 'auto' ? 'system' : scheme);
  },
  subscribe: (onUpdate) => {
    stop = themePreference.subscribe(() => onUpdate(present()));
  },
  unsubscribe: () => stop?.(),
  clear: () => undefined,
};
