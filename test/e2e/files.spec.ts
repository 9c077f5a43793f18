import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aPdf, aProtectedPdf, aScannedPdf } from '../support/a-pdf.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { answerOf } from '../support/e2e/call.ts';
import { answerOpenDialog, dropFiles, noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { AgreementCard } from '../support/e2e/pages/agreements.ts';
import { FileCard } from '../support/e2e/pages/files.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGNgYGD4z8DAAMQQCgAdBQP9rJ6bSwAAAABJRU5ErkJggg==',
  'base64',
);

let folder = '';
let program: Program;
let page: Page;
let card: AgreementCard;
let files: FileCard;
let agreement = '';

async function aFile(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, 'luar', name);
  await writeFile(path, bytes);
  return path;
}

async function attachmentsNow() {
  const { attachments } = await answerOf(page, 'agreements.get', { uid: agreement });
  return attachments;
}

test.beforeAll(async () => {
  folder = await temporaryFolder('files');
  await mkdir(join(folder, 'luar'));
  program = await startProgram({ folder, today: '2026-10-01' });
  page = program.page;
  card = new AgreementCard(page);
  files = new FileCard(page);
  await answerOf(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  const saved = await answerOf(page, 'agreements.save', anAgreement());
  agreement = saved.uid;
  await page.reload();
  await card.open(agreement);
  await expect(card.button('Lampirkan berkas')).toBeVisible({ timeout: 20_000 });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('takes several files dropped at once, and says of each other one why not', async () => {
  await dropFiles(page, [
    await aFile('naskah.pdf', aPdf('Halaman satu', 'Halaman dua', 'Halaman tiga')),
    await aFile('program.exe', 'MZ'),
    await aFile('pindai.png', png),
    await aFile('rusak.pdf', '%PDF-1.4\ntidak ada isinya'),
  ]);
  await expect(page.getByText('3 berkas dilampirkan.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('program.exe');
  await expect(files.row('naskah.pdf')).toContainText('Naskah bertanda tangan');
  await card.section('Berkas').scrollIntoViewIfNeeded();
  await expectGoodLooks(page, 'agreement-files', test.info());
});

test('a file gets another kind and its date, and loses them with Ctrl-Z', async () => {
  await card.button('Ubah keterangan naskah.pdf').click();
  await files.dialog.getByRole('combobox', { name: 'Jenis' }).click();
  await page.getByRole('option', { name: 'Notula' }).click();
  await card.field('Tanggal dokumen').fill('15 jan 2025');
  await page.keyboard.press('Enter');
  await expect(files.row('naskah.pdf')).toContainText('Notula tanggal 15 Januari 2025');
  await card.takeBack();
  await expect(files.row('naskah.pdf')).toContainText('Naskah bertanda tangan');
});

test('shows a PDF inside the program, page by page, with the keyboard alone', async () => {
  const parser = page.waitForResponse(/\/workers\/pdf/);
  const reader = page.waitForResponse(/\/workers\/read-bytes/);
  await files.name('naskah.pdf').focus();
  await page.keyboard.press('Enter');
  await expect(files.dialog).toContainText('dari 3');
  await expect.poll(() => files.darkness()).toBeCloseTo(100 / 842, 1);
  expect((await parser).headers()['content-security-policy']).toContain(
    "default-src 'none'; script-src 'wasm-unsafe-eval'",
  );
  expect((await reader).headers()['content-security-policy']).toContain("default-src 'none'; connect-src 'self'");
  await page.keyboard.press('PageDown');
  await expect(files.sheet).toHaveAccessibleName('Halaman 2 dari 3');
  await page.keyboard.press('End');
  await expect(files.sheet).toHaveAccessibleName('Halaman 3 dari 3');
  await expect.poll(() => files.darkness()).toBeGreaterThan(0.33);
  await page.keyboard.press('PageDown');
  await expect(files.sheet).toHaveAccessibleName('Halaman 3 dari 3');
  await page.keyboard.press('Home');
  await expect(files.sheet).toHaveAccessibleName('Halaman 1 dari 3');
});

test('makes the page larger and smaller', async () => {
  const width = async () => (await files.sheet.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(500);
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeCloseTo(before * 1.25, -1);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(width).toBeCloseTo(before * 0.75, -1);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(before, -1);
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement-pdf', test.info());
});

test('follows no link in a PDF, goes back with Escape', async () => {
  await files.sheet.click();
  expect(page.url()).toContain('/agreements/');
  await page.keyboard.press('Escape');
  await expect(files.dialog).toHaveCount(0);
  await expect(files.name('naskah.pdf')).toBeFocused();
});

test('a damaged PDF says so in words and still opens outside', async () => {
  await files.name('rusak.pdf').click();
  await expect(files.dialog.getByRole('alert')).toContainText('isinya rusak');
  await noteOpenedPaths(program.app);
  await files.dialog.getByRole('button', { name: 'Buka di program lain' }).click();
  await expect.poll(async () => (await openedPaths(program.app)).length).toBe(1);
  await page.keyboard.press('Escape');
});

test('shows scanned pages, says what is protected by a password', async () => {
  await dropFiles(page, [await aFile('faks.pdf', aScannedPdf()), await aFile('rahasia.pdf', aProtectedPdf())]);
  await files.name('faks.pdf').click();
  await expect.poll(() => files.darkness()).toBeGreaterThan(0.95);
  await page.keyboard.press('Escape');
  await files.name('rahasia.pdf').click();
  await expect(files.dialog.getByRole('alert')).toContainText('dilindungi kata sandi');
  await page.keyboard.press('Escape');
  await expect(files.dialog).toHaveCount(0);
});

test('shows a picture', async () => {
  await files.name('pindai.png').click();
  const picture = files.dialog.getByRole('img', { name: 'pindai.png' });
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(2);
  await page.keyboard.press('Escape');
  await expect(files.dialog).toHaveCount(0);
});

test('hands any other kind to the program the system has for it', async () => {
  const word = join(process.cwd(), 'electron/workbook/documents/shipped/addendum.docx');
  await answerOpenDialog(program.app, word);
  await card.button('Lampirkan berkas').click();
  await noteOpenedPaths(program.app);
  await files.name('addendum.docx').click();
  await expect.poll(async () => (await openedPaths(program.app)).length).toBe(1);
  await expect(files.dialog).toHaveCount(0);
});

test('gives bytes only of what it shows, and never to the page itself', async () => {
  const kept = await attachmentsNow();
  const load = (uid: string) =>
    page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      return image.decode().then(
        () => true,
        () => false,
      );
    }, `/attachments/${uid}`);
  const uidOf = (name: string) => kept.find((file) => file.name === name)?.uid ?? '';
  expect(await load(uidOf('pindai.png'))).toBe(true);
  for (const wrong of [uidOf('addendum.docx'), agreement, '..%2f..%2fstore.db', ''])
    expect(await load(wrong)).toBe(false);
  const fetched = await page.evaluate(
    (address) => fetch(address).then(String, (error: unknown) => (error as Error).name),
    `/attachments/${uidOf('pindai.png')}`,
  );
  expect(fetched).toBe('TypeError');
  program.takeComplaints();
});
