import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from '../desktop.ts';

export type ImportStepName = 'Berkas' | 'Kepala tabel' | 'Kolom' | 'Nilai' | 'Periksa' | 'Pratinjau';

/** The screen Impor: the start with what came before, and the steps of one file. */
export class ImportScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/import';
    });
    await this.page
      .getByRole('main')
      .getByRole('heading', { name: /^Impor/ })
      .first()
      .waitFor();
  }

  /** Chooses a file with the keyboard; the system's dialog answers at once. */
  async choose(app: ElectronApplication, path: string): Promise<void> {
    await answerOpenDialog(app, path);
    await this.page.getByRole('button', { name: /Pilih berkas/ }).focus();
    await this.page.keyboard.press('Enter');
  }

  step(name: ImportStepName): Locator {
    return this.page.getByRole('region', { name: `Langkah ${name}` });
  }

  /** Enter, and the step that follows has the focus. */
  async next(name: ImportStepName, key: 'Enter' | 'Control+Enter' = 'Enter'): Promise<void> {
    await this.page.keyboard.press(key);
    await this.step(name).waitFor();
  }

  /** To the head of the table, also where a layout that is known would go straight to the preview. */
  async stepByStep(): Promise<void> {
    await this.step('Berkas').waitFor();
    // while the file is looked at, nobody knows yet which way it goes
    await this.page.locator('button:not([data-loading])', { hasText: /^(?:Lanjut|Langsung ke pratinjau)$/ }).waitFor();
    const known = this.page.getByRole('button', { name: 'Langkah demi langkah' });
    if (await known.isVisible()) {
      await known.click();
      await this.step('Kepala tabel').waitFor();
    } else await this.next('Kepala tabel');
  }

  /** Enter through every step up to the preview. */
  async toPreview(): Promise<void> {
    await this.stepByStep();
    for (const name of ['Kolom', 'Nilai', 'Periksa', 'Pratinjau'] as const) await this.next(name);
  }

  /** Saves with Enter and waits for the receipt. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { name: /^Tanda terima · / }).waitFor();
  }

  /** Puts the file away, and the work in it. */
  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tutup berkas' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Tinggalkan' }).click();
    await this.page.getByText('Lepaskan berkas di sini').waitFor();
  }

  /** Figures of the receipt that is open: read, new, changed, same, conflict, rejected, skipped. */
  async balance(): Promise<number[]> {
    const figures = await this.page.getByRole('main').locator('dd').allTextContents();
    return figures.map((text) => Number(text.replaceAll('.', '')));
  }

  grid(name: string | RegExp): Locator {
    return this.page.getByRole('grid', { name });
  }

  row(text: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('row').filter({ hasText: text });
  }
}
