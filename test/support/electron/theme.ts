import type { Page } from './page.ts';
import { strict } from './strict.ts';

type Source = 'system' | 'light' | 'dark';
const pages = new Set<Page>();
let source: Source = 'system';

export const nativeTheme = strict('nativeTheme', {
  get themeSource(): Source {
    return source;
  },
  set themeSource(value: Source) {
    source = value;
    pages.forEach(applyTheme);
  },
  get shouldUseDarkColors(): boolean {
    return source === 'dark';
  },
});

/** The page sees the theme as its `prefers-color-scheme`, as in Electron. */
export function applyTheme(page: Page): void {
  pages.add(page);
  const value = source === 'system' ? '' : source;
  const features = [{ name: 'prefers-color-scheme', value }];
  void page.send('Emulation.setEmulatedMedia', { features }).catch(() => pages.delete(page));
}
