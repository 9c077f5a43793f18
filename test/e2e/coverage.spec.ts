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
  folder = await temporaryFolder('coverage');
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

test('says how many people are covered today, by kecamatan', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Cakupan' }).click();
  const table = page.getByRole('grid', { name: 'Peserta aktif menurut Kecamatan' });
  await expect(table.getByRole('row').filter({ hasText: 'Bunta' })).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '25');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'coverage', test.info());
});

test('a figure opens exactly its people, of that day', async () => {
  const { page } = program;
  await page.getByRole('textbox', { name: 'Per tanggal' }).fill('31/12/2025');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Segmen', exact: true }).click();
  await page.getByRole('checkbox', { name: /Bukan penerima upah/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('per 31 Desember 2025')).toBeVisible();
  const { groups } = await answerOf(page, 'coverage.count', { on: '2025-12-31', segments: ['bpu'] });
  const toili = groups.find(({ name }) => name === 'Toili')!;
  const figure = new Intl.NumberFormat('id').format(toili.people);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Toili', exact: true }) });
  await expect(row.getByRole('gridcell').nth(1)).toHaveText(figure);
  await row.getByRole('link', { name: 'Toili', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Segmen: BPU · Bukan penerima upah' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kecamatan: Toili', exact: true })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(toili.people + 1));
  await expectGoodLooks(page, 'coverage-people', test.info());
});

test('comes back with its filters, and shows the months as a table too', async () => {
  const { page } = program;
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Segmen: BPU · Bukan penerima upah' })).toBeVisible();
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expect(page.getByText('per 1 Oktober 2026')).toBeVisible();
  await expectGoodLooks(page, 'coverage-trend', test.info());
  await page.getByText('Tabel', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Akhir setiap bulan' }).getByRole('row')).toHaveCount(13);
  await page.getByRole('combobox', { name: 'Menurut' }).click();
  await page.getByRole('option', { name: 'Kelompok umur' }).click();
  await expect(page.getByRole('row').filter({ hasText: '25-34' })).toBeVisible();
  await expectGoodLooks(page, 'coverage-age', test.info());
});

test('the people of a month, and those who are paid twice, are a click away', async () => {
  const { page } = program;
  const { points } = await answerOf(page, 'coverage.trend', {});
  const { paidTwice } = await answerOf(page, 'coverage.count', {});
  const [month] = points.slice(-3);
  await page
    .getByRole('row')
    .filter({ hasText: '31 Agustus 2026' })
    .getByRole('link', { name: new Intl.NumberFormat('id').format(month!.people) })
    .click();
  await expect(page.getByRole('button', { name: 'Status: aktif per 31/08/2026' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(month!.people + 1));
  await page.goBack();
  await page.getByRole('link', { name: `${paidTwice} orang dibiayai lebih dari satu kali` }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(paidTwice + 1));
  await page.goBack();
});

test('what is seldom filtered by is there when asked for, and a day that is none is said', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Saringan lain' }).click();
  await page.getByRole('button', { name: 'Jenis kelamin', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Perempuan' }).check();
  await page.keyboard.press('Escape');
  const { people } = await answerOf(page, 'coverage.count', { sexes: ['P'] });
  await expect(
    page
      .getByRole('main')
      .getByText(new Intl.NumberFormat('id').format(people ?? 0))
      .first(),
  ).toBeVisible();
  const day = page.getByRole('textbox', { name: 'Per tanggal' });
  await day.fill('31/31/2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Tanggal tidak dikenal.')).toBeVisible();
  await expect(day).toHaveValue('31/31/2026');
  await expectGoodLooks(page, 'coverage-filters', test.info());
  await day.fill('');
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
});

test('says how far it is once the workers are known, with source, target and who is missing', async () => {
  const { page } = program;
  const { people, basis, target, gapRate } = await answerOf(page, 'coverage.count', {});
  await page.getByRole('combobox', { name: 'Menurut' }).click();
  await page.getByRole('option', { name: 'Kecamatan' }).click();
  const share = new Intl.NumberFormat('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = new Intl.NumberFormat('id');
  await expect(page.getByText(`${share.format(((people ?? 0) / basis!.workforce) * 100)} %`).first()).toBeVisible();
  await expect(page.getByText(`dari ${number.format(basis!.workforce)} pekerja`)).toBeVisible();
  await expect(page.getByText('target 2026 RPJMD: 25,00 %')).toBeVisible();
  const missing = basis!.workforce / 4 - (people ?? 0);
  await expect(page.getByText(`Rp${number.format(missing * gapRate!.perPerson)}`)).toBeVisible();
  expect(target).toMatchObject({ rate: 2500, isGoal: false });
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'coverage-progress', test.info());
});

test('gives the same table as an Excel file, with formulas where the screen computes', async () => {
  const path = join(folder, 'cakupan.xlsx');
  await answerSaveDialog(program.app, path);
  await program.page.getByRole('button', { name: 'Excel', exact: true }).click();
  await expect(program.page.getByText(/cakupan\.xlsx/)).toBeVisible();
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0]!;
  const { groups, gapRate, people } = await answerOf(program.page, 'coverage.count', {});
  const { name, people: figure, workforce, target } = groups.find((group) => group.name === 'Toili')!;
  const rows: (readonly unknown[])[] = [];
  sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  const toili = rows.find(([first]) => first === 'Toili')!;
  const missing = Math.ceil((workforce! * target!) / 10_000) - figure;
  expect(toili.slice(0, 3)).toEqual([name, figure, workforce]);
  expect(toili[5]).toMatchObject({ result: missing });
  expect(toili[7]).toMatchObject({ result: missing * gapRate!.perPerson });
  expect(rows.find(([first]) => first === 'Jumlah')![1]).toMatchObject({ result: people });
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/of 2\d\d,\d{3} workers/)).toBeVisible();
  await expectGoodLooks(page, 'coverage-en', test.info());
});
