import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOf } from '../support/e2e/call.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { aListed, peopleList } from '../support/xlsx/people-list.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let program: Program;
let screen: ImportScreen;

const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
const at = (name: string) => join(folder, name);
const layouts = () => program.page.getByRole('region', { name: 'Susunan daftar yang diingat' });

/** The program of one computer, with an office that has just begun. */
async function startOn(computer: string): Promise<void> {
  program = await startProgram({ folder: at(computer), today: '2026-10-01' });
  await answerOf(program.page, 'office.begin', begin);
  screen = new ImportScreen(program.page);
  await screen.open();
}

test.beforeAll(async () => {
  folder = await temporaryFolder('profiles');
  await writeFile(at('oktober.xlsx'), peopleList([aListed(1), aListed(2)]));
  await writeFile(at('november.xlsx'), peopleList([aListed(3)]));
  await startOn('here');
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the layout of a list that was imported is saved to a file by the keyboard alone', async () => {
  const { app, page } = program;
  await expect(layouts()).toContainText('Belum ada.');
  await expect(layouts().getByRole('button', { name: 'Simpan 0 susunan ke berkas' })).toBeDisabled();
  await screen.choose(app, at('oktober.xlsx'));
  await screen.toPreview();
  await screen.save();
  await screen.open();
  await answerSaveDialog(app, at('susunan.json'));
  await layouts().getByRole('button', { name: 'Simpan 1 susunan ke berkas' }).focus();
  await page.keyboard.press('Enter');
  await expect(layouts().getByRole('status')).toContainText('1 susunan dan 0 ejaan ditulis ke susunan.json.');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'import-layouts-saved', test.info());
  expect(await readFile(at('susunan.json'), 'utf8')).toContain('Dinas Contoh');
  await page.setViewportSize({ width: 911, height: 512 });
  const cell = screen.row('oktober.xlsx').getByRole('gridcell', { name: 'oktober.xlsx', exact: true });
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'import-layouts-150', test.info());
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('another computer takes it, and says which names it does not know', async () => {
  await program.close();
  await startOn('there');
  const { app, page } = program;
  await answerOpenDialog(app, at('susunan.json'));
  await layouts().getByRole('button', { name: 'Ambil susunan dari berkas' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '1 nama belum dikenal di sini' });
  await expect(dialog).toContainText('Unit: Dinas Contoh');
  await expectGoodLooks(page, 'import-layouts-unknown', test.info());
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(layouts().getByRole('button', { name: 'Simpan 1 susunan ke berkas' })).toBeEnabled();
});

test('taken again once the names are there, a list of that layout goes straight to its preview', async () => {
  const { app, page } = program;
  const unit = { name: 'Dinas Contoh', shortName: null, kind: 'opd' as const, npp: null, isActive: true, aliases: [] };
  await answerOf(page, 'units.save', { uid: null, rowVersion: null, ...unit });
  await layouts().getByRole('button', { name: 'Ambil susunan dari berkas' }).click();
  await expect(
    page.getByText('susunan.json: 0 susunan baru, 1 mengganti yang diingat, 0 ejaan baru.').last(),
  ).toBeVisible();
  await screen.choose(app, at('november.xlsx'));
  const known = page.getByText('Kepala tabelnya dikenali dari berkas susunan');
  await expect(known).toContainText('menurut daftar oktober.xlsx');
  await expect(known).toContainText('unit Dinas Contoh, kategori Non-ASN');
  await expectGoodLooks(page, 'import-layout-from-file', test.info());
  await screen.next('Pratinjau');
  await screen.leave();
});

test('the same file once more brings nothing new, and a file that is none of ours is refused in words', async () => {
  const { app, page } = program;
  await answerOpenDialog(app, at('susunan.json'));
  const take = layouts().getByRole('button', { name: 'Ambil susunan dari berkas' });
  await take.click();
  await expect(page.getByText('Tidak ada yang baru di susunan.json. Tidak ada yang berubah.')).toBeVisible();
  await writeFile(at('lain.json'), '{"name":"pantau"}');
  await answerOpenDialog(app, at('lain.json'));
  await take.click();
  await expect(page.getByText('Berkas ini bukan berkas susunan daftar dari Pantau UCJ.')).toBeVisible();
});

test('what was taken is taken back by Ctrl-Z', async () => {
  const { page } = program;
  await page.getByRole('heading', { name: 'Impor', exact: true }).click();
  const total = async () => (await answerOf(page, 'history.page', { offset: 0, limit: 1 })).total;
  const before = await total();
  // the second taking, the unit, the first taking
  for (const undone of [1, 2, 3]) {
    await page.keyboard.press('Control+z');
    await expect.poll(total).toBe(before + undone);
  }
  await expect(layouts()).toContainText('Belum ada.');
});

test('it reads in English too', async () => {
  const { app, page } = program;
  await page.evaluate(() => localStorage.setItem('pantau-ucj:language', '"en"'));
  await page.reload();
  await answerOpenDialog(app, at('susunan.json'));
  await page.getByRole('button', { name: 'Take layouts from a file' }).click();
  const dialog = page.getByRole('dialog', { name: '1 name is not known here' });
  await expect(dialog).toContainText('Unit: Dinas Contoh');
  await page.keyboard.press('Escape');
  await expect(
    page.getByText('susunan.json: 1 layouts new, 0 in place of what was remembered, 0 spellings new.'),
  ).toBeVisible();
  await expectGoodLooks(page, 'import-layouts-en', test.info());
});
