import type { Locator, Page } from '@playwright/test';

/** The screen Laporan: what a clerk does there, in the words of the screen. */
export class ReportsScreen {
  readonly page: Page;
  /** The pages of the preview: one table each. */
  readonly sheet: Locator;
  readonly make: Locator;
  /** The question when the target is held by another program. */
  readonly question: Locator;
  readonly issued: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: 'Pratinjau' }).getByRole('table');
    this.make = page.getByRole('button', { name: 'Buat Excel' });
    this.question = page.getByRole('dialog', { name: 'Berkas sedang dipakai' });
    this.issued = page.getByRole('grid', { name: 'Laporan yang sudah dibuat' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Menu utama' })
      .getByRole('link', { name: /Laporan/ })
      .click();
    await this.sheet.first().waitFor();
  }

  async choose(layout: string | RegExp): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Bentuk laporan' }).getByRole('button', { name: layout }).click();
  }

  /** Opens a report in the list of those that were made. */
  async openIssued(name: RegExp): Promise<void> {
    await this.issued.getByRole('row', { name }).dblclick();
  }

  /** The totals row as the screen shows it, without its label. */
  async totals(): Promise<string[]> {
    return (await this.sheet.locator('tfoot td').allInnerTexts()).slice(1);
  }

  /** Pixels of the preview's width that are out of sight. */
  async hiddenWidth(): Promise<number> {
    return this.page.getByRole('region', { name: 'Pratinjau' }).evaluate((desk) => desk.scrollWidth - desk.clientWidth);
  }
}
