import { rm } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { AgreementEdit, AgreementSummary } from '../../shared/agreements/schema.ts';
import { answerOf } from '../support/e2e/call.ts';
import { expectGoodLooks, expectNoSidewaysScroll, showTheme } from '../support/e2e/looks.ts';
import { AgreementList } from '../support/e2e/pages/agreements.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let folder = '';
let program: Program;
let page: Page;
let list: AgreementList;
let kinds: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('agreement-list');
  program = await startProgram({ folder, today: '2026-10-01' });
  page = program.page;
  list = new AgreementList(page);
  kinds = new MasterDataScreen(page);
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

const chip = (name: string): Locator => page.getByRole('button', { name, exact: true });

async function newest(kind: AgreementSummary['kind']): Promise<AgreementSummary> {
  const found = (await answerOf(page, 'agreements.list', {})).find(
    (one) => one.kind === kind && one.renewedByUid === null,
  );
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** Records an agreement like another one, through the same channel as the form. */
async function record(like: AgreementSummary, fields: Partial<AgreementEdit>): Promise<void> {
  const { numberFirst, numberSecond, title, scope, segments, firstParty, secondParty, noticeMonths } = like;
  await answerOf(page, 'agreements.save', {
    uid: null,
    rowVersion: null,
    kind: like.kind,
    parentUid: null,
    numberFirst,
    numberSecond,
    title,
    scope,
    segments,
    firstParty,
    secondParty,
    noticeMonths,
    signedOn: null,
    signedAt: null,
    amendsEndTo: null,
    startsOn: like.startsOn,
    endsOn: like.endsOn,
    unitUids: [],
    regulationUids: [],
    note: null,
    ...fields,
  });
}

test('the views stand above the list with their counts and narrow it', async () => {
  await list.open();
  await chip('Perlu disiapkan (1)').click();
  await expect(chip('Perlu disiapkan (1)')).toHaveAttribute('aria-pressed', 'true');
  await expect(list.grid).toHaveAttribute('aria-rowcount', '2');
  await expect(list.row('75 hari lagi')).toBeVisible();
  await chip('Menunggu tanda tangan (1)').click();
  await expect(list.row('Rencana Kerja')).toBeVisible();
  await expect(list.grid).toHaveAttribute('aria-rowcount', '2');
  await chip('Menunggu tanda tangan (1)').click();
  await expect(list.grid).toHaveAttribute('aria-rowcount', '9');
  await expect(chip('Berakhir tahun ini (1)')).toBeVisible();
});

test('a search is kept as a view of one’s own, used again and removed', async () => {
  await list.search.fill('per 352');
  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Nama tampilan' }).fill('Nota berjalan');
  await page.keyboard.press('Enter');
  await expect(chip('Nota berjalan (1)')).toHaveAttribute('aria-pressed', 'true');
  await chip('Nota berjalan (1)').click();
  await expect(list.grid).toHaveAttribute('aria-rowcount', '9');
  await page.reload();
  await list.open();
  await chip('Nota berjalan (1)').click();
  await expect(list.search).toHaveValue('per 352');
  await page.getByRole('button', { name: 'Hapus tampilan Nota berjalan' }).click();
  await expect(chip('Nota berjalan (1)')).toHaveCount(0);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(chip('Nota berjalan (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus tampilan Nota berjalan' }).click();
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
});

test('addenda and gaps stand in the picture, the same lines as a table beside it', async () => {
  const memorandum = await newest('nota-kesepakatan');
  const cooperation = await newest('perjanjian-kerja-sama');
  const signed = { signedOn: '2026-06-01', startsOn: '2026-06-01', endsOn: '2027-03-31' };
  const addendum = { kind: 'addendum', parentUid: memorandum.uid, amendsEndTo: '2027-03-31', ...signed } as const;
  await record(memorandum, { ...addendum, title: 'Adendum Kesatu', numberFirst: 'ADD/1/2026' });
  const renewal = { uid: cooperation.uid, title: cooperation.title, numberFirst: null, numberSecond: null };
  const term = { signedOn: null, startsOn: '2028-02-01', endsOn: '2030-01-31' };
  await answerOf(page, 'agreements.renew', { ...renewal, ...term });
  const table = page.getByRole('table', { name: 'Tabel masa berlaku' });
  await expect(table.getByRole('row').filter({ hasText: '1 adendum' })).toContainText('31/03/2027');
  // the term that counts today stands in the table, not its draft
  await expect(table.getByRole('row').filter({ hasText: 'Perpanjangan disiapkan' })).toContainText('15/12/2027');
  await expect(list.timeline.getByText('jeda 47 hari', { exact: false }).first()).toBeAttached();
  await expect(page.getByText(/Jeda 47 hari pada/)).toBeVisible();
  await expect(list.timeline.getByRole('link', { name: /Adendum ADD\/1\/2026/ })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement-list', test.info());
});

test('the picture is enlarged with the keyboard and brings today into sight', async () => {
  await page.getByText('Gambar', { exact: true }).click();
  await expect(list.grid).toHaveCount(0);
  const last = list.timeline.getByRole('link').last();
  await last.focus();
  const width = () => list.timeline.evaluate((svg) => svg.getBoundingClientRect().width);
  const whole = await width();
  await page.keyboard.press('+');
  await expect(page.getByRole('radio', { name: '10 tahun' })).toBeChecked();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page.getByRole('radio', { name: '2 tahun' })).toBeChecked();
  expect(await width()).toBeGreaterThan(whole * 4);
  const region = page.getByRole('region', { name: /geser untuk melihat tahun lain/ });
  const today = region.getByText('hari ini');
  await expect(today).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement-picture-2-years', test.info());
  await page.getByRole('radio', { name: '2 tahun' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '5 tahun' })).toBeChecked();
  await page.getByText('Semua', { exact: true }).click();
  await expectGoodLooks(page, 'agreement-picture', test.info());
  await list.timeline.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
});

test('a kind has its days and its checklist, changed by keyboard and given back', async () => {
  await kinds.open('agreementKinds');
  await kinds.edit('Perjanjian kerja sama');
  await kinds.field('Mendesak (hari sebelum berakhir)').fill('200');
  await kinds.save();
  await expect(kinds.dialog.getByText('Masa mendesak tidak boleh mulai')).toBeVisible();
  await kinds.field('Mendesak (hari sebelum berakhir)').fill('75');
  await kinds.dialog.getByRole('button', { name: 'Tambah langkah' }).focus();
  await page.keyboard.press('Enter');
  await expect(kinds.field(/^Langkah 7/)).toBeFocused();
  await kinds.save();
  await expect(kinds.dialog.getByText('Isi nama setiap langkah')).toBeVisible();
  await kinds.field(/^Langkah 7/).fill('Rapat dengan Bagian Kerja Sama');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(kinds.field(/^Langkah 6/)).toHaveValue('Rapat dengan Bagian Kerja Sama');
  await expect(kinds.field(/^Langkah 6/)).toBeFocused();
  await kinds.dialog.getByRole('button', { name: 'Hapus langkah 1', exact: true }).click();
  await expectGoodLooks(page, 'agreement-kind', test.info());
  await kinds.save();
  await expect(kinds.dialog).toHaveCount(0);
  await expect(kinds.row('Perjanjian kerja sama')).toContainText('Diubah kantor');
  await expect(kinds.row('Perjanjian kerja sama')).toContainText('75 hari');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agreement-kinds', test.info());
  await kinds.edit('Perjanjian kerja sama');
  await kinds.dialog.getByRole('button', { name: 'Kembalikan bawaan' }).click();
  await expect(kinds.row('Perjanjian kerja sama')).toContainText('Bawaan');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(kinds.row('Perjanjian kerja sama')).toContainText('Diubah kantor');
});

test('speaks English, also at 150 %', async () => {
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(kinds.row('Set by the office')).toBeVisible();
  await page.evaluate(() => void (location.hash = '#/agreements'));
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('button', { name: /^To prepare/ })).toBeVisible();
  await showTheme(page, 'light');
  await page.screenshot({ path: 'test-results/screenshots/agreement-list-english.png', animations: 'disabled' });
  await page.setViewportSize({ width: 911, height: 512 });
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: 'test-results/screenshots/agreement-list-150.png', animations: 'disabled' });
});
