import { z } from 'zod/mini';
import { call } from './client.ts';
import { remembered } from './remembered.ts';

export type Language = 'id' | 'en';
export type Theme = 'light' | 'dark' | 'system';
export type Density = 'compact' | 'comfortable';

export const languagePreference = remembered<Language>('language', z.enum(['id', 'en']), 'id');
export const themePreference = remembered<Theme>('theme', z.enum(['light', 'dark', 'system']), 'light');
export const densityPreference = remembered<Density>('density', z.enum(['compact', 'comfortable']), 'compact');
export const navigationPreference = remembered<'wide' | 'narrow'>('navigation', z.enum(['wide', 'narrow']), 'wide');

/** Tells the shell, which draws the title bar and the native menus, about theme and language; now and on change. */
export function followPreferencesInShell(): void {
  const tell = () => {
    void call('shell.setTheme', { theme: themePreference.get() }).catch(() => undefined);
    void call('shell.setLanguage', { language: languagePreference.get() }).catch(() => undefined);
  };
  themePreference.subscribe(tell);
  languagePreference.subscribe(tell);
  tell();
}
