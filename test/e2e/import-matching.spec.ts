import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNik } from '../../shared/nik.ts';
import { call } from '../support/e2e/call.ts';
import { expectGoodLooks } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { aListed, nikOf, peopleList } from '../support/xlsx/people-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const shown = (serial: number) => formatNik(nikOf(serial));

let program: Program;
let folder: string;
let screen: ImportScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('import-matching');
  program = await startProgram({ folder, today: '2026-10-01' });
  screen = new ImportScreen(program.page);
  await call(program.page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  const people = [1, 2, 3].map((serial) => aListed(serial, { name: `Orang ${'ABC'[serial - 1]}` }));
  await writeFile(join(folder, 'utuh.xlsx'), peopleList(people));
  const rows = [
    ['NO', 'NIK', 'NAMA', 'TANGGAL LAHIR', 'ALAMAT'],
    [1, Number(nikOf(0)), 'Orang A', '12/05/1990', 'Jl. Baru'],
    [2, '7.20104E+15', 'Orang B', '12/05/1990', 'Jl. Baru'],
    [3, '7.20104E+15', 'Orang C', '12/05/1990', 'Jl. Baru'],
    [4, '7.20104E+15', 'Orang Lain', '12/05/1990', 'Jl. Baru'],
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

test('people whose NIK Excel damaged are found again, and confirmed where only name and birth date agree', async () => {
  test.slow();
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'utuh.xlsx'));
  await screen.toPreview();
  const added = page.getByText('Unit Dinas Contoh dibuat.');
  await expect(added).toBeVisible();
  await screen.save();
  // a step on the way: what is taken back beside the receipt is the import
  await expect(added).toBeHidden();

  await screen.open();
  await screen.choose(app, join(folder, 'rusak.xlsx'));
  await screen.stepByStep();
  for (const name of ['Kolom', 'Nilai', 'Periksa'] as const) await screen.next(name);
  await page.getByRole('button', { name: /NIK yang rusak dilengkapi/ }).click();
  await expect(screen.row('Orang A')).toContainText(`→ ${shown(1)}`);
  await page.getByRole('button', { name: /Mungkin orang yang sudah tercatat/ }).click();
  await expect(screen.row('Orang B')).toContainText(`${shown(2)} Orang B`);
  await expectGoodLooks(page, 'import-alike', test.info());

  await page.getByRole('button', { name: 'Ya, 2 baris ini orang yang tercatat itu' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /dari nama dan tanggal lahir, sudah disetujui/ }).click();
  await expect(screen.row('Orang C')).toContainText(`→ ${shown(3)}`);
  await expectGoodLooks(page, 'import-alike-confirmed', test.info());
  await page.getByRole('button', { name: /^Bukan orang yang sama/ }).click();
  await page.getByRole('button', { name: /Mungkin orang yang sudah tercatat/ }).click();
  await page.getByRole('button', { name: /^Ya, 2 baris/ }).click();
  await expect(page.getByRole('button', { name: /sudah disetujui/ })).toBeVisible();

  await screen.next('Pratinjau', 'Control+Enter');
  await screen.save();
  expect(await screen.balance()).toEqual([4, 0, 3, 0, 0, 1, 0]);
  expect(await call(page, 'participants.counts', {})).toMatchObject({ value: { total: 3 } });
});
