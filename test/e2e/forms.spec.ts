import { call } from '../support/e2e/call.ts';
import { expectGoodLooks } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, test } from '../support/e2e/program.ts';

test('what is typed is not left without a question, what is untouched without one is', async ({ page }, info) => {
  const office = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
  await call(page, 'office.begin', office);
  await page.reload();
  const lists = new MasterDataScreen(page);
  await lists.open('units');
  const question = page.getByRole('dialog', { name: 'Isian belum disimpan' });
  const form = page.getByRole('dialog', { name: 'Tambah unit' });
  const name = form.getByRole('textbox', { name: 'Nama', exact: true });
  const add = page.getByRole('button', { name: 'Tambah unit' });

  await add.click();
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);

  await add.click();
  await expect(name).toBeFocused();
  await page.keyboard.type('Dinas Baru');
  await page.keyboard.press('Escape');
  await expect(question.getByRole('button', { name: 'Kembali ke formulir' })).toBeFocused();
  await expectGoodLooks(page, 'form-left', info);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(name).toHaveValue('Dinas Baru');

  // the way a window is closed, up to where it would be gone
  await page.evaluate(() => {
    window.close = () => {
      document.title = 'closed';
    };
    window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  });
  await expect(question.getByRole('button', { name: 'Kembali ke formulir' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('closed');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);

  await page.evaluate(() => {
    location.hash = '#/participants/new';
  });
  await page.getByRole('textbox', { name: /^Nama/ }).first().fill('Budi Santoso');
  await page.getByRole('link', { name: 'Beranda' }).click();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' }).click();
  await expect(page).toHaveURL(/#\/$/);
});
