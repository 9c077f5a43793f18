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
  folder = await temporaryFolder('what-if');
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

test('closes the gap by a year, and says what it costs year by year', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Cakupan' }).click();
  await page.getByRole('link', { name: 'Bagaimana jika' }).click();
  const funding = (await answerOf(page, 'fundings.list', {})).find(({ code }) => code === 'apbd-kabupaten')!;
  const close = { kind: 'close' as const, by: 2030, fundingUid: funding.uid };
  const { scenarios } = await answerOf(page, 'coverage.whatIf', { lastYear: 2030, scenarios: [close] });
  const last = scenarios[0]!.years.at(-1)!;
  await expect(page.getByRole('row').filter({ hasText: '2030' })).toContainText(
    new Intl.NumberFormat('id').format(last.people),
  );
  await expect(page.getByRole('row').filter({ hasText: '2030' })).toContainText('99,50 %');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'what-if', test.info());
});

test('compares two scenarios, and keeps nothing of them', async () => {
  const { page } = program;
  const before = (await answerOf(page, 'history.page', { limit: 1 })).total;
  await page.getByRole('button', { name: 'Bandingkan dua skenario' }).click();
  await expect(page.getByText('Lengkapi isian skenario untuk melihat hasilnya.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Jumlah orang' }).fill('5000');
  await page.getByRole('combobox', { name: 'Kategori' }).click();
  await page.getByRole('option', { name: 'Petani', exact: true }).click();
  await expect(page.getByText('B dibandingkan dengan A pada tahun terakhir', { exact: false })).toBeVisible();
  expect((await answerOf(page, 'history.page', { limit: 1 })).total).toBe(before);
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'what-if-two', test.info());
});

test('gives both scenarios as an Excel file', async () => {
  const path = join(folder, 'bagaimana-jika.xlsx');
  await answerSaveDialog(program.app, path);
  await program.page.getByRole('button', { name: 'Excel', exact: true }).click();
  await expect(program.page.getByText(/bagaimana-jika\.xlsx/)).toBeVisible();
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Skenario A', 'Skenario B']);
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Coverage' }).click();
  await page.getByRole('link', { name: 'What if' }).click();
  await expect(page.getByText('Cost in all')).toBeVisible();
  await expectGoodLooks(page, 'what-if-en', test.info());
});
