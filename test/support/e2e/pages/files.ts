import type { Locator, Page } from '@playwright/test';

/** Files of an agreement, and what the program shows of them. */
export class FileCard {
  readonly page: Page;
  readonly dialog: Locator;
  readonly sheet: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.sheet = this.dialog.locator('canvas');
  }

  name(name: string): Locator {
    return this.page.getByRole('button', { name: `Buka ${name}`, exact: true });
  }

  row(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.name(name) });
  }

  /** Share of dark points of the page that is drawn now, from 0 to 1. */
  darkness(): Promise<number> {
    return this.sheet.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      let dark = 0;
      for (let place = 0; place < data.length; place += 4) if (data[place]! < 128 && data[place + 3]! > 0) dark += 1;
      return dark / (width * height);
    });
  }
}
