import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { answerOpenDialog, answerSaveDialog, noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { ReportsScreen } from '../support/e2e/pages/reports.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let reports: ReportsScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('reports');
  program = await startProgram({ folder, today: '2026-10-01' });
  reports = new ReportsScreen(program.page);
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the first start fills the program with sample data', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Muat data contoh' }).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible({ timeout: 50_000 });
  await expect(page.getByRole('link', { name: /Peserta.*14/ })).toBeVisible();
  await expect(page.getByTitle('Hapus data contoh')).toBeVisible();
});

test('the quarter that ended last is shown as it will print, with its deadline', async () => {
  const { page } = program;
  await reports.open();
  await expect(
    page
      .getByText('Tenggat')
      .or(page.getByText(/tenggat laporan 10 Oktober 2026/))
      .first(),
  ).toBeVisible();
  await expect(page.getByText('9 hari lagi').first()).toBeVisible();
  await expect(reports.sheet.first().getByRole('columnheader', { name: 'JUMLAH NON-ASN' })).toBeVisible();
  await expect(reports.sheet.first().getByRole('cell', { name: '(1)', exact: true })).toBeVisible();
  await expect(page.getByText(/^Halaman 2 dari \d$/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'reports', test.info());
});

test('the whole width of the paper is in sight, and larger when wanted', async () => {
  const { page } = program;
  expect(await reports.hiddenWidth()).toBe(0);
  await page.getByRole('radiogroup', { name: 'Perbesaran pratinjau' }).getByText('150 %').click();
  expect(await reports.hiddenWidth()).toBeGreaterThan(0);
  await page.getByText('Selebar kartu').click();
  expect(await reports.hiddenWidth()).toBe(0);
});

test('a month, a year or a day may be reported instead of a quarter', async () => {
  const { page } = program;
  const by = async (kind: string) => {
    await page.getByRole('combobox', { name: 'Menurut' }).click();
    await page.getByRole('option', { name: kind, exact: true }).click();
  };
  await by('Bulan');
  await expect(page.getByText('KABUPATEN BANGGAI BULAN SEPTEMBER 2026').first()).toBeVisible();
  await by('Tanggal');
  const day = page.getByRole('textbox', { name: 'Keadaan per' });
  await day.fill('15/08/2027');
  await expect(page.getByText('Tulis tanggal yang ada dan sudah tiba.')).toBeVisible();
  await day.fill('15/08/2026');
  await day.press('Tab');
  await expect(page.getByText('KEADAAN PER 15 AGUSTUS 2026').first()).toBeVisible();
  await expect(
    page.getByText(/Realisasi dihitung dari pembayaran sampai dengan 15 Agustus 2026/).first(),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'reports-day', test.info());
  await by('Triwulan');
  await expect(page.getByText('KABUPATEN BANGGAI TRIWULAN III TAHUN 2026').first()).toBeVisible();
});

test('claims and construction say what is filled by hand', async () => {
  const { page } = program;
  await reports.choose(/Realisasi klaim/);
  await expect(page.getByText(/belum mencatat klaim/)).toBeVisible();
  await expect(reports.sheet.first().getByRole('columnheader', { name: 'AHLI WARIS' })).toBeVisible();
  await expectGoodLooks(page, 'reports-claims', test.info());
  await reports.choose(/Jasa konstruksi/);
  await expect(page.getByText(/belum mencatat paket/)).toBeVisible();
  await expectGoodLooks(page, 'reports-construction', test.info());
  await reports.choose(/Non-ASN per/);
});

test('report A is written, its totals equal the screen and its formulas live', async () => {
  const { app, page } = program;
  const target = join(folder, 'Rekap A.xlsx');
  const onScreen = await reports.totals();
  await answerSaveDialog(app, target);
  await noteOpenedPaths(app);
  await reports.make.click();
  await expect(page.getByText(/Rekap A\.xlsx selesai ditulis/)).toBeVisible();
  expect(totalsOf(target)).toEqual(onScreen);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('button', { name: 'Tampilkan di folder' }).click();
  await expect.poll(() => openedPaths(app)).toEqual([target, target]);
  await expect(reports.issued.getByRole('row', { name: /Rekap A\.xlsx/ })).toBeVisible();
});

test('an issued report is issued again as it was, and says where the data differs by now', async () => {
  const { app, page } = program;
  const dialog = page.getByRole('dialog', { name: 'Laporan nomor 1' });
  const compare = dialog.getByRole('button', { name: 'Bandingkan dengan data sekarang' });
  await reports.openIssued(/Rekap A\.xlsx/);
  await compare.click();
  await expect(
    dialog.getByText('Data sekarang memberi angka yang sama untuk keadaan per 30 September 2026.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  const lists = new MasterDataScreen(page);
  await lists.open('units');
  await lists.search.fill('Pendidikan dan');
  await lists.edit('Dinas Pendidikan dan Kebudayaan');
  await lists.field('Nama').first().fill('Dinas Pendidikan');
  await lists.save();
  await reports.open();
  await reports.openIssued(/Rekap A\.xlsx/);
  await compare.click();
  await expect(dialog.getByText(/Data sekarang berbeda di 2 tempat/)).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'baris baru' })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'tidak ada lagi' })).toBeVisible();
  await expectGoodLooks(page, 'reports-again', test.info());
  const copy = join(folder, 'Salinan.xlsx');
  await answerSaveDialog(app, copy);
  await dialog.getByRole('button', { name: 'Terbitkan ulang' }).press('Enter');
  await expect(dialog.getByText(/Salinan\.xlsx ditulis: sama/)).toBeVisible();
  expect(readFileSync(copy).equals(readFileSync(join(folder, 'Rekap A.xlsx')))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
});

test('a form of a ministry is filled with the report, and what is wrong with it is said', async () => {
  const { app, page } = program;
  const dialog = page.getByRole('dialog', { name: 'Mengisi templat Excel' });
  await page.getByRole('button', { name: 'Isi templat' }).press('Enter');
  await expect(dialog.getByText('{{baris.perangkat-daerah}}')).toBeVisible();
  await expectGoodLooks(page, 'reports-fill', test.info());
  const [form, target] = [join(folder, 'Formulir.xlsx'), join(folder, 'Terisi.xlsx')];
  await writeFile(form, aForm('{{baris.perangkat-daerah}}', '{{baris.jumlah-non-asn-jml}}'));
  await answerOpenDialog(app, form);
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Pilih templat dan isi' }).press('Enter');
  await expect(dialog.getByText(/Terisi\.xlsx selesai diisi, 56 baris/)).toBeVisible();
  const filled = xlsx.read(readFileSync(target), { cellFormula: true }).Sheets['Form'] ?? {};
  const sum = filled['C58'] as xlsx.CellObject;
  expect([sum.f, textOf(sum)]).toEqual(['SUM(C2:C57)', (await reports.totals()).at(2)]);
  await writeFile(form, aForm('{{baris.nama}}', '{{baris.jumlah-non-asn-jml}}'));
  await dialog.getByRole('button', { name: 'Pilih templat dan isi' }).press('Enter');
  await expect(page.getByText(/sel B2: tanda \{\{baris\.nama\}\} tidak dikenal/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a file that is open elsewhere is a question: try again, or another name', async () => {
  const { app, page } = program;
  // a folder in the file's place is refused like a file that Excel holds
  const held = join(folder, 'Terbuka.xlsx');
  await mkdir(held);
  await answerSaveDialog(app, held);
  await reports.make.click();
  await expect(reports.question).toContainText('Terbuka.xlsx');
  await expectGoodLooks(page, 'reports-held', test.info());
  await reports.question.getByRole('button', { name: 'Sudah ditutup, coba lagi' }).click();
  await expect(reports.question).toContainText('Terbuka.xlsx');
  await answerSaveDialog(app, join(folder, 'Terbuka (2).xlsx'));
  await reports.question.getByRole('button', { name: 'Simpan sebagai “Terbuka (2).xlsx”' }).click();
  await expect(page.getByText(/Terbuka \(2\)\.xlsx selesai ditulis/)).toBeVisible();
  expect(totalsOf(join(folder, 'Terbuka (2).xlsx'))).toEqual(await reports.totals());
});

test('once it is closed, trying again writes the file', async () => {
  const { app, page } = program;
  const target = join(folder, 'Ditutup.xlsx');
  await mkdir(target);
  await answerSaveDialog(app, target);
  await reports.make.click();
  await expect(reports.question).toBeVisible();
  await rm(target, { recursive: true });
  await reports.question.getByRole('button', { name: 'Sudah ditutup, coba lagi' }).click();
  await expect(page.getByText(/Ditutup\.xlsx selesai ditulis/)).toBeVisible();
  await expect(reports.question).toBeHidden();
});

test('a cancelled dialog writes nothing', async () => {
  await answerSaveDialog(program.app, null);
  await reports.make.click();
  await expect(program.page.getByText(/Ditutup\.xlsx selesai ditulis/)).toBeVisible();
  await expect(reports.make).toBeEnabled();
});

test('the agreements and the participants have their own layouts and filters', async () => {
  const { page } = program;
  await expect(page.getByText(/selesai ditulis/)).toBeVisible();
  await reports.choose(/Daftar perjanjian/);
  await expect(page.getByText(/selesai ditulis/), 'of a report that is no longer chosen').toHaveCount(0);
  await expect(page.getByText(/galat yang belum diperbaiki/), 'agreements have none').toHaveCount(0);
  await expect(reports.sheet.first().getByRole('columnheader', { name: 'SISA HARI' })).toBeVisible();
  await expect(page.getByLabel('Unit')).toHaveCount(0);
  await reports.choose(/Daftar peserta menurut nama/);
  await expect(page.getByText(/Ditampilkan 200 baris pertama/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Kecamatan' }).click();
  await page.getByRole('option', { name: 'Batui', exact: true }).click();
  await expect(page.getByText(/KECAMATAN BATUI/i).first()).toBeVisible();
  await expectGoodLooks(page, 'reports-participants', test.info());
});

test('what is not repaired yet is counted beside the button and leads to exactly those people', async () => {
  const { page } = program;
  const left = page.getByText(/^\d+ peserta aktif masih mempunyai galat/);
  const count = Number.parseInt(await left.innerText(), 10);
  await page.getByRole('link', { name: 'Lihat galat' }).click();
  // the heading is a row of its own
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1));
});

test('reads in English too, with deadlines and what was issued', async () => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Reports/ })
    .click();
  const deadlines = page.getByRole('table').filter({ hasText: 'Due' });
  await deadlines.scrollIntoViewIfNeeded();
  await expect(deadlines.getByRole('row', { name: /quarter under way/ })).toBeVisible();
  await expectGoodLooks(page, 'reports-en', test.info());
});

/** A small form as a ministry may send it: a row to be repeated and its sum. */
function aForm(...marks: readonly [string, string]): Buffer {
  const sheet = xlsx.utils.aoa_to_sheet([
    ['NO', 'UNIT', 'JUMLAH'],
    ['{{baris.no}}', ...marks],
    ['JUMLAH', '', null],
  ]);
  sheet['C3'] = { t: 'n', f: 'SUM(C2:C2)' };
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Form');
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** The totals row of a written report as texts, read by a library that did not write it; its sums must be formulas. */
function totalsOf(file: string): string[] {
  const book = xlsx.read(readFileSync(file), { cellFormula: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
  const at = (row: number, column: number) => sheet[xlsx.utils.encode_cell({ r: row, c: column })] as xlsx.CellObject;
  for (let row = range.s.r; row <= range.e.r; row++) {
    if (at(row, 0)?.v !== 'JUMLAH') continue;
    const cells = Array.from({ length: range.e.c - 2 }, (_, index) => at(row, index + 2));
    for (const cell of cells) expect(cell.f, 'a live formula').toBeTruthy();
    return [...cells.map(textOf), ''];
  }
  throw new Error('no row JUMLAH');
}

/** As the screen writes it: percentages with two places, "-" for nothing. */
function textOf({ v, z }: xlsx.CellObject): string {
  if (typeof v !== 'number' || v === 0) return '-';
  const isPercent = String(z).includes('%');
  return isPercent
    ? `${(v * 100).toLocaleString('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} %`
    : v.toLocaleString('id-ID');
}
