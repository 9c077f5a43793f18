import type { Locator, Page } from '@playwright/test';

/** The reminders on the start screen: what a clerk does there, in the words of the screen. */
export class Reminders {
  readonly page: Page;
  readonly list: Locator;
  readonly dialog: Locator;
  /** The entry of the menu, with the count that it carries. */
  readonly badge: Locator;
  readonly notices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Yang perlu dikerjakan' }) });
    this.dialog = page.getByRole('dialog', { name: 'Tunda pengingat' });
    this.badge = page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: /^Perjanjian/ });
    this.notices = page.getByRole('region', { name: 'Pemberitahuan' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Beranda' }).click();
    await this.list.waitFor();
  }

  /** The line of one agreement. */
  line(number: string): Locator {
    return this.list.getByRole('listitem').filter({ has: this.page.locator('strong', { hasText: number }) });
  }

  /** The milestones that a line lists, as they read. */
  async milestones(number: string): Promise<string[]> {
    return this.line(number).getByRole('list').getByRole('listitem').allInnerTexts();
  }
}
