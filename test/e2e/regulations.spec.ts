import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anAgreement } from '../support/data/agreements.ts';
import { call } from '../support/e2e/call.ts';
import { answerOpenDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let program: Program;
let lists: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('regulations');
  program = await startProgram({ folder, today: '2026-11-22' });
  lists = new MasterDataScreen(program.page);
  await call(program.page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the search over everything finds the circular by its other number', async () => {
  const { page } = program;
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('842.2/5293/sj');
  await expect(page.getByRole('option', { name: /SE Mendagri 842\.2\/5193\/SJ/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lists.row('842.2/5193/SJ')).toContainText('Dipastikan');
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(2);
});

test('what is not certain is marked, and confirmed in the form', async () => {
  const { page } = program;
  await lists.open('regulations');
  await expect(lists.row('84 Tahun 2022')).toContainText('[?] Belum dipastikan');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'regulations', test.info());
  await lists.edit('84 Tahun 2022');
  await expectGoodLooks(page, 'regulation-form', test.info());
  await lists.dialog.getByRole('switch', { name: 'Sudah dipastikan' }).press('Space');
  await lists.save();
  await expect(lists.row('84 Tahun 2022')).toContainText('Dipastikan');
  await expect(lists.row('84 Tahun 2022')).not.toContainText('[?]');
});

test('its text is kept with it', async () => {
  const { app, page } = program;
  const file = join(folder, 'permendagri-84-2022.pdf');
  await writeFile(file, '%PDF-1.4\n%%EOF\n');
  await answerOpenDialog(app, file);
  await lists.edit('84 Tahun 2022');
  await lists.dialog.getByRole('button', { name: 'Lampirkan naskah' }).click();
  await expect(lists.dialog.getByRole('button', { name: 'Buka permendagri-84-2022.pdf' })).toBeVisible();
  await lists.dialog.getByRole('button', { name: 'Lepas permendagri-84-2022.pdf' }).click();
  await expect(lists.dialog.getByText('Belum ada naskah.')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('one that an agreement rests on cannot be removed, and stands on its card', async () => {
  const { page } = program;
  const found = await call(page, 'regulations.list', { search: 'PP 28/2018' });
  if (!found.ok) throw new Error(found.error.code);
  const regulationUids = found.value.map(({ uid }) => uid);
  const saved = await call(page, 'agreements.save', anAgreement({ regulationUids }));
  if (!saved.ok) throw new Error(saved.error.code);
  await lists.search.fill('28 Tahun 2018');
  await lists.edit('28 Tahun 2018');
  await lists.dialog.getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(lists.dialog.getByRole('alert')).toContainText('1 perjanjian, target cakupan, atau regulasi lain');
  await page.keyboard.press('Escape');
  await page.evaluate((uid) => {
    location.hash = `#/agreements/${uid}`;
  }, saved.value.uid);
  await expect(page.getByRole('link', { name: 'PP 28 Tahun 2018' })).toBeVisible();
});
