import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aTemplate, textOfDocument } from '../support/a-template.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { answerOf } from '../support/e2e/call.ts';
import { answerOpenDialog, answerSaveDialog, noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { AgreementCard } from '../support/e2e/pages/agreements.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let folder = '';
let program: Program;
let page: Page;
let card: AgreementCard;

test.beforeAll(async () => {
  folder = await temporaryFolder('documents');
  program = await startProgram({ folder, today: '2026-10-01' });
  page = program.page;
  card = new AgreementCard(page);
  await answerOf(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  const { uid } = await answerOf(page, 'agreements.save', anAgreement());
  await page.reload();
  await card.open(uid);
  await expect(card.button('Tulis Surat perpanjangan')).toBeVisible({ timeout: 20_000 });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('writes the renewal letter from the record, opens it and shows its folder', async () => {
  const file = join(folder, 'surat.docx');
  await answerSaveDialog(program.app, file);
  await card.button('Tulis Surat perpanjangan').click();
  await expect(page.getByText('surat.docx sudah ditulis.')).toBeVisible({ timeout: 20_000 });
  const letter = textOfDocument(await readFile(file));
  expect(letter).toContain('Nomor 400.5.7/765/Disnakertrans');
  expect(letter).toContain('terhitung mulai 1 Februari 2027 sampai dengan 31 Januari 2029');
  await noteOpenedPaths(program.app);
  await card.button('Buka berkas').click();
  await card.button('Tampilkan di folder').click();
  await expect.poll(async () => openedPaths(program.app)).toEqual([file, file]);
  await card.section('Dokumen').scrollIntoViewIfNeeded();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement-documents', test.info());
});

test('asks when the target is open elsewhere, and writes it once it is closed', async () => {
  const held = join(folder, 'kerangka.docx');
  // a folder in the file's place is refused like a file that Word holds
  await mkdir(held);
  await answerSaveDialog(program.app, held);
  await card.button('Tulis Kerangka perjanjian').click();
  await expect(card.dialog).toContainText('kerangka.docx', { timeout: 20_000 });
  await expectGoodLooks(page, 'agreement-documents-held', test.info());
  await rmdir(held);
  await card.dialog.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('kerangka.docx sudah ditulis.')).toBeVisible({ timeout: 20_000 });
  expect(textOfDocument(await readFile(join(folder, 'kerangka.docx')))).toContain('PERJANJIAN KERJA SAMA');
});

test('a written document does not stand in the way of Ctrl-Z', async () => {
  await card.takeBack();
  await expect(page.getByText('Perjanjian tidak ditemukan')).toBeVisible();
  await page.keyboard.press('Escape');
  const { rows } = await answerOf(page, 'history.page', { search: '', limit: 1, offset: 0, language: 'id' });
  await answerOf(page, 'actions.undo', { uid: rows[0]!.uid });
  await expect(card.button('Tulis Surat perpanjangan')).toBeVisible();
});

test('a template with a faulty mark is refused by name', async () => {
  await card.button('Templat').click();
  await expect(card.dialog).toContainText('pihak_kesatu_nama');
  const faulty = join(folder, 'salah.docx');
  await writeFile(faulty, aTemplate('Perihal {perihal}'));
  await answerOpenDialog(program.app, faulty);
  await card.button('Ganti templat Surat perpanjangan').click();
  await expect(card.dialog.getByRole('alert')).toContainText('{perihal}', { timeout: 20_000 });
  await expectGoodLooks(page, 'agreement-templates', test.info());
});

test("the office's own template is taken, used, saved for Word and given back", async () => {
  const own = join(folder, 'kantor.docx');
  await writeFile(own, aTemplate('Perihal {tentang}'));
  await answerOpenDialog(program.app, own);
  await card.button('Ganti templat Surat perpanjangan').click();
  await expect(card.dialog.getByText('kantor.docx, sejak 1 Oktober 2026')).toBeVisible({ timeout: 20_000 });
  await expect(card.dialog.getByRole('alert')).toHaveCount(0);
  const taken = join(folder, 'diambil.docx');
  await answerSaveDialog(program.app, taken);
  await card.button('Ambil templat Surat perpanjangan').click();
  await expect(card.dialog.getByText('diambil.docx sudah disimpan.')).toBeVisible({ timeout: 20_000 });
  expect(textOfDocument(await readFile(taken)).trim()).toBe('Perihal {tentang}');
  await card.button('Kembalikan templat bawaan Surat perpanjangan').click();
  await expect(card.button('Kembalikan templat bawaan Surat perpanjangan')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(card.dialog).toHaveCount(0);
  await expect(card.button('Templat')).toBeFocused();
  await card.takeBack();
  await expect(card.section('Dokumen')).toContainText('templat kantor: kantor.docx');
});

test('speaks English', async () => {
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Templates' }).click();
  await expect(card.dialog).toContainText('Signer of the first party');
  await expectGoodLooks(page, 'agreement-templates-english', test.info());
});
