import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aMember, insurerHead } from '../support/xlsx/insurer-list.ts';
import { call } from '../support/e2e/call.ts';
import { expectGoodLooks } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let program: Program;
let folder: string;
let screen: ImportScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('insurer-list');
  program = await startProgram({ folder, today: '2026-11-10' });
  screen = new ImportScreen(program.page);
  await call(program.page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  const titles = [['DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026'], []];
  const rows = [...titles, insurerHead, aMember(1), aMember(2), aMember(3, { status: 'NON AKTIF', na: '10-2026' })];
  await writeFile(join(folder, 'bpjs.xlsx'), xlsxOf({ sheets: [{ name: 'Daftar', rows }] }));
  await writeFile(join(folder, 'bpjs-2.xlsx'), xlsxOf({ sheets: [{ name: 'Daftar', rows: rows.slice(0, -1) }] }));
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the list of BPJS is kept as that of its month, and changes nobody', async () => {
  test.slow();
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'bpjs.xlsx'));
  await expect(page.getByText('pilih mengisi data peserta, atau menyimpannya')).toBeVisible();
  // it may fill the register or be kept beside it: nobody chooses that for the clerk
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeDisabled();
  await expectGoodLooks(page, 'import-insurer-asked', test.info());
  await page.getByText('Daftar BPJS per bulan').click();
  const month = page.getByLabel('Disimpan sebagai daftar BPJS bulan');
  await expect(month).toHaveValue('2026-09');
  await expectGoodLooks(page, 'import-insurer-file', test.info());
  await month.fill('');
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeDisabled();
  await month.fill('2026-09');
  await page.getByRole('button', { name: 'Lanjut' }).focus();
  for (const name of ['Kepala tabel', 'Kolom', 'Nilai', 'Periksa', 'Pratinjau'] as const) await screen.next(name);
  await expect(screen.row('ORANG B').or(screen.row('Orang B'))).toContainText('21000000001');
  await expectGoodLooks(page, 'import-insurer-preview', test.info());
  await screen.save();
  expect(await screen.balance()).toEqual([3, 3, 0, 0, 0, 0, 0]);
  await expect(page.getByText('daftar BPJS September 2026')).toBeVisible();
  await expectGoodLooks(page, 'import-insurer-receipt', test.info());
  expect(await call(page, 'participants.counts', {})).toMatchObject({ value: { total: 0 } });

  const first = page.url();
  await screen.open();
  await screen.choose(app, join(folder, 'bpjs-2.xlsx'));
  await page.getByText('Daftar BPJS per bulan').click();
  await screen.toPreview();
  await expect(page.getByText('1 anggota yang tercatat untuk bulan itu tidak ada dalam berkas ini')).toBeVisible();
  await expectGoodLooks(page, 'import-insurer-absent', test.info());
  await screen.save();
  expect(await screen.balance()).toEqual([2, 0, 0, 2, 0, 0, 0]);
  const second = page.url();
  await page.goto(first);
  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Batalkan dulu impor bpjs-2.xlsx.');
  await expect(question.getByRole('button', { name: /^Batalkan/ })).toBeDisabled();
  await expectGoodLooks(page, 'import-insurer-built-on', test.info());
  await page.keyboard.press('Escape');

  await page.goto(second);
  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  await question.getByRole('button', { name: 'Batalkan 0 catatan' }).click();
  await expect(page.getByText('0 dikembalikan, 0 dipertahankan').first()).toBeVisible();
  await page.goto(first);
  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  await expect(question).toContainText('3 baris dihapus dari daftar bulan itu');
  await question.getByRole('button', { name: 'Batalkan 3 catatan' }).click();
  await expect(page.getByText('3 dikembalikan, 0 dipertahankan').first()).toBeVisible();
});
