import { rm } from 'node:fs/promises';
import { call } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let program: Program;
let lists: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('rates');
  program = await startProgram({ folder, today: '2026-11-22' });
  lists = new MasterDataScreen(program.page);
  const { page } = program;
  await call(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** A farmer paid by the regency; answers the uid. */
async function aFarmer(): Promise<string> {
  const { page } = program;
  const found = async (channel: 'categories.list' | 'fundings.list', code: string) => {
    const answer = await call(page, channel, {});
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.find((one) => one.code === code)?.uid ?? '';
  };
  const person = await call(page, 'participants.save', {
    uid: null,
    rowVersion: null,
    nik: '7201010101900001',
    familyCard: null,
    name: 'Andi Contoh',
    titlesBefore: null,
    titlesAfter: null,
    birthPlace: null,
    birthDate: '1990-01-01',
    sex: 'L',
    motherName: null,
    address: null,
    rt: null,
    rw: null,
    kecamatanUid: null,
    villageUid: null,
    phone: null,
    email: null,
    nip: null,
    diedOn: null,
    note: null,
  });
  if (!person.ok) throw new Error(JSON.stringify(person.error));
  const spell = await call(page, 'participations.save', {
    uid: null,
    rowVersion: null,
    participantUid: person.value.uid,
    segment: 'bpu',
    unitUid: null,
    categoryUid: await found('categories.list', 'petani'),
    fundingUid: await found('fundings.list', 'apbd-kabupaten'),
    programmes: 3,
    wage: null,
    kpj: null,
    position: null,
    workplace: null,
    startsOn: '2026-01-01',
    endsOn: null,
    endReason: null,
  });
  if (!spell.ok) throw new Error(JSON.stringify(spell.error));
  return person.value.uid;
}

test('the rules stand in their list, what is unsure is marked', async () => {
  const { page } = program;
  await lists.open('rates');
  await expect(lists.row('JKM bukan penerima upah')).toContainText('JKM Rp6.800');
  await expect(lists.row('UMK Banggai 2024')).toContainText('2.767.814,61');
  await expect(lists.row('JKK bukan penerima upah')).toContainText('[?] Periksa');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'rates', test.info());
});

test('a person says what is owed this month, with the way to it', async () => {
  const { page } = program;
  const uid = await aFarmer();
  await page.evaluate((one) => {
    location.hash = `#/participants/${one}`;
  }, uid);
  await expect(page.getByRole('heading', { name: 'Iuran bulan ini' })).toBeVisible();
  await expect(page.getByText('Jumlah sebulan')).toBeVisible();
  await expect(page.getByText('Rp16.800')).toBeVisible();
  await expect(page.getByText(/sumber dana ini dikecualikan \(PP 50 Tahun 2025\)/).first()).toBeVisible();
  await expectGoodLooks(page, 'rates-person', test.info());
});

test('an edited rule says what changes before it is saved, and is undone', async () => {
  const { page } = program;
  await lists.open('rates');
  await lists.edit('JKM bukan penerima upah');
  await lists.field('Pemberi kerja atau pembayar').fill('9000');
  await lists.dialog.getByRole('button', { name: 'Lihat yang berubah' }).click();
  await expect(lists.dialog.getByRole('row', { name: /Petani · APBD kabupaten/ })).toContainText('Rp26.400');
  await expectGoodLooks(page, 'rate-form', test.info());
  await lists.save();
  await expect(lists.row('JKM bukan penerima upah')).toContainText('JKM Rp9.000');
  await expect(lists.row('JKM bukan penerima upah')).toContainText('Diubah');
  await expect(lists.dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(lists.row('JKM bukan penerima upah')).toContainText('JKM Rp6.800');
});

test('the discount has a switch per funding source', async () => {
  const { page } = program;
  await lists.edit('Keringanan 50% BPU selain transportasi');
  await expect(lists.dialog.getByRole('combobox', { name: 'Dana Desa' })).toHaveValue('Belum jelas (dibayar penuh)');
  await expect(lists.dialog.getByRole('combobox', { name: 'APBD kabupaten' })).toHaveValue('Dikecualikan');
  await expectGoodLooks(page, 'rate-discount', test.info());
  await lists.leaveForm();
});

test('anybody is calculated without keeping anything', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Hitung iuran' }).click();
  await lists.dialog.waitFor();
  await lists.field('Penghasilan').fill('1250000');
  await expect(
    lists.dialog.getByText('Penghasilan 1.250.000 masuk lapis dengan dasar 1.200.000').first(),
  ).toBeVisible();
  await expectGoodLooks(page, 'rate-calculator', test.info());
  await page.keyboard.press('Escape');
});
