import { unwrap } from '../../shared/result.ts';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { agreementHead, anAgreementRow } from '../support/xlsx/agreement-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let screen: ImportScreen;

const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
const rows = [
  ['DAFTAR PERJANJIAN DENGAN BPJS KETENAGAKERJAAN'],
  [],
  agreementHead,
  anAgreementRow(2022),
  anAgreementRow(2024, { renews: 'per 2022 122015', kind: 'Naskah Khusus' }),
  anAgreementRow(2026, { renews: '400.5.7/2024/Disnakertrans', ends: '2 tahun' }),
  anAgreementRow(2020, { ends: '31/12/2019' }),
  ['JUMLAH', 4],
];

test.beforeAll(async () => {
  folder = await temporaryFolder('import-agreements');
  program = await startProgram({ folder, today: '2026-10-01' });
  screen = new ImportScreen(program.page);
  await call(program.page, 'office.begin', begin);
  await writeFile(join(folder, 'perjanjian.xlsx'), xlsxOf({ sheets: [{ name: 'Perjanjian', rows }] }));
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('a list of agreements goes from its file to the register by the keyboard alone', async () => {
  test.slow();
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'perjanjian.xlsx'));
  await expect(page.getByText('Daftar perjanjian dikenali')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Perjanjian' }).last()).toBeChecked();
  await expectGoodLooks(page, 'import-agreements-file', test.info());

  await screen.stepByStep();
  await expect(page.getByText('Kepala tabel: baris 3, data mulai baris 4')).toBeVisible();
  await screen.next('Kolom');
  await expect(page.getByLabel('Kolom untuk Tentang')).toHaveValue('4');
  await expect(page.getByLabel('Kolom untuk Menggantikan')).toHaveValue('9');
  await expectGoodLooks(page, 'import-agreements-columns', test.info());
  await expectNoSidewaysScroll(page);

  await screen.next('Nilai');
  const unknown = screen.row('“Naskah Khusus”').getByRole('combobox');
  await unknown.fill('sinergi');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(unknown).toHaveValue('Nota kesepakatan sinergi');
  await expectGoodLooks(page, 'import-agreements-values', test.info());
  await page.getByRole('button', { name: 'Setujui “Naskah Khusus”' }).focus();
  await page.keyboard.press('Enter');
  await expect(screen.row('“Naskah Khusus”').getByText('disetujui')).toBeVisible();

  await screen.next('Periksa', 'Control+Enter');
  await page.getByRole('button', { name: /Berakhir sebelum mulai/ }).click();
  await expect(screen.grid('Berakhir sebelum mulai').getByRole('row')).toContainText([/./, /7.*31\/12\/2019/]);
  await expectGoodLooks(page, 'import-agreements-check', test.info());

  await screen.next('Pratinjau', 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Simpan 3 baru' })).toBeVisible();
  await expect(screen.row('Nota kesepakatan sinergi')).toContainText('400.5.7/2022/Disnakertrans');
  await expectGoodLooks(page, 'import-agreements-preview', test.info());

  await screen.save();
  expect(await screen.balance()).toEqual([5, 3, 0, 0, 0, 1, 1]);
  await expectGoodLooks(page, 'import-agreements-receipt', test.info());
  await page.getByRole('link', { name: 'Lihat perjanjian' }).click();
  const agreements = unwrap(await call(page, 'agreements.list', {}));
  expect(agreements.map(({ startsOn, endsOn, state }) => [startsOn, endsOn, state])).toEqual([
    ['2026-01-01', '2027-12-31', 'running'],
    ['2024-01-01', '2025-12-31', 'renewed'],
    ['2022-01-01', '2023-12-31', 'renewed'],
  ]);
});

test('what the list is of can be chosen, the same file changes nothing, and the import is taken back', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'perjanjian.xlsx'));
  await expect(page.getByText('Berkas yang persis sama sudah diimpor')).toBeVisible();
  const kinds = page.getByRole('radiogroup', { name: 'Isi daftar' });
  await kinds.getByText('Peserta').click();
  await expect(page.getByText('Isi daftar dipilih sendiri')).toBeVisible();
  await expect(kinds.getByRole('radio', { name: 'Peserta' })).toBeChecked();
  await kinds.getByText('Perjanjian').click();
  await expect(kinds.getByRole('radio', { name: 'Perjanjian' })).toBeChecked();
  await screen.toPreview();
  await expect(page.getByText('Sama 3')).toBeVisible();
  await screen.save();
  expect(await screen.balance()).toEqual([5, 0, 0, 3, 0, 1, 1]);

  await page.getByRole('link', { name: 'Ke daftar impor' }).click();
  await page
    .getByRole('grid')
    .getByRole('button', { name: /Batalkan impor/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('3 perjanjian baru dihapus');
  await dialog.getByRole('button', { name: 'Batalkan 3 catatan' }).click();
  await expect(page.getByText(/3 dikembalikan/)).toBeVisible();
  expect(unwrap(await call(page, 'agreements.list', {}))).toEqual([]);
});
