import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../support/e2e/call.ts';
import { dropFile } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { aListed, nikOf, peopleList } from '../support/xlsx/people-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let screen: ImportScreen;

const begin = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
const people = [
  aListed(1),
  aListed(2, { kecamatan: 'Luwuk Tmiur' }),
  aListed(3, { nik: '720104120590000' }),
  aListed(4),
  aListed(4, { name: 'Orang Kembar' }),
];

/** Writes a list into the folder of the test; its path. */
async function aFile(name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test.beforeAll(async () => {
  folder = await temporaryFolder('import');
  program = await startProgram({ folder, today: '2026-10-01' });
  screen = new ImportScreen(program.page);
  await call(program.page, 'office.begin', begin);
  await aFile('daftar.xlsx', peopleList(people));
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('a chosen list goes from its file to the receipt by the keyboard alone', async () => {
  test.slow();
  const { app, page } = program;
  await screen.open();
  await expect(page.getByText('Belum ada impor')).toBeVisible();
  await expectGoodLooks(page, 'import-start', test.info());

  await screen.choose(app, join(folder, 'daftar.xlsx'));
  await expect(page.getByRole('radio', { name: 'Non ASN' })).toBeChecked();
  await expectGoodLooks(page, 'import-file', test.info());

  await screen.stepByStep();
  await expect(page.getByText('Kepala tabel: baris 4–5, data mulai baris 7')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Kepala tabel: baris 5–6')).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('Kepala tabel: baris 5, ')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Kepala tabel: baris 4–5, data mulai baris 7')).toBeVisible();
  await expectGoodLooks(page, 'import-head', test.info());

  await screen.next('Kolom');
  await expect(page.getByLabel('Kolom untuk NIK')).toHaveValue('1');
  await expect(page.getByLabel('Kolom untuk Tanda laki-laki')).toHaveValue('4');
  await expect(page.getByRole('combobox', { name: 'Kategori', exact: true })).toHaveValue('Non-ASN');
  await expectGoodLooks(page, 'import-columns', test.info());
  await expectNoSidewaysScroll(page);

  await screen.next('Nilai');
  await expect(screen.row('“Luwuk Tmiur”').getByRole('combobox')).toHaveValue('Luwuk Timur');
  const ofTitle = page.getByRole('checkbox', { name: 'Catat 3 baris tanpa unit yang dikenal pada Dinas Contoh' });
  await expect(ofTitle).toBeChecked();
  await expectGoodLooks(page, 'import-values', test.info());
  await page.getByRole('button', { name: 'Setujui semua (1)' }).focus();
  await page.keyboard.press('Enter');
  await expect(screen.row('“Luwuk Tmiur”').getByText('disetujui')).toBeVisible();

  await screen.next('Periksa', 'Control+Enter');
  await page.getByRole('button', { name: /NIK bukan 16 digit/ }).click();
  await expect(screen.grid('NIK bukan 16 digit').getByRole('row')).toContainText([/./, /9.*720104120590000/]);
  await page.getByRole('button', { name: /NIK sama dua kali/ }).click();
  await expect(screen.grid('NIK sama dua kali dalam berkas').getByRole('row')).toContainText([/./, /11.*Orang Kembar/]);
  await expectGoodLooks(page, 'import-check', test.info());

  await screen.next('Pratinjau', 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Simpan 3 baru' })).toBeVisible();
  await expect(screen.row(/Luwuk Timur/)).toHaveCount(1);
  await expect(screen.row(/Dinas Contoh/)).toHaveCount(3);
  await expectGoodLooks(page, 'import-preview', test.info());

  await screen.save();
  expect(await screen.balance()).toEqual([8, 3, 0, 0, 1, 1, 3]);
  await expectGoodLooks(page, 'import-receipt', test.info());
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('NIK bukan 16 digit')).toBeVisible();
  expect(await page.locator('#root').innerText()).not.toContain('--mantine');
  await page.screenshot({ path: 'test-results/screenshots/import-receipt-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Lihat peserta' }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(4);
});

test('the same file dropped on another screen changes nothing', async () => {
  const { page } = program;
  await dropFile(page, join(folder, 'daftar.xlsx'));
  await expect(page.getByText('Berkas yang persis sama sudah diimpor')).toBeVisible();
  await screen.toPreview();
  await expect(page.getByText('Sama 3')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simpan tanda terima tanpa perubahan' })).toBeVisible();

  // a file that is dropped on it does not throw the work away
  await dropFile(page, join(folder, 'daftar.xlsx'));
  const question = page.getByRole('dialog', { name: 'Tinggalkan impor daftar.xlsx?' });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(screen.step('Pratinjau')).toBeVisible();
  await screen.leave();
});

test('an import is taken back, and taken in again', async () => {
  const { app, page } = program;
  await page.getByRole('button', { name: 'Batalkan impor daftar.xlsx' }).click();
  const dialog = page.getByRole('dialog', { name: 'Batalkan impor daftar.xlsx' });
  await expect(dialog).toContainText('3 orang baru dihapus');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Batalkan 3 catatan' }).click();
  await expect(page.getByText('3 dikembalikan, 0 dipertahankan')).toBeVisible();
  await expect(screen.row('daftar.xlsx')).toContainText('Dibatalkan');
  expect(await call(page, 'participants.counts', {})).toMatchObject({ value: { total: 0 } });

  await screen.choose(app, join(folder, 'daftar.xlsx'));
  await screen.toPreview();
  await screen.save();
  expect(await screen.balance()).toEqual([8, 3, 0, 0, 1, 1, 3]);
});

test('a difference is shown old and new, and a preview that is overtaken is read again', async () => {
  const { app, page } = program;
  const changed = [aListed(1, { address: 'Jl. Baru' }), aListed(2), aListed(6)];
  await screen.open();
  await screen.choose(app, await aFile('ubahan.xlsx', peopleList(changed)));
  await screen.toPreview();
  await page.getByText('Diubah 2').click();
  await expect(screen.row(nikOf(1).replaceAll(/(.{4})(?=.)/g, '$1 '))).toContainText('Alamat: Jl. Contoh → Jl. Baru');
  await expectGoodLooks(page, 'import-difference', test.info());

  const unit = { name: 'Dinas Baru', shortName: null, kind: 'opd' as const, npp: null, isActive: true, aliases: [] };
  await call(page, 'units.save', { uid: null, rowVersion: null, ...unit });
  await page.getByRole('button', { name: 'Simpan 1 baru, 2 ubahan' }).click();
  await expect(page.getByText('Pratinjau dibaca ulang karena datanya sudah berubah')).toBeVisible();
  await page.getByRole('button', { name: 'Simpan 1 baru, 2 ubahan' }).click();
  await expect(page.getByRole('heading', { name: 'Tanda terima · ubahan.xlsx' })).toBeVisible();
  expect(await screen.balance()).toEqual([6, 1, 2, 0, 0, 0, 3]);
});

test('a list of a layout that is known goes to its preview in one step', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, await aFile('november.xlsx', peopleList([aListed(1), aListed(7)])));
  await expect(page.getByText('Dikenali: daftar seperti ubahan.xlsx')).toContainText(
    'unit Dinas Contoh, kategori Non-ASN',
  );
  await expectGoodLooks(page, 'import-known-layout', test.info());
  await screen.next('Pratinjau');
  await screen.save();
  expect((await screen.balance()).slice(0, 3)).toEqual([5, 1, 1]);
});

test('a column chosen by hand wins, and what is prepared survives another screen', async () => {
  const { app, page } = program;
  await screen.open();
  await screen.choose(app, join(folder, 'ubahan.xlsx'));
  await screen.step('Berkas').waitFor();
  await screen.stepByStep();
  await screen.next('Kolom');
  await page.getByLabel('Kolom untuk Alamat').selectOption('');
  await page.getByLabel('Kolom untuk Nama').selectOption({ label: 'H · Alamat' });
  await expect(page.getByRole('row', { name: /^Nama/ })).toContainText('dikonfirmasi');
  await expect(page.getByRole('row', { name: /^Alamat/ })).toContainText('diabaikan');
  await page.getByLabel('Kolom untuk NIK').selectOption('');
  await expect(page.getByText('Kolom NIK dan nama wajib dipilih.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeDisabled();

  await page.getByRole('link', { name: 'Riwayat' }).click();
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  await page.getByRole('link', { name: 'Impor' }).click();
  await expect(page.getByLabel('Kolom untuk Nama')).toHaveValue('7');
  await screen.leave();
});

test('a reading that is cancelled comes back to its step and changes nothing', async () => {
  const { app, page } = program;
  const many = Array.from({ length: 40_000 }, (_, index) =>
    aListed(index, { nik: `72010412${String(index + 1).padStart(8, '0')}` }),
  );
  const before = await call(page, 'participants.counts', {});
  await screen.choose(app, await aFile('banyak.xlsx', peopleList(many)));
  await screen.step('Berkas').waitFor();
  await screen.stepByStep();
  await screen.next('Kolom');
  await page.keyboard.press('Enter');
  const progress = page.getByRole('group', { name: 'Membaca semua baris banyak.xlsx' });
  await progress.getByRole('button', { name: 'Batal' }).click();
  await expect(screen.step('Kolom')).toBeVisible();
  await expect(page.getByText('Dibatalkan. Tidak ada data yang berubah.')).toBeVisible();
  expect(await call(page, 'participants.counts', {})).toEqual(before);
  await page.getByRole('button', { name: 'Tutup berkas' }).click();
});

test('a text without columns is refused in words, in its place', async () => {
  const { app, page } = program;
  await screen.choose(app, await aFile('palsu.xlsx', 'Daftar menyusul\nminggu depan\n'));
  await expect(page.getByRole('alert')).toContainText('teks tanpa kolom yang terpisah');
  await expect(page.getByRole('alert')).toContainText('Tidak ada data yang masuk');
  await expectGoodLooks(page, 'import-refused', test.info());
  await screen.choose(app, join(folder, 'daftar.xlsx'));
  await screen.step('Berkas').waitFor();
  await page.getByRole('button', { name: 'Tutup berkas' }).click();
});

test('units that nobody knows, and the office of the title, are created in the step Nilai', async () => {
  const { app, page } = program;
  const rows = [
    ['DAFTAR TENAGA NON ASN'],
    ['DINAS UJI KABUPATEN BANGGAI'],
    [],
    ['NO', 'NIK', 'NAMA', 'UNIT KERJA'],
    [1, nikOf(21), 'Orang Unit Satu', 'SDN 1 Uji'],
    [2, nikOf(22), 'Orang Unit Dua', 'SDN 2 Uji'],
  ];
  await screen.open();
  await screen.choose(app, await aFile('unit.xlsx', xlsxOf({ sheets: [{ name: 'Non ASN', rows }] })));
  await screen.step('Berkas').waitFor();
  await screen.stepByStep();
  for (const name of ['Kolom', 'Nilai'] as const) await screen.next(name);
  await expect(page.getByRole('button', { name: 'Buat unit “SDN 1 Uji”' })).toBeVisible();
  await expectGoodLooks(page, 'import-units', test.info());
  await page.getByRole('button', { name: 'Buat semua 2 unit' }).focus();
  await page.keyboard.press('Enter');
  await expect(screen.row('“SDN 2 Uji”').getByText('dibuat')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan persetujuan “SDN 1 Uji”' }).click();
  await page.getByRole('button', { name: 'Buat unit “SDN 2 Uji”' }).click();
  await expect(screen.row('“SDN 2 Uji”').getByText('dibuat')).toBeVisible();
  const ofTitle = page.getByRole('checkbox', { name: /tanpa unit yang dikenal pada Dinas Uji/ });
  await ofTitle.uncheck();
  await screen.next('Periksa', 'Control+Enter');
  await expect(page.getByRole('button', { name: /Unit tidak dikenal/ })).toContainText('1');
  await page.getByRole('button', { name: 'Nilai' }).click();
  await expect(page.getByText('“SDN 2 Uji”')).toBeHidden();
  await expect(ofTitle).toHaveAccessibleName(/^Catat 1 baris/);
  await ofTitle.check();
  await screen.next('Periksa', 'Control+Enter');
  await screen.next('Pratinjau', 'Control+Enter');
  await expect(screen.row(/Orang Unit Satu/)).toContainText('Dinas Uji · SDN 1 Uji');
  await expect(screen.row(/Orang Unit Dua/)).toContainText('SDN 2 Uji');
  await screen.leave();
});

test('at 150 % of a small screen every part of a step can be reached', async () => {
  const { app, page } = program;
  await page.setViewportSize({ width: 911, height: 512 });
  await screen.open();
  await screen.choose(app, join(folder, 'daftar.xlsx'));
  await screen.step('Berkas').waitFor();
  await screen.stepByStep();
  await screen.next('Kolom');
  await expect(page.getByLabel('Kolom untuk NIK')).toBeInViewport({ ratio: 1 });
  await screen.next('Nilai');
  await screen.next('Periksa');
  await expect(page.getByRole('button', { name: /NIK bukan 16 digit/ })).toBeInViewport({ ratio: 1 });
  await page.getByRole('grid').scrollIntoViewIfNeeded();
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await screen.leave();
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('every word is there in English', async () => {
  const { app, page } = program;
  await page.evaluate(() => localStorage.setItem('pantau-ucj:language', '"en"'));
  await page.reload();
  await expect(page.getByText('Recent imports').first()).toBeVisible();
  await expectGoodLooks(page, 'import-start-en', test.info());
  await page.getByRole('button', { name: /Choose/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Step File' })).toBeVisible();
  await page.getByRole('button', { name: 'Step by step' }).click();
  await page.getByRole('region', { name: 'Step Table head' }).waitFor();
  for (const name of ['Columns', 'Values', 'Check', 'Preview']) {
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: `Step ${name}` }).waitFor();
    await expectNoSidewaysScroll(page);
    await page.screenshot({ path: `test-results/screenshots/import-${name.replace(' ', '-').toLowerCase()}-en.png` });
    await expectAccessible(page);
  }
  expect(app.windows()).toHaveLength(1);
});
