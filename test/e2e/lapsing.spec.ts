import { rm } from 'node:fs/promises';
import { answerOf } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder = '';

test.beforeAll(async () => {
  folder = await temporaryFolder('lapsing');
  program = await startProgram({ folder, today: '2026-10-05' });
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

test('the first screen says how many are about to lapse, and leads to them', async () => {
  const { page } = program;
  const { people } = await answerOf(page, 'lapsing.count', {});
  const todo = page.getByRole('listitem').filter({ hasText: 'Peserta hampir atau sudah nonaktif' });
  await expect(todo).toContainText('ahli warisnya dapat kehilangan manfaat');
  await expectGoodLooks(page, 'lapsing-home', test.info());
  await todo.getByRole('link', { name: /^Lihat/ }).press('Enter');
  const grid = page.getByRole('grid', { name: 'Peserta' });
  await expect(grid).toHaveAttribute('aria-rowcount', String((people ?? 0) + 1));
  await expect(grid.getByRole('columnheader', { name: 'Terakhir dibayar' })).toBeVisible();
  await expect(grid.getByRole('row').nth(1)).toContainText('Juli 2026');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'lapsing-list', test.info());
});

test('the page of a person shows 24 months and what the arrears mean', async () => {
  const { page } = program;
  await page.getByRole('grid', { name: 'Peserta' }).getByRole('row').nth(1).dblclick();
  const months = page.getByRole('list', { name: 'Iuran 24 bulan terakhir' });
  await expect(months.getByRole('listitem')).toHaveCount(24);
  await expect(months).toContainText('September 2026: belum dibayar (menurut tagihan)');
  await expect(page.getByText('2 bulan belum dibayar.')).toContainText('setelah 31 Oktober 2026');
  await months.scrollIntoViewIfNeeded();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'lapsing-person', test.info());
});

test('the rule is dated and the office’s own: a longer one empties the list, Ctrl-Z brings it back', async () => {
  const { page } = program;
  const before = (await answerOf(page, 'lapsing.count', {})).people;
  const lists = new MasterDataScreen(page);
  await lists.open('lapseRules');
  await expect(lists.row('Bukan penerima upah')).toContainText('[?] Belum dipastikan');
  await expectGoodLooks(page, 'lapse-rules', test.info());
  await page.getByRole('button', { name: 'Tambah aturan' }).click();
  await lists.field('Bulan menunggak').fill('6');
  await lists.field('Berlaku sejak').fill('1/9/2026');
  await lists.field('Dasar hukum').fill('Surat edaran direksi');
  await expectGoodLooks(page, 'lapse-rule-form', test.info());
  await lists.save();
  await expect(lists.dialog).toHaveCount(0);
  expect((await answerOf(page, 'lapsing.count', {})).people).toBe(0);
  await page.keyboard.press('Control+z');
  await expect(lists.row('Surat edaran direksi')).toHaveCount(0);
  expect((await answerOf(page, 'lapsing.count', {})).people).toBe(before);
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Participants' }).click();
  await expect(page.getByRole('columnheader', { name: 'Last paid' })).toBeVisible();
  await page.getByRole('grid').getByRole('row').nth(1).dblclick();
  await expect(page.getByText('2 months are unpaid.')).toBeVisible();
  await expectGoodLooks(page, 'lapsing-person-en', test.info());
});
