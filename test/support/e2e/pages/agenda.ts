import type { Locator, Page } from '@playwright/test';

/** The screen Agenda: what a clerk does there, in the words of the screen. */
export class AgendaScreen {
  readonly page: Page;
  readonly months: Locator;
  readonly entries: Locator;
  readonly save: Locator;
  /** The question when the target is held by another program. */
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.months = page.getByRole('main').getByRole('heading', { level: 2 });
    this.entries = page.getByRole('main').getByRole('listitem');
    this.save = page.getByRole('button', { name: 'Simpan kalender (.ics)' });
    this.question = page.getByRole('dialog', { name: 'Berkas sedang dipakai' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Agenda' }).click();
    await this.entries.first().waitFor();
  }

  /** Shows what is open, what is done, or both. */
  async show(filter: 'Belum selesai' | 'Selesai' | 'Semua'): Promise<void> {
    await this.page.getByText(new RegExp(`^${filter} \\(`)).click();
  }

  /** How many entries a filter says it has. */
  async countOf(filter: 'Belum selesai' | 'Selesai' | 'Semua'): Promise<number> {
    const label = await this.page.getByText(new RegExp(`^${filter} \\(`)).innerText();
    return Number(/\((\d+)\)/.exec(label)?.[1]);
  }
}
