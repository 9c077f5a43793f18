import { rm } from 'node:fs/promises';
import { aParticipant } from '../support/a-participant.ts';
import { answerOf } from '../support/e2e/call.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ParticipantsGrid, PersonPage } from '../support/e2e/pages/participants.ts';
import { anOfficeOfFive } from '../support/e2e/office-of-five.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let list: ParticipantsGrid;
let person: PersonPage;

test.beforeAll(async () => {
  folder = await temporaryFolder('participants');
  program = await startProgram({ folder, today: '2026-10-01' });
  await anOfficeOfFive(program.page);
  await program.page.reload();
  list = new ParticipantsGrid(program.page);
  person = new PersonPage(program.page);
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('finds people by part of a name, part of a NIK, and two words', async () => {
  await list.open();
  await expect(list.search).toBeFocused();
  await expect(program.page.getByText('5 orang · 1 aktif per hari ini')).toBeVisible();
  await list.search.fill('antos');
  await expect(list.row('Budi Santoso')).toBeVisible();
  await expect(list.row('Budiman')).toHaveCount(0);
  await expect(program.page.getByText(/^[\d,]+ ms$/)).toBeVisible();
  await list.search.fill('7201 08');
  await expect(list.row('Budiman Katili')).toBeVisible();
  await expect(list.row('Budi Santoso')).toHaveCount(0);
  await list.search.fill('budi luwuk');
  await expect(list.row('Budi Santoso')).toBeVisible();
  await expect(list.row('Budiman')).toHaveCount(0);
  await list.search.fill('tidak ada');
  await expect(program.page.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible();
  await person.button('Hapus pencarian dan saringan').click();
  await expect(list.row('Hasnah Lamato')).toBeVisible();
});

test('filters, keeps the filters, and takes those of a link', async () => {
  await list.open();
  await list.filter('Status', /^aktif per 01\/10\/2026/);
  await list.filter('Kategori', 'Petani');
  await expect(list.row('Ni Luh Wirawan')).toBeVisible();
  await expect(list.row('Budi Santoso')).toHaveCount(0);
  await program.page.reload();
  await expect(person.button(/^Status: aktif per 01\/10\/2026/)).toBeVisible();
  await expect(list.row('Budi Santoso')).toHaveCount(0);
  await list.open('?problems=error');
  await expect(list.row('Sitti Rahman')).toBeVisible();
  await expect(list.row('Ni Luh Wirawan')).toHaveCount(0);
  await expect(person.button(/^Masalah: Galat \(1\)/)).toBeVisible();
  await expect(list.panel.getByText('NIK bukan 16 digit')).toBeVisible();
  await person.button('Hapus semua saringan').click();
  await expect(list.row('Budi Santoso')).toBeVisible();
  await expectGoodLooks(program.page, 'participants', test.info());
  await expectNoSidewaysScroll(program.page);
});

test('shows the person under the arrow keys and opens with Enter', async () => {
  const { page } = program;
  await list.open();
  await list.search.fill('ni luh');
  await expect(list.row('Ni Luh Wirawan')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(list.grid).toBeFocused();
  await expect(list.panel.getByText('Dibayar dua sumber sejak Juli 2026')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(person.heading('Ni Luh Wirawan')).toBeVisible();
  await expect(page.getByText('Perempuan, 35 tahun')).toBeVisible();
  await expect(page.getByText('Tidak terlindungi 1 Januari 2026 sampai 28 Februari 2026.')).toBeVisible();
  await expectGoodLooks(page, 'participant', test.info());
  await expectNoSidewaysScroll(page);
});

test('edits, tells the change, and takes it back with Ctrl-Z', async () => {
  const { page } = program;
  await list.open();
  await list.search.fill('hasnah');
  await list.search.press('Enter');
  await expect(person.heading('Hj. Hasnah Lamato')).toBeVisible();
  await person.button('Ubah data').click();
  await expect(person.field('NIK')).toBeFocused();
  await person.field('Nama sesuai KTP').fill('');
  await person.field('Nama sesuai KTP').blur();
  await expect(page.getByText('Wajib diisi.')).toBeVisible();
  await person.field('Nama sesuai KTP').fill('Hasnah Lamatowe');
  await person.choose('Kecamatan', 'Luwuk');
  await person.choose('Desa/kelurahan', 'Karaton');
  await person.button('Simpan').click();
  await expect(person.heading('Hasnah Lamatowe')).toBeVisible();
  await expect(person.history.getByText('Data diri Hasnah Lamatowe diubah')).toBeVisible();
  await expect(person.history.getByText('Nama: “Hasnah Lamato” menjadi “Hasnah Lamatowe”')).toBeVisible();
  await expect(person.history.getByText('Kecamatan: diisi “Luwuk”')).toBeVisible();
  await person.takeBack();
  await expect(person.heading(/^Hj\. Hasnah Lamato$/)).toBeVisible();
  await expect(person.history.getByText('dibatalkan', { exact: true })).toBeVisible();
});

test('says when the record changed while it was being edited', async () => {
  const { page } = program;
  await person.button('Ubah data').click();
  const uid = page.url().split('/').at(-1)!;
  const stored = await answerOf(page, 'participants.get', { uid });
  await answerOf(page, 'participants.save', { ...aParticipant(stored), note: 'dari jendela lain' });
  await expect(page.getByText('Catatan ini sudah berubah sejak formulir dibuka.')).toBeVisible();
  await person.field('Telepon').fill('081244556677');
  await person.button('Simpan').click();
  await expect(person.button('Muat ulang')).toBeVisible();
  await person.button('Muat ulang').click();
  await expect(person.field('Catatan')).toHaveValue('dari jendela lain');
  await person.button('Batal').click();
});

test('adds somebody, naming what is wrong with the NIK at three levels', async () => {
  const { page } = program;
  await list.open();
  await person.button('Tambah peserta').click();
  await expect(person.field('NIK')).toBeFocused();
  await expect(person.button('Simpan')).toHaveAccessibleDescription(
    /^Belum dapat disimpan\. 1 isian .*: Nama sesuai KTP\.$/,
  );
  await person.field('Nama sesuai KTP').fill('Marlina Palar');
  await person.field('NIK').fill('7202 0842 0390');
  await expect(page.getByText('NIK bukan 16 digit', { exact: true })).toBeVisible();
  await expect(person.button('Simpan')).toHaveAccessibleDescription(/Masih ada \d galat: .*NIK bukan 16 digit/);
  await person.field('NIK').fill('7202084203900007');
  await expect(page.getByText('NIK bukan 16 digit')).toHaveCount(0);
  await expect(page.getByText('NIK diterbitkan di luar kabupaten')).toBeVisible();
  await person.field('Tanggal lahir').fill('3 mar 1990');
  await person.field('Tanggal lahir').blur();
  await expect(page.getByText('Tanggal lahir berbeda dengan NIK')).toBeVisible();
  await expectGoodLooks(page, 'participant-form', test.info());
  await person.field('Tanggal lahir').fill('');
  await person.field('Tanggal lahir').blur();
  await expect(person.button('Isi dari NIK: 2 Maret 1990, perempuan')).toBeVisible();
  await program.page.keyboard.press('Alt+n');
  await expect(person.field('Tanggal lahir')).toHaveValue('02/03/1990');
  await expect(page.getByText('Tidak ada galat.')).toBeVisible();
  await person.button('Simpan').click();
  await expect(person.heading('Marlina Palar')).toBeVisible();
  await expect(person.problems.getByText('NIK diterbitkan di luar kabupaten')).toBeVisible();
  await expect(person.problems.getByText('Wajar untuk orang pindahan.')).toBeVisible();
});

test('saves although errors remain', async () => {
  const { page } = program;
  await list.open();
  await person.button('Tambah peserta').click();
  await person.field('NIK').fill('720104');
  await person.field('Nama sesuai KTP').fill('Tanpa Lengkap');
  await person.button('Simpan').click();
  await expect(person.heading('Tanpa Lengkap')).toBeVisible();
  await expect(person.problems.getByRole('listitem').first()).toContainText('Galat');
  await expect(page.getByText('1 galat · 2 peringatan')).toBeVisible();
});

test('names who has a NIK already and opens that person', async () => {
  await list.open();
  await person.button('Tambah peserta').click();
  await person.field('NIK').fill("'7201.0404.1280.0001");
  await person.field('Nama sesuai KTP').fill('Orang Lain');
  await person.button('Simpan').click();
  await expect(program.page.getByText('NIK ini sudah terdaftar atas nama Budi Santoso.')).toBeVisible();
  await expect(person.button('Simpan')).toHaveAccessibleDescription(/^Belum dapat disimpan\. 1 isian .*: NIK\.$/);
  await person.field('Nama sesuai KTP').fill('Nama '.repeat(96));
  await expect(person.button('Simpan')).toHaveAccessibleDescription(/2 isian .*: NIK, Nama sesuai KTP\.$/);
  await program.page.getByRole('link', { name: 'Buka Budi Santoso' }).click();
  await program.page.getByRole('button', { name: 'Tinggalkan tanpa menyimpan' }).click();
  await expect(person.heading('Budi Santoso')).toBeVisible();
});

test('adds a participation, ends it, and takes both back', async () => {
  const { page } = program;
  await expect(page.getByText('Belum ada masa kepesertaan.')).toBeVisible();
  await person.button('Tambah kepesertaan').click();
  await person.choose('Kategori', 'Nelayan');
  await expect(person.dialog.getByRole('combobox', { name: 'Segmen' })).toHaveValue('BPU · Bukan penerima upah');
  await expect(person.dialog.getByRole('checkbox', { name: 'JKK' })).toBeDisabled();
  await expect(person.dialog.getByRole('checkbox', { name: 'JP', exact: true })).toHaveCount(0);
  await person.dialog.getByRole('checkbox', { name: 'JHT' }).check();
  await person.choose('Sumber dana', 'CSR');
  await person.field('Upah atau dasar penghasilan').fill('1100000');
  await expect(person.field('Upah atau dasar penghasilan')).toHaveValue('1.100.000');
  await person.field('Upah atau dasar penghasilan').fill('2.750.000.000');
  await expect(person.dialog.getByText('Upah di luar kebiasaan')).toBeVisible();
  await person.field('Upah atau dasar penghasilan').fill('1100000');
  await expect(person.dialog.getByText('Upah di luar kebiasaan')).toBeHidden();
  await person.field('KPJ').fill('123');
  await expect(person.dialog.getByText('KPJ bukan 11 digit')).toBeVisible();
  await person.field('KPJ').fill('21000123456');
  await person.dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(person.dialog.getByText('Wajib diisi.')).toBeVisible();
  await person.field('Mulai').fill('1/9/2026');
  await expectAccessible(page);
  await person.dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(person.dialog).toHaveCount(0);
  await expect(person.spells.last()).toContainText('sejak 01/09/2026');
  await expect(person.spells.last()).toContainText('JKK + JKM + JHT');

  await person.button('Akhiri').click();
  await person.field('Berakhir').fill('31/8/2026');
  await person.choose('Alasan berakhir', 'Berhenti bekerja');
  await person.dialog.getByRole('button', { name: 'Akhiri' }).click();
  await expect(person.dialog.getByText('Tanggal akhir lebih awal daripada tanggal mulai.')).toBeVisible();
  await person.field('Berakhir').fill('30/9/2026');
  await expectGoodLooks(page, 'participation-end', test.info());
  await person.dialog.getByRole('button', { name: 'Akhiri' }).click();
  await expect(person.spells.last()).toContainText('01/09/2026 – 30/09/2026');
  await expect(person.history.getByText('Kepesertaan Budi Santoso diakhiri per 30 September 2026')).toBeVisible();
  await person.takeBack();
  await expect(person.spells.last()).toContainText('sejak 01/09/2026');
  await person.takeBack();
  await expect(page.getByText('Belum ada masa kepesertaan.')).toBeVisible();
});

test('takes a change back from the history of the person', async () => {
  const { page } = program;
  await list.open();
  await list.search.fill('budiman');
  await list.search.press('Enter');
  await person.button('Ubah data').click();
  await person.field('Surel').fill('budiman@contoh.id');
  await person.button('Simpan').click();
  await expect(page.getByText('budiman@contoh.id', { exact: true })).toBeVisible();
  await person.history.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect(page.getByText('budiman@contoh.id', { exact: true })).toHaveCount(0);
});

test('removes a person with all spells and brings them back', async () => {
  const { page } = program;
  await list.open();
  await list.search.fill('ni luh');
  await list.search.press('Enter');
  await expect(person.heading('Ni Luh Wirawan')).toBeVisible();
  await person.button('Hapus peserta').click();
  await expect(person.dialog.getByText('3 masa kepesertaan ikut terhapus.')).toBeVisible();
  await person.dialog.getByRole('button', { name: 'Hapus peserta' }).click();
  await expect(page.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible();
  await person.takeBack();
  await expect(list.row('Ni Luh Wirawan')).toBeVisible();
});

test('copies rows so that the NIK stays whole in Excel', async () => {
  const { page } = program;
  await list.open();
  await list.search.fill('budi santoso');
  await expect(list.row('Budi Santoso')).toBeVisible();
  await list.search.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 dipilih')).toBeVisible();
  await person.button('Salin').click();
  await expect(page.getByText('1 baris disalin.')).toBeVisible();
  await list.search.fill('');
  await list.search.press('Control+v');
  await expect(list.search).toHaveValue(/NIK.*7201040412800001.*Budi Santoso/);
});

test('speaks English and keeps its form in the comfortable density', async () => {
  const { page } = program;
  await page.evaluate(() => {
    localStorage.setItem('pantau-ucj:language', '"en"');
    localStorage.setItem('pantau-ucj:density', '"comfortable"');
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Participants' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add participant' })).toBeVisible();
  await expectGoodLooks(page, 'participants-en', test.info());
  await expectNoSidewaysScroll(page);
});
