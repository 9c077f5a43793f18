import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AgreementEdit } from '../../shared/agreements/schema.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { answerOf } from '../support/e2e/call.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll, showTheme } from '../support/e2e/looks.ts';
import { AgreementCard, AgreementList } from '../support/e2e/pages/agreements.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

const memorandum = { kind: 'nota-kesepakatan', title: 'Nota kesepakatan jaminan sosial', numberSecond: null } as const;
const cooperation = {
  title: 'Perlindungan pekerja rentan',
  numberFirst: '400.5.7/801/Disnakertrans',
  numberSecond: 'PER/278/022026',
  startsOn: '2026-02-01',
  endsOn: '2028-01-31',
};

let folder = '';
let program: Program;
let page: Page;
let list: AgreementList;
let card: AgreementCard;
let memorandumUid = '';
let cooperationUid = '';

async function add(fields: Partial<AgreementEdit>): Promise<string> {
  const { uid } = await answerOf(page, 'agreements.save', anAgreement(fields));
  return uid;
}

async function addUnit(name: string, shortName: string): Promise<void> {
  const unit = { uid: null, rowVersion: null, name, shortName, kind: 'opd', npp: null, isActive: true } as const;
  await answerOf(page, 'units.save', { ...unit, aliases: [] });
}

test.beforeAll(async () => {
  folder = await temporaryFolder('agreement-record');
  program = await startProgram({ folder, today: '2027-01-15' });
  page = program.page;
  list = new AgreementList(page);
  card = new AgreementCard(page);
  await answerOf(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  for (const [name, short] of [
    ['Dinas Kesehatan', 'Dinkes'],
    ['Dinas Pekerjaan Umum', 'PU'],
    ['Dinas Perikanan', 'DKP'],
  ] as const) {
    await addUnit(name, short);
  }
  memorandumUid = await add({ ...memorandum, signedOn: '2024-12-20', startsOn: '2025-01-01', endsOn: '2026-12-31' });
  cooperationUid = await add({ ...cooperation, parentUid: memorandumUid });
  await list.open();
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('the kind proposes length and notice; what somebody typed stays', async () => {
  const kinds = await answerOf(page, 'agreementKinds.list', {});
  const yearly = kinds.find(({ kind }) => kind === 'rencana-kerja')!;
  await answerOf(page, 'agreementKinds.save', { ...yearly, noticeMonths: 1 });
  await page.getByRole('link', { name: 'Catat perjanjian' }).click();
  await card.field('Mulai berlaku').fill('1/2/2027');
  await page.getByRole('radio', { name: /^31 Januari 2029/ }).check();
  await card.choose('Jenis', null, 'Rencana kerja');
  await expect(card.choice('Lama')).toHaveValue('1 tahun');
  await expect(page.getByRole('radio', { name: /^31 Januari 2028/ })).toBeChecked();
  await expect(card.field('Bulan pemberitahuan')).toHaveValue('1');
  await card.field('Bulan pemberitahuan').fill('6');
  await card.choose('Jenis', null, 'Perjanjian kerja sama');
  await expect(card.field('Bulan pemberitahuan')).toHaveValue('6');
  await expect(card.choice('Lama')).toHaveValue('2 tahun');
});

test('an addendum asks for the agreement it changes and the day it moves the end to', async () => {
  await card.choose('Jenis', null, 'Adendum');
  await card.field('Tentang').fill('Perubahan masa berlaku');
  await card.button('Simpan perjanjian').click();
  await expect(page.getByText('Pilih perjanjian yang diubah oleh adendum ini.')).toBeVisible();
  await card.choose('Perjanjian yang diubah', 'per. 278 / 02 2026', /801/);
  await expect(page.getByText('Akhir sekarang 31 Januari 2028.')).toBeVisible();
  await expect(card.field('Penanda tangan').first()).toHaveValue('Bupati Contoh');
  await card.field('Nomor pihak kesatu').fill('400.5.7/901/Disnakertrans');
  await card.field('Mulai berlaku').fill('10/1/2027');
  await card.field('Tanggal penandatanganan').fill('10/1/2027');
  await card.field('Mengubah akhir menjadi').fill('1/1/2026');
  await card.button('Simpan perjanjian').click();
  await expect(page.getByText('akhirnya tidak dapat lebih awal')).toBeVisible();
  await expect(card.button('Simpan perjanjian')).toBeEnabled();
  await card.field('Mengubah akhir menjadi').fill('31/7/2028');
  await expect(page.getByText('perjanjian di atasnya berakhir pada 31 Juli 2028')).toBeVisible();
});

test('units are found by name and short name, and none means all', async () => {
  await expect(page.getByPlaceholder('Semua unit')).toBeVisible();
  await card.choose('Unit yang dicakup', 'dinkes', 'Dinas Kesehatan');
  await card.choose('Unit yang dicakup', 'perikanan', 'Dinas Perikanan');
  await expect(page.getByText('2 dari 3 unit.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectGoodLooks(page, 'agreement-form-addendum', test.info());
  await card.button('Simpan perjanjian').click();
  await expect(card.title).toHaveText('Perubahan masa berlaku');
  await expect(card.section('Naskah')).toContainText('Dinas Kesehatan, Dinas Perikanan');
  await expect(card.section('Perjanjian terkait')).toContainText('Perjanjian yang diubah');
  await expect(card.section('Naskah')).toContainText('Mengubah akhir menjadi31 Juli 2028');
  await expect(card.button(/^Perpanjang$/)).toHaveCount(0);
});

test('the card of the amended agreement says where its end was and what moved it', async () => {
  await card.section('Perjanjian terkait').getByRole('link', { name: cooperation.numberFirst }).click();
  await expect(card.title).toBeInViewport();
  const term = card.section('Masa berlaku');
  await expect(term).toContainText('31 Juli 2028');
  await expect(term).toContainText('Semula 31 Januari 2028, diubah oleh adendum');
  await expect(term.getByRole('link', { name: '400.5.7/901/Disnakertrans' })).toBeVisible();
  await expect(card.section('Perjanjian terkait')).toContainText('mengubah akhir menjadi 31 Juli 2028');
  await expect(card.section('Naskah')).toContainText('semua unit');
  await expect(card.section('Naskah')).toContainText('Penerima upah, Bukan penerima upah');
  await expectGoodLooks(page, 'agreement-amended', test.info());
  await list.open();
  await expect(list.row('Perlindungan pekerja rentan')).toContainText('31/07/2028');
});

test('the search over everything finds a number in any writing', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Cari' }).fill('nomor per.278 / 02-2026');
  await expect(page.getByRole('option').first()).toContainText('PER/278/022026');
  await page.keyboard.press('Enter');
  await expect(card.title).toHaveText('Perlindungan pekerja rentan');
});

test('the card shows which reminders have come, and what was put off and why', async () => {
  await card.open(memorandumUid);
  const reminders = card.section('Masa berlaku').getByRole('list').filter({ hasText: 'Hari terakhir' });
  await expect(reminders.getByRole('listitem')).toHaveCount(6);
  await expect(card.section('Masa berlaku')).toContainText('6 dari 6 sudah tiba');
  const reason = 'Menunggu jadwal Bupati';
  await answerOf(page, 'reminders.snooze', { agreementUid: memorandumUid, until: '2027-02-01', reason });
  await expect(reminders).toContainText('ditunda sampai 1 Februari 2027: Menunggu jadwal Bupati');
  await card.takeBack();
  await expect(reminders).not.toContainText('ditunda');
  await expect(card.section('Perjanjian terkait')).toContainText('Perjanjian turunan');
});

test('renewing an expired agreement says since when, and the gap, before it is saved', async () => {
  await card.button(/^Perpanjang$/).click();
  await expect(card.dialog).toContainText('Masa lama sudah berakhir 15 hari yang lalu, pada 31 Desember 2026.');
  await expect(card.dialog).toContainText('Masa baru mulai 14 hari sebelum hari ini, jadi berlaku surut.');
  await card.button('Mulai hari ini: 15 Januari 2027').click();
  await expect(card.dialog).toContainText('Ada jeda 14 hari tanpa perjanjian: 1 Januari 2027 sampai 14 Januari 2027.');
  await expect(page.getByRole('radio', { name: '14 Januari 2029 (sehari sebelum tanggal yang sama)' })).toBeChecked();
  await page.getByRole('radio', { name: '15 Januari 2029 (tanggal yang sama)' }).check();
  await expectGoodLooks(page, 'agreement-renew-expired', test.info());
  await card.button('Simpan perpanjangan').click();
  await expect(page.getByRole('group', { name: 'Daftar periksa' })).toBeFocused();
  await expect(card.section('Masa berlaku')).toContainText('Jeda 14 hari tanpa perjanjian sejak masa sebelumnya');
  await expect(card.section('Masa berlaku')).toContainText('15 Januari 2029');
});

test('a prepared renewal is named as such until it is signed', async () => {
  await card.button(/^Ubah$/).click();
  await card.field('Tanggal penandatanganan').fill('15/1/2027');
  await card.button('Simpan perjanjian').click();
  await expect(card.section('Perjanjian terkait')).toContainText('Memperpanjang');
  await card.open(memorandumUid);
  await expect(card.renewalNotice).toContainText('Diperpanjang oleh');
  await expect(page.getByRole('main')).not.toContainText('Pengingat sebelum berakhir');
  await card.takeBack();
  await expect(card.renewalNotice).toContainText('Perpanjangan disiapkan');
  await expect(card.renewalNotice).toContainText('belum ditandatangani');
  await expect(card.section('Perjanjian terkait')).toContainText('Perpanjangan yang disiapkan');
  await card.takeBack();
  await expect(card.button(/^Perpanjang$/)).toBeVisible();
  await expect(card.renewalNotice).toHaveCount(0);
});

test('card and form can be reached at 150 % of a small screen, also in English', async () => {
  await page.setViewportSize({ width: 911, height: 512 });
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: 'test-results/screenshots/agreement-150.png', animations: 'disabled' });
  await card.button(/^Ubah$/).click();
  await card.button('Simpan perjanjian').scrollIntoViewIfNeeded();
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: 'test-results/screenshots/agreement-form-150.png', animations: 'disabled' });
  await card.button('Batal').click();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await card.open(cooperationUid);
  await expect(card.section('Term')).toContainText('Originally 31 January 2028, changed by addendum');
  await showTheme(page, 'light');
  await page.screenshot({ path: 'test-results/screenshots/agreement-english.png', animations: 'disabled' });
  await expectAccessible(page);
});
