import { expect, type Locator, type Page } from '@playwright/test';

/** The screen Data Induk: lists at the left, one of them open with its form in a dialog. */
export class MasterDataScreen {
  readonly page: Page;
  readonly dialog: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.search = page.getByRole('searchbox', { name: 'Cari di daftar ini' });
  }

  /** Opens one list by its address, as a link of another screen does. */
  async open(list: string): Promise<void> {
    await this.page.evaluate((name) => {
      location.hash = `#/master-data?list=${name}`;
    }, list);
  }

  grid(title: string): Locator {
    return this.page.getByRole('grid', { name: title });
  }

  row(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('row').filter({ hasText: name });
  }

  async edit(name: string | RegExp): Promise<void> {
    await this.row(name).dblclick();
    await this.dialog.waitFor();
  }

  field(label: string | RegExp): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }

  /** Escape, and the answer to the question where something is typed; right after a save nothing is asked. */
  async leaveForm(): Promise<void> {
    const leave = this.page.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' });
    await expect(async () => {
      if (await leave.isVisible()) await leave.click();
      else await this.page.keyboard.press('Escape');
      await expect(this.dialog).toHaveCount(0, { timeout: 700 });
    }).toPass();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Simpan' }).click();
  }
}
