import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { nikOf } from '../support/xlsx/people-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let program: Program;
let folder: string;

const head = ['No', 'NIK', 'Nama Lengkap', 'Tanggal Lahir', 'L/P', 'Kecamatan', 'Alamat'];
const person = (serial: number, name: string, nik = nikOf(serial)) => [
  serial,
  nik,
  name,
  { date: '1990-05-12' },
  'L',
  'Luwuk',
  'Jl. Contoh',
];
const villages = xlsxOf({
  sheets: [
    { name: 'Awu', rows: [head, person(1, 'ANDI'), person(2, 'BUDI', '72010412059')] },
    { name: 'Bunga', rows: [['DAFTAR PEKERJA RENTAN'], ['DESA BUNGA'], head, person(3, 'CICI'), person(1, 'ANDI')] },
    { name: 'Lenyek', rows: [head, person(4, 'DEDI')] },
    { name: 'Catatan', rows: [['Hubungi kantor desa']] },
  ],
});

test.beforeAll(async () => {
  folder = await temporaryFolder('sheets');
  program = await startProgram({ folder, today: '2026-10-01' });
  const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
  await call(program.page, 'office.begin', begin);
  await writeFile(join(folder, 'desa.xlsx'), villages);
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('one sheet per village comes in as one list, by the keyboard', async () => {
  const { app, page } = program;
  const screen = new ImportScreen(page);
  await screen.open();
  await screen.choose(app, join(folder, 'desa.xlsx'));
  await screen.step('Berkas').waitFor();
  const together = page.getByRole('group', { name: /^Diimpor sekaligus/ });
  for (const name of ['Awu', 'Bunga', 'Lenyek']) await expect(together.getByLabel(name)).toBeChecked();
  await expect(together.getByLabel('Catatan')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'desa/kelurahan' })).toBeChecked();
  await together.getByLabel('Lenyek').press('Space');
  await expect(together.getByText('2 lembar menjadi satu')).toBeVisible();
  await together.getByLabel('Lenyek').press('Space');
  await expect(together.getByText('3 lembar menjadi satu')).toBeVisible();
  await expectGoodLooks(page, 'import-sheets', test.info());
  await expectNoSidewaysScroll(page);

  await together.getByLabel('Lenyek').focus();
  await screen.toPreview();
  await page.getByText(/^3 lembar · 5 baris/).waitFor();
  await page.getByText(/^Konflik \d/).click();
  const twice = screen.grid('Konflik').getByRole('row').filter({ hasText: 'Andi' });
  await expect(twice.getByRole('gridcell', { name: 'Bunga' })).toBeVisible();
  await expectGoodLooks(page, 'import-sheets-preview', test.info());

  await screen.step('Pratinjau').focus();
  await screen.save();
  expect(await screen.balance()).toEqual([5, 3, 0, 0, 1, 1, 0]);
  await expect(page.getByText(/^3 lembar · /)).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Awu' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Impor lembar/ })).toBeHidden();
  await expectGoodLooks(page, 'import-sheets-receipt', test.info());
});
