import { rm } from 'node:fs/promises';
import { callJob } from '../support/e2e/call.ts';
import { noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { onePixel } from '../workbook/write/sample-specs.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await temporaryFolder('settings');
  program = await startProgram({ folder, today: '2026-10-01' });
  expect(await callJob(program.page, 'sample.load', {})).toMatchObject({ ok: true });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the office is changed and saved, and what is missing is said beside its field', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  const shortName = page.getByRole('textbox', { name: 'Nama singkat' });
  await shortName.fill('');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Wajib diisi.')).toBeVisible();
  await shortName.fill('Disnakertrans Banggai');
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole('main'), 'no backup is made, so none is promised').not.toContainText(/cadangan/i);
  await expectGoodLooks(page, 'settings', test.info());
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Identitas kantor tersimpan.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toContainText('Disnakertrans Banggai');
  await shortName.fill('Disnaker');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).not.toContainText('Disnakertrans Banggai');
});

test('the arms are chosen as a picture, and what is no picture is said in words', async () => {
  const { page } = program;
  const arms = page.getByRole('group', { name: 'Lambang daerah' });
  const choose = (name: string, buffer: Buffer) =>
    arms.locator('xpath=..').locator('input[type="file"]').setInputFiles({ name, mimeType: 'image/png', buffer });
  await choose('lambang.png', Buffer.from('bukan gambar'));
  await expect(arms.getByRole('alert')).toContainText('Gambar ini tidak dapat dibaca');
  await choose('lambang.png', Buffer.from(onePixel, 'base64'));
  await expect(arms.getByAltText('Lambang yang dipakai')).toBeVisible();
  await expectGoodLooks(page, 'settings-arms', test.info());
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('link', { name: /Laporan/ }).click();
  await expect(page.locator('img[src^="data:image/png"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Pengaturan' }).click();
});

test('the history tells it, unfolds the change and takes it back', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Riwayat' }).click();
  const entries = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Identitas kantor diubah' });
  await expect(entries).toHaveCount(3);
  await entries.first().getByRole('button', { name: '1 isian berubah' }).click();
  await expect(entries.first()).toContainText('Lambang: diisi “gambar”');
  await entries.first().getByRole('button', { name: 'Urungkan' }).click();
  await expect(entries.first()).toContainText('dibatalkan');
  const renamed = entries.nth(1);
  await renamed.getByRole('button', { name: '1 isian berubah' }).click();
  await expect(renamed).toContainText('“Disnakertrans Banggai” menjadi “Disnaker”');
  await expectGoodLooks(page, 'history', test.info());
  await renamed.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toContainText('Disnakertrans Banggai');
  await expect(renamed).toContainText('dibatalkan');
  await expect(renamed.getByRole('button', { name: 'Urungkan' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Cari orang, nama, atau berkas' }).fill('tidak ada ini');
  await expect(page.getByText('Tidak ada tindakan yang cocok')).toBeVisible();
});

test('language, theme and density take effect at once', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('main').getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('main').getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.screenshot({ path: 'test-results/screenshots/settings-en-dark.png' });
  for (const screen of ['Reports', 'Master data', 'History', 'Settings']) {
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: screen }).click();
    await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
    await page.screenshot({ path: `test-results/screenshots/${screen.toLowerCase().replace(' ', '-')}-en-dark.png` });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.getByRole('main').getByText('Light', { exact: true }).click();
  await page.getByRole('main').getByText('Bahasa Indonesia', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Pengaturan' })).toBeVisible();
});

test('the data folder opens and the store proves to be whole', async () => {
  const { app, page } = program;
  await noteOpenedPaths(app);
  await page.getByRole('button', { name: 'Buka folder' }).click();
  await expect.poll(() => openedPaths(app)).toHaveLength(1);
  await page.getByRole('button', { name: 'Periksa sekarang' }).click();
  await expect(page.getByText(/Tidak ditemukan masalah/)).toBeVisible({ timeout: 45_000 });
});

test('the sample goes only after the word was typed, and says what goes with it', async () => {
  const { page } = program;
  await page.getByRole('main').getByRole('button', { name: 'Hapus data contoh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hapus data contoh' });
  await expect(dialog).toContainText('1 perubahan yang dibuat sejak data contoh dimuat ikut terhapus');
  const remove = dialog.getByRole('button', { name: 'Hapus data contoh' });
  await expect(remove).toBeDisabled();
  await expectGoodLooks(page, 'settings-remove-sample', test.info());
  await dialog.getByRole('textbox').fill('HAPUS');
  await remove.click();
  await expect(page.getByRole('heading', { name: 'Selamat datang di Pantau UCJ' })).toBeVisible();
});

test('the first start asks for three things, in the language and the colours that are chosen there', async () => {
  const { page } = program;
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(3);
  await expect(page.getByRole('main')).not.toContainText(/cadangan/i);
  await expectGoodLooks(page, 'first-start', test.info());
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Pantau UCJ' })).toBeVisible();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.screenshot({ path: 'test-results/screenshots/first-start-en-dark.png' });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByText('Bahasa Indonesia', { exact: true }).click();
  await page.getByText('Ikuti Windows', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Selamat datang di Pantau UCJ' })).toBeVisible();
});
