import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNik } from '../../shared/nik.ts';
import { answerOf } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { aListed, nikOf, peopleList } from '../support/xlsx/people-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let screen: ImportScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('corrections');
  program = await startProgram({ folder, today: '2026-10-01' });
  screen = new ImportScreen(program.page);
  await answerOf(program.page, 'office.begin', {
    officeName: 'Dinas Tenaga Kerja',
    regencyCode: '72.01',
    headName: null,
  });
  await writeFile(join(folder, 'daftar.xlsx'), peopleList([aListed(1), aListed(2, { nik: '72010412059000' })]));
  const rows = [
    ['NO', 'NIK', 'NAMA', 'TANGGAL LAHIR', 'ALAMAT'],
    [1, '7.20104E+15', aListed(1).name, '12/05/1990', 'Jl. Baru'],
    [2, '7.20104E+15', aListed(2).name, '12/05/1990', 'Jl. Baru'],
  ];
  await writeFile(join(folder, 'rusak.xlsx'), xlsxOf({ sheets: [{ name: 'Non ASN', rows }] }));
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('a NIK with a digit missing is corrected where it is found, by the keyboard alone', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'daftar.xlsx'));
  await screen.stepByStep();
  for (const name of ['Kolom', 'Nilai', 'Periksa'] as const) await screen.next(name);
  await page.getByRole('button', { name: /NIK bukan 16 digit/ }).focus();
  await page.keyboard.press('Enter');
  await screen.grid(/NIK bukan 16 digit/).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Perbaiki baris 8 · Non ASN' });
  await expect(dialog.getByRole('textbox', { name: 'NIK' })).toBeFocused();
  await expect(dialog).toContainText('Di berkas: 72010412059000');
  await expectGoodLooks(page, 'import-correct', test.info());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(screen.grid(/NIK bukan 16 digit/)).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'NIK' }).fill(nikOf(2));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /Diperbaiki di layar ini/ }).click();
  await expect(screen.row(aListed(2).name)).toContainText(`→ ${formatNik(nikOf(2))}`);
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'import-corrected', test.info());
});

test('it can be put back, and typed again', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Perbaiki baris 8' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kembali ke isi berkas' }).click();
  await page.getByRole('button', { name: /NIK bukan 16 digit/ }).click();
  await page.getByRole('button', { name: 'Perbaiki baris 8' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'NIK' })
    .fill(formatNik(nikOf(2)));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Diperbaiki di layar ini/ })).toBeVisible();
  await screen.next('Pratinjau', 'Control+Enter');
  await screen.save();
  expect((await screen.balance()).slice(0, 3)).toEqual([5, 2, 0]);
});

test('a person is confirmed in one row alone', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'rusak.xlsx'));
  await screen.stepByStep();
  for (const name of ['Kolom', 'Nilai', 'Periksa'] as const) await screen.next(name);
  await page.getByRole('button', { name: /Mungkin orang yang sudah tercatat/ }).click();
  await page.getByRole('button', { name: 'Perbaiki baris 3' }).click();
  const dialog = page.getByRole('dialog', { name: 'Perbaiki baris 3 · Non ASN' });
  await expect(dialog).toContainText(`Mungkin ${formatNik(nikOf(2))}`);
  await expect(dialog.getByRole('button', { name: 'Ya, baris ini orang itu' })).toBeFocused();
  await expectGoodLooks(page, 'import-confirm-row', test.info());
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Orangnya ditunjuk satu per satu/ }).click();
  await expect(screen.row(aListed(2).name)).toContainText(`→ ${formatNik(nikOf(2))}`);
  await expect(page.getByRole('button', { name: /Mungkin orang yang sudah tercatat/ })).toContainText('1');
  await page.getByRole('button', { name: 'Perbaiki baris 3' }).click();
  await page.getByRole('button', { name: 'Bukan orang itu; tahan lagi baris ini' }).click();
  await expect(page.getByRole('button', { name: /Mungkin orang yang sudah tercatat/ })).toContainText('2');
  await screen.leave();
});

test('it reads in English too', async () => {
  const { page } = program;
  await page.evaluate(() => localStorage.setItem('pantau-ucj:language', '"en"'));
  await page.reload();
  await page.getByRole('button', { name: /Choose/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Step File' }).waitFor();
  await page.getByRole('button', { name: /Next|Step by step/ }).click();
  await page.getByRole('region', { name: 'Step Table head' }).waitFor();
  for (const name of ['Columns', 'Values', 'Check']) {
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: `Step ${name}` }).waitFor();
  }
  await page.getByRole('button', { name: 'Correct row 2' }).click();
  await expect(page.getByRole('dialog', { name: 'Correct row 2 · Non ASN' })).toContainText(
    'Yes, this row is that person',
  );
  await expectGoodLooks(page, 'import-confirm-row-en', test.info());
});
