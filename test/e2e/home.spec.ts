import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test('a fresh store says what to do first', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Nama kantor' }).fill('Dinas Tenaga Kerja dan Transmigrasi');
  await page.getByRole('textbox', { name: 'Kode kabupaten (Kemendagri)' }).fill('72.01');
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Mulai dari sini' })).toBeVisible();
  await expect(page.getByText('Daftar desa dan kelurahan')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Impor: Daftar peserta pertama' })).toBeVisible();
  await expect(page.getByText(/\d hari/)).toHaveCount(0);
  await expectGoodLooks(page, 'home-fresh', test.info());
  await page.getByRole('link', { name: 'Catat perjanjian' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catat perjanjian' })).toBeVisible();
});

test.describe('with the sample office', () => {
  test.describe.configure({ mode: 'serial' });
  let folder = '';
  let program: Program;
  let page: Page;

  test.beforeAll(async () => {
    folder = await temporaryFolder('home');
    program = await startProgram({ folder, today: '2026-10-01' });
    page = program.page;
    await page.getByRole('button', { name: 'Muat data contoh' }).click();
    await expect(page.getByRole('heading', { name: 'Yang perlu dikerjakan' })).toBeVisible({ timeout: 45_000 });
  });

  test.afterEach(() => {
    expect(program.takeComplaints()).toEqual([]);
  });

  test.afterAll(async () => {
    await program.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const home = async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Beranda' }).click();
    await expect(page.getByRole('heading', { name: 'Yang perlu dikerjakan' })).toBeVisible();
  };

  test('shows what needs doing, coming agreements and figures', async () => {
    await expect(page.getByText('Kamis, 1 Oktober 2026')).toBeVisible();
    await expect(page.getByText('9 hari lagi')).toBeVisible();
    await expect(page.getByText('75 hari lagi')).toBeVisible();
    await expect(page.getByText('14.000', { exact: true }).last()).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(25);
    await expectNoSidewaysScroll(page);
    await expectGoodLooks(page, 'home', test.info());
  });

  const leads = [
    ['Buat laporan: Laporan Triwulan III 2026', /#\/reports/],
    ['Siapkan perpanjangan: 400.5.7/239/Disnakertrans', /#\/agreements\/[0-9a-f-]{36}$/],
    ['Buka draf: Rencana Kerja Tahun 2027', /#\/agreements\/[0-9a-f-]{36}$/],
    ['Periksa: Data peserta perlu diperbaiki', /#\/participants/],
  ] as const;
  for (const [name, address] of leads) {
    test(`"${name}" opens the place where it is done`, async () => {
      await home();
      await page.getByRole('link', { name }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Selamat/);
    });
  }

  test('the link to data errors shows exactly those people', async () => {
    await home();
    await page.getByRole('link', { name: /^Periksa/ }).click();
    await expect(page.getByRole('grid', { name: 'Peserta' })).toHaveAttribute('aria-rowcount', '19');
  });

  test('a kecamatan opens its people, a bar its agreement', async () => {
    await home();
    await page.getByRole('link', { name: 'Balantak Utara' }).click();
    await expect(page.getByRole('button', { name: /Kecamatan: Balantak Utara/ })).toBeVisible();
    await home();
    const bar = page
      .getByRole('group', { name: /24 bulan/ })
      .getByRole('link')
      .first();
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/agreements\/[0-9a-f-]{36}$/);
  });

  test('speaks English', async () => {
    await home();
    await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
    await page.screenshot({ path: 'test-results/screenshots/home-english.png', animations: 'disabled' });
    await expectAccessible(page);
  });
});
