import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { banggaiKecamatan } from '../../shared/regions.ts';
import { call } from '../support/e2e/call.ts';
import { answerOpenDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let program: Program;
let lists: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('workforce');
  program = await startProgram({ folder, today: '2026-11-22' });
  const { page } = program;
  lists = new MasterDataScreen(page);
  await page.getByRole('textbox', { name: 'Kode kabupaten' }).waitFor();
  await call(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  await page.reload();
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const rows: CellValue[][] = [
  ['SEMESTA PEKERJA TAHUN 2025'],
  ['NO', 'KECAMATAN', 'FORMAL', 'INFORMAL', 'JUMLAH'],
  ...banggaiKecamatan.map(({ name }, at) => [at + 1, name, 1000 + at, '4.000', 5000 + at]),
  [25, 'Atlantis', 1, 2, 3],
  ['', 'JUMLAH', 24_277, 96_002, 120_999],
  ['', '', '', 'Luwuk, 10 Januari 2026'],
];

test('a table by kecamatan comes from Excel by the keyboard alone, and its receipt says what is wrong with it', async () => {
  const { app, page } = program;
  await lists.open('workforce');
  await expect(page.getByText('Semesta pekerja adalah penyebut persentase cakupan.')).toBeVisible();
  await expectGoodLooks(page, 'workforce-empty', test.info());
  const file = join(folder, 'semesta.xlsx');
  await writeFile(file, xlsxOf({ sheets: [{ name: 'Semesta', rows }] }));
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Impor Excel' }).press('Enter');
  await lists.field('Sumber').fill('BPS Kabupaten Banggai');
  await expectGoodLooks(page, 'workforce-import', test.info());
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('dialog', { name: 'Tanda terima impor semesta pekerja' });
  await expect(receipt.locator('dd')).toHaveText(['27', '24', '0', '0', '1', '2']);
  await expect(receipt.getByRole('row', { name: /B27/ })).toContainText('tidak ada di daftar kecamatan');
  await expect(receipt.getByRole('row', { name: /E28/ })).toContainText('120.999 ≠ 120.279');
  await expectGoodLooks(page, 'workforce-receipt', test.info());
  await page.keyboard.press('Enter');
  await expect(receipt).toHaveCount(0);
  await expect(lists.row('Batui').first()).toContainText('Dipakai');
});

test('the figure of the regency is added in the form, and the difference of the sums is said', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Tambah angka' }).click();
  await lists.field('Tahun').fill('2025');
  await lists.field('Jumlah pekerja').fill('120300');
  await expect(lists.field('Jumlah pekerja')).toHaveValue('120.300');
  await lists.field('Sumber').fill('BPS Kabupaten Banggai');
  await expectGoodLooks(page, 'workforce-form', test.info());
  await lists.save();
  await expect(lists.dialog).toHaveCount(0);
  const sources = page.getByRole('list', { name: 'Sumber tahun ini' });
  await expect(sources).toContainText('Jumlah kecamatan (semua pekerja) 120.276, kabupaten 120.300: selisih -24.');
});

test('another source stands beside it, is used with one button, and Ctrl-Z gives the first one back', async () => {
  const { page } = program;
  const other = { year: 2025, area: 'regency', segment: 'all', people: 101_500, source: 'BPJS Ketenagakerjaan' };
  const rest = { uid: null, rowVersion: null, definition: null, publishedOn: null, note: null };
  await call(page, 'workforce.save', { ...other, ...rest } as never);
  const sources = page.getByRole('list', { name: 'Sumber tahun ini' });
  const second = sources.getByRole('listitem').filter({ hasText: 'BPJS Ketenagakerjaan' });
  await expect(second).toContainText('Tidak dipakai');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'workforce', test.info());
  await second.getByRole('button', { name: 'Pakai sumber ini: BPJS Ketenagakerjaan' }).press('Enter');
  await expect(second.getByText('Dipakai', { exact: true })).toBeVisible();
  await expect(sources.getByText('Sebagian dipakai')).toBeVisible();
  const mixed = sources.getByRole('listitem').filter({ hasText: 'Angka yang dipakai, dari beberapa sumber' });
  await expect(mixed).toContainText('kabupaten 101.500: selisih +18.776.');
  await expectGoodLooks(page, 'workforce-chosen', test.info());
  await page.keyboard.press('Control+z');
  await expect(second).toContainText('Tidak dipakai');
});

test('the publication that the figures stand in is kept with their source', async () => {
  const { app, page } = program;
  const file = join(folder, 'sakernas-2025.pdf');
  await writeFile(file, '%PDF-1.4\n%%EOF\n');
  await answerOpenDialog(app, file);
  const sources = page.getByRole('list', { name: 'Sumber tahun ini' });
  await sources.getByRole('button', { name: 'Lampirkan berkas pada BPS Kabupaten Banggai' }).click();
  const kept = sources.getByRole('button', { name: 'Buka sakernas-2025.pdf' });
  await expect(kept).toBeVisible();
  await expectGoodLooks(page, 'workforce-file', test.info());
  await sources.getByRole('button', { name: 'Lepas sakernas-2025.pdf' }).click();
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(kept).toBeVisible();
});

test('a figure is removed and given back', async () => {
  const { page } = program;
  await lists.edit('BPJS Ketenagakerjaan');
  await expectGoodLooks(page, 'workforce-edit', test.info());
  await lists.dialog.getByRole('button', { name: 'Hapus' }).click();
  await expect(lists.row('BPJS Ketenagakerjaan')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(lists.row('BPJS Ketenagakerjaan')).toHaveCount(1);
});

test('targets begin with the known ones, and one is added in hundredths of a percent', async () => {
  const { page } = program;
  await lists.open('targets');
  await expect(lists.row('RPJMD')).toContainText('99,50 %');
  await page.getByRole('button', { name: 'Tambah target' }).click();
  await lists.field('Tahun').fill('2026');
  await lists.field('Target').fill('61,5');
  await lists.field('Dasar').fill('RPJMD Kabupaten Banggai 2025-2030');
  await expectGoodLooks(page, 'target-form', test.info());
  await lists.save();
  await expect(lists.dialog).toHaveCount(0);
  await expect(lists.row('61,50 %')).toContainText('2026');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'targets', test.info());
  await page.keyboard.press('Control+z');
  await expect(lists.row('61,50 %')).toHaveCount(0);
});

test('both lists speak English', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await lists.open('workforce');
  await expect(page.getByRole('list', { name: 'Sources of this year' })).toContainText('difference -24.');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'workforce-en', test.info());
});
