import { expect, type Locator, type Page } from '@playwright/test';

/** The list of agreements: what a clerk does there, in the words of the screen. */
export class AgreementList {
  readonly page: Page;
  readonly search: Locator;
  readonly grid: Locator;
  readonly timeline: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Cari nomor, judul, atau pihak' });
    this.grid = page.getByRole('grid', { name: 'Perjanjian' });
    this.timeline = page.getByRole('group', { name: 'Gambar masa berlaku semua perjanjian' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Perjanjian/ })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Perjanjian' })).toBeVisible();
  }

  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words });
  }

  show(view: 'Tabel' | 'Kartu'): Promise<void> {
    return this.page.getByText(view, { exact: true }).click();
  }
}

/** The card of one agreement, with its forms and dialogs. */
export class AgreementCard {
  readonly page: Page;
  readonly title: Locator;
  readonly history: Locator;
  readonly dialog: Locator;
  /** By what the term is renewed, or that its renewal is prepared. */
  readonly renewalNotice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.renewalNotice = page.getByRole('note');
    this.title = page.getByRole('heading', { level: 1 });
    this.history = page.getByRole('complementary');
    this.dialog = page.getByRole('dialog');
  }

  async open(uid: string): Promise<void> {
    await this.page.evaluate((address) => {
      location.hash = address;
    }, `#/agreements/${uid}`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** A field with a list to choose from. */
  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name });
  }

  /** Opens such a field, or searches in it, and takes what is offered. */
  async choose(name: string, typed: string | null, offer: string | RegExp): Promise<void> {
    await (typed === null ? this.choice(name).click() : this.choice(name).fill(typed));
    await this.page.getByRole('option', { name: offer }).click();
  }

  /** One of the cards on the page, by its title. */
  section(title: string): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  step(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  /** Ctrl-Z outside of any field. */
  async takeBack(): Promise<void> {
    await this.title.click();
    await this.page.keyboard.press('Control+z');
  }
}
