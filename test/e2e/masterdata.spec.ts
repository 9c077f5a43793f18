import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { aParticipant } from '../support/a-participant.ts';
import { aSpell } from '../support/a-participation.ts';
import { answerOf } from '../support/e2e/call.ts';
import { answerOpenDialog } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let lists: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('masterdata');
  program = await startProgram({ folder, today: '2026-10-01' });
  lists = new MasterDataScreen(program.page);
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the first start begins an office of its own with four questions', async () => {
  const { page } = program;
  await page.getByRole('textbox', { name: 'Kode kabupaten' }).fill('7202');
  await page.getByRole('textbox', { name: 'Nama kantor' }).fill('Dinas Tenaga Kerja');
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await expect(page.getByText('Tulis dua digit, titik, dua digit')).toBeVisible();
  await page.getByRole('textbox', { name: 'Kode kabupaten' }).fill('72.01');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
});

test('villages come from a list with a receipt that balances', async () => {
  const { app, page } = program;
  const file = join(folder, 'wilayah.xlsx');
  const book = xlsx.utils.book_new();
  const rows = [
    ['Daftar desa dan kelurahan'],
    ['KODE', 'NAMA DESA'],
    ['72.01.04.1001', 'Luwuk'],
    ['72.01.04.2002', 'Biak'],
    ['7201012001', 'Sisipan'],
    ['72.01.99.2001', 'Bukan di sini'],
  ];
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Wilayah');
  await writeFile(file, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  await answerOpenDialog(app, file);
  await lists.open('villages');
  await page.getByRole('button', { name: 'Impor daftar Kemendagri' }).click();
  const receipt = page.getByRole('dialog', { name: 'Tanda terima impor desa' });
  await expect(receipt).toContainText('Dibaca 4 baris dari wilayah.xlsx');
  await expect(receipt.locator('dd')).toHaveText(['4', '3', '0', '0', '0', '1']);
  await expect(receipt.getByRole('row', { name: /72\.01\.99\.2001/ })).toContainText('Kecamatan kode ini tidak ada');
  await expectAccessible(page);
  await receipt.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(lists.row('Sisipan')).toContainText('Desa');
  await expect(lists.row('72.01.04.1001')).toContainText('Kelurahan');
});

test('a unit is added with another spelling, changed, and undone', async () => {
  const { page } = program;
  await lists.open('units');
  await page.getByRole('button', { name: 'Tambah unit' }).click();
  await lists.save();
  await expect(lists.dialog.getByText('Wajib diisi.')).toBeVisible();
  await lists.field('Nama').first().fill('Dinas Pendidikan');
  await lists.field('NPP').fill('12');
  await lists.dialog.getByLabel('Ejaan lain').and(page.locator('input:visible')).fill('Disdik');
  await page.keyboard.press('Enter');
  await expect(lists.dialog.getByText('NPP 8 huruf atau angka.')).toBeVisible();
  await lists.field('NPP').fill('aa123456');
  await expectGoodLooks(page, 'masterdata-unit', test.info());
  await lists.save();
  await expect(lists.row('Dinas Pendidikan')).toContainText('AA123456');
  await expect(lists.row('Dinas Pendidikan')).toContainText('Disdik');
  await lists.edit('Dinas Pendidikan');
  await lists.field('Nama singkat').fill('Dikbud');
  await lists.save();
  await expect(lists.row('Dinas Pendidikan')).toContainText('Dikbud');
  await page.getByRole('main').getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect(lists.row('Dinas Pendidikan')).not.toContainText('Dikbud');
});

test('the same name twice is said beside the field', async () => {
  await program.page.getByRole('button', { name: 'Tambah unit' }).click();
  await lists.field('Nama').first().fill('dinas pendidikan');
  await lists.save();
  await expect(lists.dialog.getByText('Nama atau ejaan ini sudah dipakai')).toBeVisible();
  await lists.leaveForm();
});

test('a unit with people cannot be removed; one without can', async () => {
  const { page } = program;
  const unit = (await answerOf(page, 'units.list', {})).find(({ name }) => name === 'Dinas Pendidikan')!;
  await employ(unit.uid);
  await lists.edit('Dinas Pendidikan');
  await lists.dialog.getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(lists.dialog.getByRole('alert')).toContainText('1 masa kepesertaan');
  await expect(lists.dialog.getByRole('link', { name: 'Lihat pesertanya' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tambah unit' }).click();
  await lists.field('Nama').first().fill('Dinas Sementara');
  await lists.save();
  await lists.edit('Dinas Sementara');
  await lists.dialog.getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(lists.row('Dinas Sementara')).toHaveCount(0);
});

test('an edit of an older version is refused and reloaded', async () => {
  const { page } = program;
  await lists.edit('Dinas Pendidikan');
  const unit = (await answerOf(page, 'units.list', {})).find(({ name }) => name === 'Dinas Pendidikan')!;
  const { participants: _, ...fields } = unit;
  await answerOf(page, 'units.save', { ...fields, shortName: 'Diubah' });
  await lists.field('Nama singkat').fill('Saya');
  await lists.save();
  await expect(lists.dialog.getByRole('alert').first()).toContainText('sudah berubah sejak formulir dibuka');
  await lists.dialog.getByRole('button', { name: 'Muat ulang' }).click();
  await expect(lists.field('Nama singkat')).toHaveValue('Diubah');
  await page.keyboard.press('Escape');
});

test('officials show their NIP in groups, and a wrong one is refused', async () => {
  const { page } = program;
  await lists.open('officials');
  await page.getByRole('button', { name: 'Tambah pejabat' }).click();
  await lists.field('Nama dengan gelar').fill('Ir. Ratna Masulili, M.M.');
  await lists.field('Jabatan').fill('Kepala Dinas');
  await lists.field('NIP').fill('1969');
  await lists.save();
  await expect(lists.dialog.getByText(/NIP 18 digit/)).toBeVisible();
  await lists.field('NIP').fill('19690223 199503 2 004');
  await lists.save();
  await expect(lists.row('Ir. Ratna Masulili')).toContainText('19690223 199503 2 004');
});

test('a budget is typed in with dots and adds up', async () => {
  const { page } = program;
  await lists.open('budgets');
  await lists.edit('Dinas Pendidikan');
  await lists.field('Anggaran').fill('1200000');
  await lists.field('Realisasi TW I').first().fill('300000');
  await lists.save();
  await expect(page.getByText('Jumlah: anggaran Rp1.200.000, realisasi Rp300.000 (25,00 %)')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'masterdata-budgets', test.info());
});

test('every list is readable', async () => {
  for (const list of ['kecamatan', 'villages', 'units', 'categories', 'fundings', 'officials']) {
    await lists.open(list);
    await expect(program.page.getByRole('main').getByRole('grid')).toBeVisible();
    await expectAccessible(program.page);
  }
});

/** Lets one person work in a unit. */
async function employ(unitUid: string): Promise<void> {
  const { page } = program;
  const { uid: participantUid } = await answerOf(page, 'participants.save', aParticipant({ name: 'Budi Santoso' }));
  const { uid: categoryUid } = (await answerOf(page, 'categories.list', {})).find(({ code }) => code === 'non-asn')!;
  await answerOf(page, 'participations.save', aSpell({ participantUid, categoryUid, unitUid }));
}
