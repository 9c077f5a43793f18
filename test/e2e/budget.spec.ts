import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import excel from 'exceljs';
import { answerOf } from '../support/e2e/call.ts';
import { answerSaveDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder = '';

test.beforeAll(async () => {
  folder = await temporaryFolder('budget');
  program = await startProgram({ folder, today: '2026-10-01' });
  await program.page.getByRole('button', { name: 'Muat data contoh' }).click();
  await expect(program.page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible({ timeout: 45_000 });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('a year without ceilings says what to do, and a ceiling says until which month it lasts', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Iuran & Anggaran' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'APBD provinsi' })).toContainText('2026');
  await page.getByRole('combobox', { name: 'Tahun' }).click();
  await page.getByRole('option', { name: '2027' }).click();
  await expect(page.getByText('Belum ada pagu')).toBeVisible();
  await expectGoodLooks(page, 'budget-empty', test.info());
  await page.getByRole('combobox', { name: 'Tahun' }).click();
  await page.getByRole('option', { name: '2026' }).click();
  await page.getByRole('button', { name: 'Tambah pagu' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Wajib diisi').first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Sumber dana' }).click();
  await page.getByRole('option', { name: 'CSR' }).click();
  await dialog.getByRole('textbox', { name: 'Pagu' }).fill('15000000');
  await expectGoodLooks(page, 'budget-line', test.info());
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'Rp15.000.000' })).toContainText('CSR');
});

test('records an invoice and what was paid of it', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Catat tagihan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Bulan' }).click();
  await page.getByRole('option', { name: 'Agustus 2026' }).click();
  await dialog.getByRole('combobox', { name: 'Sumber dana' }).click();
  await page.getByRole('option', { name: 'CSR' }).click();
  await dialog.getByRole('textbox', { name: 'Jumlah' }).fill('1100000');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toBeHidden();
  await page.getByText('Tagihan', { exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Agustus 2026' }).filter({ hasText: 'CSR' });
  await expect(row).toContainText('menunggak');
  await row.dblclick();
  await dialog.getByRole('textbox', { name: 'Jumlah' }).last().fill('2000000');
  await expect(dialog.getByText('Lebih dari sisa tagihan, Rp1.100.000.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Jumlah' }).last().fill('600000');
  await dialog.getByRole('button', { name: 'Catat pembayaran' }).click();
  await expect(dialog.getByText('Rp600.000 dari Rp1.100.000 sudah dibayar')).toBeVisible();
  await expectGoodLooks(page, 'budget-invoice', test.info());
  await dialog.getByRole('button', { name: 'Catat pembayaran' }).click();
  await expect(dialog.getByText('Rp1.100.000 dari Rp1.100.000 sudah dibayar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toContainText('lunas');
});

test('says when an invoice or a ceiling may be recorded a second time', async () => {
  const { page } = program;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Catat tagihan' }).click();
  await dialog.getByRole('combobox', { name: 'Bulan' }).click();
  await page.getByRole('option', { name: 'Agustus 2026' }).click();
  await dialog.getByRole('combobox', { name: 'Sumber dana' }).click();
  await page.getByRole('option', { name: 'CSR' }).click();
  await expect(dialog.getByText('Sudah ada 1 tagihan lain')).toContainText('Rp1.100.000');
  await expectGoodLooks(page, 'budget-invoice-twice', test.info());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Tambah pagu' }).first().click();
  await dialog.getByRole('combobox', { name: 'Sumber dana' }).click();
  await page.getByRole('option', { name: 'CSR' }).click();
  await expect(dialog.getByText('Sudah ada 1 pagu lain')).toContainText('Rp15.000.000');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' }).click();
  await expect(dialog).toHaveCount(0);
});

test('a payment is taken back with Ctrl-Z', async () => {
  const { page } = program;
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'Rp1.100.000' })).toContainText('Rp600.000');
});

test('shows the year in figures, by source and month by month', async () => {
  const { page } = program;
  await page.getByText('Ikhtisar', { exact: true }).click();
  await expect(page.getByText('Siapa yang tidak aktif pada hari kejadian', { exact: false })).toBeVisible();
  const lines = await answerOf(page, 'budget.lines', { year: 2026 });
  const ceiling = lines.reduce((sum, line) => sum + line.ceiling, 0);
  await expect(page.getByText(`Rp${new Intl.NumberFormat('id').format(ceiling)}`, { exact: true })).toBeVisible();
  await expect(page.getByText(/DBH sawit: 9 bulan \(Januari 2026 – September 2026\)/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'budget', test.info());
});

test('gives the year as an Excel file', async () => {
  const path = join(folder, 'anggaran.xlsx');
  await answerSaveDialog(program.app, path);
  await program.page.getByRole('button', { name: 'Excel', exact: true }).first().click();
  await expect(program.page.getByText(/anggaran\.xlsx/)).toBeVisible();
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  expect(workbook.worksheets).toHaveLength(5);
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Contributions & budget' }).click();
  await expect(page.getByRole('heading', { name: 'Month by month' })).toBeVisible();
  await expectGoodLooks(page, 'budget-en', test.info());
});
