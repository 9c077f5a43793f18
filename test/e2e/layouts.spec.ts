import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { answerOpenDialog, answerSaveDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ReportsScreen } from '../support/e2e/pages/reports.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let reports: ReportsScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('layouts');
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

const part = (name: string) => program.page.getByRole('radiogroup', { name: 'Bagian tata letak' }).getByText(name);
const save = () => program.page.getByRole('button', { name: 'Simpan tata letak' });
const head = (name: string) => reports.sheet.first().getByRole('columnheader', { name, exact: true });

test('the layout of a report opens beside its preview', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Muat data contoh' }).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible({ timeout: 50_000 });
  await reports.open();
  await page.getByRole('link', { name: 'Tata letak' }).click();
  await expect(page.getByRole('heading', { name: /^Tata letak: Non-ASN/ })).toBeVisible();
  await expect(page.getByText('Bawaan program; kantor boleh mengubahnya')).toBeVisible();
  await expect(page.getByLabel('Judul, satu baris per judul')).toHaveValue(/{{KABUPATEN}} {{PERIODE}}/);
  await expect(save()).toBeDisabled();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'layout-titles', test.info());
});

test('titles follow while they are typed, and a mark that is none is said in words', async () => {
  const { page } = program;
  const titles = page.getByLabel('Judul, satu baris per judul');
  await titles.fill('LAPORAN NON-ASN\n{{KABUPATEN}}\n{{bulan}}');
  await expect(page.getByText(/Tanda bulan tidak dikenal/)).toBeVisible();
  await titles.fill('LAPORAN NON-ASN {{KABUPATEN}}\n{{PERIODE}}');
  await expect(page.getByText('LAPORAN NON-ASN KABUPATEN BANGGAI').first()).toBeVisible();
  await expect(page.getByText('TRIWULAN III TAHUN 2026', { exact: true }).first()).toBeVisible();
});

test('columns are renamed, left out, moved, and one is added with a formula', async () => {
  const { page } = program;
  await part('Kolom').click();
  await expectGoodLooks(page, 'layout-columns', test.info());
  await page.getByRole('button', { name: 'PERANGKAT DAERAH', exact: true }).click();
  await page.getByLabel('Nama kolom').fill('DINAS ATAU BADAN');
  await expect(head('DINAS ATAU BADAN')).toBeVisible();
  await page.getByRole('button', { name: 'DINAS ATAU BADAN', exact: true }).click();
  await page.getByRole('button', { name: 'Jangan tampilkan KENDALA/KET.' }).click();
  await expect(head('KENDALA/KET.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tambah kolom' }).click();
  await page.getByLabel('Nama kolom').fill('BAGIAN P');
  await page.getByLabel(/^Rumus kolom/).fill('=D/');
  await expect(page.getByText(/Rumus belum dapat dibaca|tidak dapat dihitung/).first()).toBeVisible();
  await page.getByLabel(/^Rumus kolom/).fill('=IF(E=0;0;D/E)');
  await page.getByRole('combobox', { name: 'Jenis isi' }).click();
  await page.getByRole('option', { name: 'Persen' }).click();
  await expect(head('BAGIAN P')).toBeVisible();
  await page.getByRole('button', { name: 'Naikkan BAGIAN P' }).press('Enter');
  await expect(reports.sheet.first().locator('tbody tr').first()).toContainText('%');
  await expectGoodLooks(page, 'layout-formula', test.info());
});

test('paper, signers and protection are set', async () => {
  const { page } = program;
  await part('Kertas').click();
  await page.getByRole('combobox', { name: 'Arah' }).click();
  await page.getByRole('option', { name: 'Tegak' }).click();
  await expect(page.getByText('Kertas F4 tegak, selebar satu halaman')).toBeVisible();
  await expectGoodLooks(page, 'layout-paper', test.info());
  await part('Kop').click();
  await page.getByRole('switch', { name: 'Kop surat' }).press('Space');
  await expect(page.getByText('PEMERINTAH KABUPATEN BANGGAI')).toHaveCount(0);
  await page.getByRole('switch', { name: 'Kop surat' }).press('Space');
  await expectGoodLooks(page, 'layout-signs', test.info());
});

test('leaving asks first; saving makes a version that the next report is written by', async () => {
  const { app, page } = program;
  await page.getByRole('link', { name: 'Kembali ke laporan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kembali ke formulir' }).click();
  await save().click();
  await expect(page.getByText(/^Versi 1, disimpan/)).toBeVisible();
  await page.getByRole('link', { name: 'Kembali ke laporan' }).click();
  const target = join(folder, 'Rekap.xlsx');
  await answerSaveDialog(app, target);
  await reports.make.click();
  await expect(page.getByText(/Rekap\.xlsx selesai ditulis/)).toBeVisible();
  const book = xlsx.read(readFileSync(target), { cellFormula: true });
  const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}) as xlsx.CellObject[];
  const texts = new Set(cells.map(({ v }) => v));
  expect(texts.has('LAPORAN NON-ASN KABUPATEN BANGGAI')).toBe(true);
  expect(texts.has('DINAS ATAU BADAN')).toBe(true);
  expect(texts.has('KENDALA/KET.')).toBe(false);
  expect(cells.some(({ f }) => f !== undefined && /^IF\(E\d+=0,0,D\d+\/E\d+\)$/.test(f))).toBe(true);
  await reports.openIssued(/Rekap\.xlsx/);
  await expect(page.getByRole('dialog').getByText('Versi 1')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a layout goes to a file, is taken back from it, and the program’s own is restored', async () => {
  const { app, page } = program;
  await page.getByRole('link', { name: 'Tata letak' }).click();
  await part('Versi').click();
  const file = join(folder, 'tata-letak.json');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Simpan ke berkas' }).click();
  await expect(page.getByText('tata-letak.json selesai ditulis.')).toBeVisible();
  await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
  await expect(page.getByText('Bawaan program; kantor boleh mengubahnya')).toBeVisible();
  await expect(head('PERANGKAT DAERAH')).toBeVisible();
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Ambil dari berkas' }).click();
  await expect(head('DINAS ATAU BADAN')).toBeVisible();
  await page.getByRole('button', { name: 'Lihat versi 2' }).click();
  await expect(head('PERANGKAT DAERAH')).toBeVisible();
  await expect(save()).toBeDisabled();
  await expectGoodLooks(page, 'layout-versions', test.info());
});

test('reads in English too', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('link', { name: /Reports/ }).click();
  await page.getByRole('link', { name: 'Layout', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Part of the layout' }).getByText('Columns').click();
  await page.getByRole('button', { name: 'KENDALA/KET.', exact: true }).click();
  await expect(page.getByLabel('Name of the column')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'layout-english', test.info());
});
