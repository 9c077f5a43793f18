import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AgreementSummary } from '../../shared/agreements/schema.ts';
import { answerOf, call } from '../support/e2e/call.ts';
import { answerOpenDialog, dropFile, noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll, showTheme } from '../support/e2e/looks.ts';
import { AgreementCard, AgreementList } from '../support/e2e/pages/agreements.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let folder = '';
let program: Program;
let page: Page;
let list: AgreementList;
let card: AgreementCard;

test.beforeAll(async () => {
  folder = await temporaryFolder('agreements');
  program = await startProgram({ folder, today: '2026-10-01' });
  page = program.page;
  list = new AgreementList(page);
  card = new AgreementCard(page);
  await page.getByRole('button', { name: 'Muat data contoh' }).click();
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 45_000 });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

function all(): Promise<readonly AgreementSummary[]> {
  return answerOf(page, 'agreements.list', {});
}

async function oneIn(state: AgreementSummary['state']): Promise<AgreementSummary> {
  const found = (await all()).find((agreement) => agreement.state === state);
  if (!found) throw new Error(`no agreement is ${state}`);
  return found;
}

test('shows all terms as a picture and as a table', async () => {
  await list.open();
  await expect(list.timeline.getByRole('link')).toHaveCount(8);
  await expect(list.grid).toHaveAttribute('aria-rowcount', '9');
  await expect(list.row('75 hari lagi')).toContainText('Siapkan perpanjangan');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreements', test.info());
});

test('finds a number in any writing', async () => {
  await list.search.fill('per 352 / 122024');
  await expect(list.grid).toHaveAttribute('aria-rowcount', '2');
  await expect(list.row('75 hari lagi')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.grid).toHaveAttribute('aria-rowcount', '9');
});

test('shows the same agreements as cards', async () => {
  await list.show('Kartu');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(8);
  await expectGoodLooks(page, 'agreements-cards', test.info());
  await list.show('Tabel');
});

test('opens a term from the picture with the keyboard alone', async () => {
  const last = list.timeline.getByRole('link').last();
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(list.timeline.locator('[data-bar]:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('75 hari lagi')).toBeVisible();
});

test('the card of an agreement is readable in both themes', async () => {
  await expect(card.section('Masa berlaku')).toContainText('15 September 2026');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement', test.info());
});

test('a tick of the checklist notes the day and who did it, and can be taken back', async () => {
  const step = card.step('Telaah Bagian Hukum');
  await step.click();
  await expect(step).toBeChecked();
  await expect(card.section('Daftar periksa')).toContainText('3 dari 6');
  await expect(page.getByText('selesai 1 Oktober 2026 oleh Operator 1')).toBeVisible();
  await expect(card.history).toContainText('Telaah Bagian Hukum');
  await card.takeBack();
  await expect(step).not.toBeChecked();
});

test('a step can be added and removed', async () => {
  await card.button('Tambah langkah').click();
  await card.field('Langkah').fill('Rapat dengan Bagian Kerja Sama');
  await card.field('Rencana').fill('8 okt 2026');
  await page.keyboard.press('Enter');
  await expect(card.section('Daftar periksa')).toContainText('rencana 8 Oktober 2026');
  await card.button('Hapus langkah Rapat dengan Bagian Kerja Sama').click();
  await expect(card.step('Rapat dengan Bagian Kerja Sama')).toHaveCount(0);
});

test('keeps a chosen and a dropped scan, opens one, lets one go and takes that back', async () => {
  const chosen = join(folder, 'naskah.pdf');
  const dropped = join(folder, 'lampiran.pdf');
  await writeFile(chosen, '%PDF-1.4\nchosen');
  await writeFile(dropped, '%PDF-1.4\ndropped');
  await answerOpenDialog(program.app, chosen);
  await card.button('Lampirkan berkas').click();
  await expect(card.button('Buka naskah.pdf')).toBeVisible();
  await dropFile(page, dropped);
  await expect(card.button('Buka lampiran.pdf')).toBeVisible();
  expect(page.url()).toContain('/agreements/');
  await noteOpenedPaths(program.app);
  await card.button('Buka naskah.pdf').click();
  await card.dialog.getByRole('button', { name: 'Buka di program lain' }).click();
  await expect.poll(async () => (await openedPaths(program.app)).length).toBe(1);
  expect((await openedPaths(program.app))[0]).toMatch(/[\\/]store[\\/]files[\\/].*\.pdf$/);
  await page.keyboard.press('Escape');
  await expect(card.dialog).toHaveCount(0);
  await card.button('Lepas lampiran.pdf').click();
  await expect(card.button('Buka lampiran.pdf')).toHaveCount(0);
  await card.takeBack();
  await expect(card.button('Buka lampiran.pdf')).toBeVisible();
});

test('the renewal is proposed under the old term and says gaps and overlaps', async () => {
  await card.button(/^Perpanjang$/).click();
  await expect(card.dialog).toContainText('Masa baru bersambung tanpa jeda.');
  await expectGoodLooks(page, 'agreement-renew', test.info());
  await card.field('Mulai berlaku').fill('1/1/2027');
  await expect(card.dialog).toContainText(
    'Ada jeda 16 hari tanpa perjanjian: 16 Desember 2026 sampai 31 Desember 2026.',
  );
  await card.field('Mulai berlaku').fill('1/12/2026');
  await expect(card.dialog).toContainText('Tumpang tindih 15 hari');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' }).click();
  await expect(card.dialog).toHaveCount(0);
  await expect(card.button(/^Perpanjang$/)).toBeFocused();
});

test('a renewal opens at its checklist; the old card names it, and offers no second one', async () => {
  const old = await oneIn('prepare');
  await card.button(/^Perpanjang$/).click();
  await card.field('Nomor pihak kesatu').fill('400.5.7/500/Disnakertrans');
  await card.button('Simpan perpanjangan').click();
  await expect(page.getByText('400.5.7/500/Disnakertrans').first()).toBeVisible();
  await expect(card.section('Daftar periksa')).toContainText('2 dari 6');
  await expect(page.getByRole('group', { name: 'Daftar periksa' })).toBeFocused();
  await expect(card.section('Perjanjian terkait')).toContainText('Memperpanjang');
  await card.open(old.uid);
  await expect(card.renewalNotice).toContainText('Perpanjangan disiapkan');
  await expect(card.renewalNotice).toContainText('belum ditandatangani');
  await expect(page.getByRole('main')).toContainText('400.5.7/500/Disnakertrans');
  await expect(card.button(/^Perpanjang$/)).toHaveCount(0);
  await expect(card.history).toContainText('diperpanjang: 16 Desember 2026 sampai 15 Desember 2028');
  const again = await call(page, 'agreements.proposeRenewal', { uid: old.uid });
  expect(again).toMatchObject({ ok: false, error: { code: 'already-renewed' } });
});

test('Ctrl-Z takes the renewal back', async () => {
  await card.takeBack();
  await expect(card.button(/^Perpanjang$/)).toBeVisible();
  expect((await all()).length).toBe(8);
});

test('a renewal that was made elsewhere meanwhile is said, and its card opens', async () => {
  const old = await oneIn('prepare');
  await card.button(/^Perpanjang$/).click();
  await expect(card.dialog).toContainText('Masa baru bersambung');
  const { uid, title } = old;
  const renewal = { uid, title, numberFirst: null, numberSecond: null, signedOn: null };
  await answerOf(page, 'agreements.renew', { ...renewal, startsOn: '2026-12-16', endsOn: '2028-12-15' });
  await expect(card.dialog.getByRole('alert')).toContainText('sudah diperpanjang');
  await card.dialog.getByRole('button', { name: 'Buka penggantinya' }).click();
  await expect(card.section('Perjanjian terkait')).toContainText('Memperpanjang');
  await card.takeBack();
  await expect(page.getByText('Perjanjian tidak ditemukan')).toBeVisible();
});

test('registers an agreement; on which day it ends is asked', async () => {
  await list.open();
  await page.getByRole('link', { name: 'Catat perjanjian' }).click();
  await card.field('Tentang').fill('Perlindungan nelayan Kabupaten Banggai');
  await card.field('Nomor pihak kesatu').fill('400.5.7/765/Keuda');
  await card.field('Mulai berlaku').fill('8 des 2026');
  await card.button('Simpan perjanjian').click();
  await expect(page.getByText('Wajib diisi.').first()).toBeVisible();
  await expectGoodLooks(page, 'agreement-form', test.info());
  await page.getByRole('radio', { name: '7 Desember 2028 (sehari sebelum tanggal yang sama)' }).check();
  await card.button('Simpan perjanjian').click();
  await expect(card.title).toHaveText('Perlindungan nelayan Kabupaten Banggai');
  await expect(card.section('Masa berlaku')).toContainText('7 Desember 2028');
  await expect(card.section('Naskah')).toContainText('BPJS Ketenagakerjaan Kantor Cabang Luwuk');
  await expect(card.section('Daftar periksa')).toContainText('0 dari 6');
});

test('an edit of an older state is refused in words and can be loaded again', async () => {
  const mine = (await all()).find(({ title }) => title.startsWith('Perlindungan nelayan'))!;
  await card.button(/^Ubah$/).click();
  await card.field('Tentang').fill('Perlindungan nelayan');
  const { state: _state, daysLeft: _days, ...rest } = mine;
  await answerOf(page, 'agreements.save', { ...rest, note: 'diubah dari jendela lain' });
  await expect(page.getByRole('alert')).toContainText('sudah diubah dari jendela lain');
  await card.button('Muat ulang').click();
  await expect(card.field('Catatan')).toHaveValue('diubah dari jendela lain');
  await card.button('Simpan perjanjian').click();
  await expect(card.title).toHaveText('Perlindungan nelayan Kabupaten Banggai');
});

test('ends an agreement before its time and removes one, both taken back', async () => {
  const running = await oneIn('running');
  await card.open(running.uid);
  await card.button('Tindakan lain').click();
  await page.getByRole('menuitem', { name: 'Akhiri lebih awal' }).click();
  await card.dialog.getByRole('button', { name: 'Akhiri lebih awal' }).click();
  await expect(page.getByText('Diakhiri', { exact: true })).toBeVisible();
  await card.takeBack();
  await expect(page.getByText('Berlaku', { exact: true })).toBeVisible();
  const mine = (await all()).find(({ title }) => title.startsWith('Perlindungan nelayan'))!;
  await card.open(mine.uid);
  await expect(card.title).toHaveText(mine.title);
  await card.button('Tindakan lain').click();
  await page.getByRole('menuitem', { name: 'Hapus' }).click();
  await card.dialog.getByRole('button', { name: 'Hapus' }).click();
  await expect(list.grid).toHaveAttribute('aria-rowcount', '9');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(list.grid).toHaveAttribute('aria-rowcount', '10');
});

test('speaks English', async () => {
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible();
  await expect(page.getByRole('grid')).toContainText('Prepare renewal');
  await showTheme(page, 'light');
  await page.screenshot({ path: 'test-results/screenshots/agreements-english.png', animations: 'disabled' });
  await expectAccessible(page);
});
