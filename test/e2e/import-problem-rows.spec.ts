import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import excel from 'exceljs';
import { call } from '../support/e2e/call.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { aListed, nikOf, peopleList } from '../support/xlsx/people-list.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let screen: ImportScreen;

const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
const people = [aListed(1), aListed(2, { nik: '72010412059000' }), aListed(4), aListed(4, { name: 'Orang Kembar' })];
const at = (name: string) => join(folder, name);

test.beforeAll(async () => {
  folder = await temporaryFolder('problem-rows');
  program = await startProgram({ folder, today: '2026-10-01' });
  screen = new ImportScreen(program.page);
  await call(program.page, 'office.begin', begin);
  await writeFile(at('daftar.xlsx'), peopleList(people));
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('bad rows are downloaded from the receipt by the keyboard alone', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, at('daftar.xlsx'));
  await screen.toPreview();
  await screen.save();
  expect(await screen.balance()).toEqual([7, 2, 0, 0, 1, 1, 3]);

  await answerSaveDialog(app, at('masalah.xlsx'));
  await page.getByRole('button', { name: 'Unduh baris bermasalah (2)' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Baris bermasalah' });
  await expect(dialog.getByRole('button', { name: 'Simpan sebagai Excel' })).toBeFocused();
  await expectGoodLooks(page, 'import-problem-rows', test.info());
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('masalah.xlsx ditulis dengan 2 baris.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Unduh baris bermasalah (2)' })).toBeFocused();
});

test('mended, they come in without a question', async () => {
  const { app, page } = program;
  const book = new excel.Workbook();
  await book.xlsx.readFile(at('masalah.xlsx'));
  const sheet = book.getWorksheet('Non ASN');
  const bad: number[] = [];
  sheet?.eachRow((row, number) => {
    if (row.getCell(9).text.startsWith('B: NIK')) bad.push(number);
  });
  expect(bad).toHaveLength(2);
  for (const [index, row] of bad.entries()) sheet!.getCell(`B${row}`).value = nikOf(20 + index);
  await book.xlsx.writeFile(at('kembali.xlsx'));

  await screen.open();
  await screen.choose(app, at('kembali.xlsx'));
  await page.locator('button:not([data-loading])', { hasText: /^Langsung ke pratinjau$/ }).waitFor();
  await screen.next('Pratinjau');
  await expect(page.getByRole('button', { name: 'Simpan 2 baru' })).toBeVisible();
  await screen.save();
  expect(await screen.balance()).toEqual([2, 2, 0, 0, 0, 0, 0]);
  await expect(page.getByRole('button', { name: /^Unduh baris/ })).toBeHidden();
});

test('from the receipt of an older import the file is asked for, and only that very file will do', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.row('daftar.xlsx').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tanda terima · daftar.xlsx' })).toBeVisible();
  await page.getByRole('button', { name: 'Unduh baris bermasalah (2)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Baris bermasalah' });
  await expect(dialog.getByText('perlu dipilih sekali lagi')).toBeVisible();
  await answerOpenDialog(app, at('kembali.xlsx'));
  await answerSaveDialog(app, at('lagi.xlsx'));
  await dialog.getByRole('button', { name: 'Pilih berkas asli lalu simpan' }).click();
  await expect(page.getByText('tidak sama dengan berkas yang diimpor')).toBeVisible();
  await answerOpenDialog(app, at('daftar.xlsx'));
  await dialog.getByRole('button', { name: 'Pilih berkas asli lalu simpan' }).click();
  await expect(dialog.getByRole('status')).toContainText('lagi.xlsx ditulis dengan 2 baris.');
});
