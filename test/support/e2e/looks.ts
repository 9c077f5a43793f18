import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

const themes = ['light', 'dark'] as const;

/** In both themes: a picture under `test-results/screenshots/`, and no violation of any axe rule. */
export async function expectGoodLooks(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const theme of themes) {
    await showTheme(page, theme);
    await page.screenshot({ path: `test-results/screenshots/${name}-${theme}.png`, animations: 'disabled' });
    await info.attach(`${name}-${theme}`, { path: `test-results/screenshots/${name}-${theme}.png` });
    await expectAccessible(page);
  }
  await showTheme(page, 'light');
}

/** 0 violations of every axe rule on what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  // Its other mode opens a second page, which the program denies.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(found, 'accessibility').toEqual([]);
}

/** Only the colours change: open dialogs and typed text stay, which the preference in the settings would not disturb either. */
export async function showTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate((value) => {
    document.documentElement.dataset['mantineColorScheme'] = value;
  }, theme);
  // Colours fade over at most 150 ms; axe would measure what is on the way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
}

/** The page scrolls sideways nowhere at the window's present size. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'pixels that the frame is too wide').toBeLessThanOrEqual(0);
}
