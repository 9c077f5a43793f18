import type { Locator, Page } from '@playwright/test';

/** The grid of participants: what a clerk does there, in the words of the screen. */
export class ParticipantsGrid {
  readonly page: Page;
  readonly search: Locator;
  readonly grid: Locator;
  /** The person under the arrow keys. */
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Cari nama, NIK, KPJ, telepon' });
    this.grid = page.getByRole('grid', { name: 'Peserta' });
    this.panel = page.getByRole('complementary');
  }

  /** Opens the screen, with an address part such as `?problems=error`. */
  async open(linked = ''): Promise<void> {
    await this.page.evaluate((address) => {
      location.hash = address;
    }, `#/participants${linked}`);
    await this.search.waitFor();
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: name });
  }

  /** Chooses values of a filter chip. */
  async filter(chip: string | RegExp, ...values: readonly (string | RegExp)[]): Promise<void> {
    await this.page.getByRole('button', { name: chip }).click();
    // A chip for one value closes as soon as it is chosen, so nothing is left to be seen as checked.
    for (const value of values) await this.page.getByRole('checkbox', { name: value }).click();
    await this.page.keyboard.press('Escape');
  }
}

/** The page of one person, with its forms. */
export class PersonPage {
  readonly page: Page;
  readonly history: Locator;
  readonly problems: Locator;
  readonly spells: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.history = page.getByRole('complementary');
    this.problems = page.getByRole('list', { name: 'Masalah' });
    this.spells = page.getByRole('region', { name: 'Kepesertaan' }).getByRole('row');
    this.dialog = page.getByRole('dialog');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Chooses from a list: types what is sought and takes the choice. */
  async choose(field: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Ctrl-Z outside of any field. */
  async takeBack(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).click();
    await this.page.keyboard.press('Control+z');
  }
}
