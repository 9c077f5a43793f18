import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { answerOf } from '../support/e2e/call.ts';
import { answerSaveDialog, noteOpenedPaths, openedPaths } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { AgendaScreen } from '../support/e2e/pages/agenda.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder = '';
let agenda: AgendaScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('agenda');
  program = await startProgram({ folder, today: '2026-10-01' });
  agenda = new AgendaScreen(program.page);
  await program.page.getByRole('button', { name: 'Muat data contoh' }).click();
  await expect(program.page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible({ timeout: 45_000 });
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('lists the next two years by month, reports among them', async () => {
  const { page } = program;
  await agenda.open();
  await expect(agenda.months.first()).toHaveText('Lewat waktu');
  await expect(agenda.months.nth(1)).toHaveText('Oktober 2026');
  const late = page.getByRole('list', { name: 'Lewat waktu' }).getByRole('listitem');
  await expect(late.first()).toContainText(/lewat \d+ hari/i);
  await expect(page.getByText('1 Oktober 2026 - 31 Oktober 2028', { exact: false })).toBeVisible();
  const report = agenda.entries.filter({ hasText: 'Batas laporan Triwulan III 2026' });
  await expect(report).toContainText('Sabtu, 10 Oktober 2026');
  await expect(report).toContainText('9 hari lagi');
  await expect(agenda.entries.filter({ hasText: 'hari terakhir berlaku' })).toHaveCount(3);
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'agenda', test.info());
});

test('filters what is done and what is not, and remembers it', async () => {
  const { page } = program;
  await finishFirstStep();
  await expect.poll(() => agenda.countOf('Selesai')).toBe(1);
  const counts = [
    await agenda.countOf('Belum selesai'),
    await agenda.countOf('Selesai'),
    await agenda.countOf('Semua'),
  ];
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(counts[2]);
  await expect(agenda.entries).toHaveCount(counts[0] ?? 0);
  await agenda.show('Selesai');
  await expect(agenda.entries).toHaveCount(counts[1] ?? 0);
  await page.getByRole('navigation').getByRole('link', { name: 'Beranda' }).click();
  await agenda.open();
  await expect(agenda.entries).toHaveCount(counts[1] ?? 0);
  await agenda.show('Semua');
  await expect(agenda.entries).toHaveCount(counts[2] ?? 0);
  await agenda.show('Belum selesai');
});

test('is found with Ctrl-K, and every entry opens its record with Enter', async () => {
  const { page } = program;
  await page.getByRole('navigation').getByRole('link', { name: 'Beranda' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Cari' }).fill('agenda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  await agenda.entries.filter({ hasText: 'Batas laporan Triwulan III 2026' }).getByRole('link').press('Enter');
  await expect(page).toHaveURL(/#\/reports/);
  await agenda.open();
  await agenda.entries.filter({ hasText: 'hari terakhir berlaku' }).first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/#\/agreements\/[0-9a-f-]{36}$/);
});

test('prints black on white under the head of the office, months whole', async () => {
  const { page } = program;
  await agenda.open();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Cetak' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const head = page.getByRole('main').getByText('Dinas Tenaga Kerja dan Transmigrasi', { exact: false }).first();
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.documentElement.dataset['mantineColorScheme'] = 'dark';
  });
  await expect(head).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(agenda.save).toBeHidden();
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('main h2') ?? document.body);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const month = agenda.months.first().locator('xpath=ancestor::section/..');
  await expect(month).toHaveCSS('break-inside', 'avoid');
  await page.screenshot({ path: 'test-results/screenshots/agenda-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    document.documentElement.dataset['mantineColorScheme'] = 'light';
  });
});

test('is saved as a calendar that another library reads; saving again updates it', async () => {
  const { app, page } = program;
  const target = join(folder, 'Agenda.ics');
  const count = await agenda.countOf('Semua');
  await answerSaveDialog(app, target);
  await noteOpenedPaths(app);
  await agenda.save.click();
  await expect(page.getByText(`Agenda.ics selesai ditulis: ${count} hari.`)).toBeVisible();
  const first = await eventsIn(target);
  expect(first).toHaveLength(count);
  expect(new Set(first.map(({ uid }) => uid)).size).toBe(count);
  const report = first.find(({ summary }) => summary === 'Batas laporan Triwulan III 2026 ke Mendagri');
  expect(report?.startDate.isDate).toBe(true);
  expect(report?.startDate.toString()).toBe('2026-10-10');
  expect(report?.component.getAllSubcomponents('valarm')).toHaveLength(2);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('button', { name: 'Tampilkan di folder' }).click();
  await expect.poll(() => openedPaths(app)).toEqual([target, target]);
  await agenda.save.click();
  await expect(page.getByText(`Agenda.ics selesai ditulis: ${count} hari.`)).toBeVisible();
  expect((await eventsIn(target)).map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
});

test('a calendar that is open elsewhere is a question: try again, or another name', async () => {
  const { app, page } = program;
  // a folder in the file's place is refused like a file that another program holds
  const held = join(folder, 'Terbuka.ics');
  await mkdir(held);
  await answerSaveDialog(app, held);
  await agenda.save.click();
  await expect(agenda.question).toContainText('Terbuka.ics');
  await expectGoodLooks(page, 'agenda-held', test.info());
  await answerSaveDialog(app, join(folder, 'Terbuka (2).ics'));
  await agenda.question.getByRole('button', { name: 'Simpan sebagai “Terbuka (2).ics”' }).press('Enter');
  await expect(page.getByText(/Terbuka \(2\)\.ics selesai ditulis/)).toBeVisible();
  expect(await eventsIn(join(folder, 'Terbuka (2).ics'))).toHaveLength(await agenda.countOf('Semua'));
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Report Quarter 3 2026 due to the ministry')).toBeVisible();
  await page.screenshot({ path: 'test-results/screenshots/agenda-english.png', animations: 'disabled' });
  await expectAccessible(page);
});

/** Ticks off the step of a checklist that is planned next. */
async function finishFirstStep(): Promise<void> {
  const { page } = program;
  const entries = await answerOf(page, 'agenda.list', { from: '2026-10-01', to: '2028-10-31' });
  const next = entries.find(({ kind }) => kind === 'step');
  if (!next || next.agreementUid === null) throw new Error('no step is planned');
  const { steps } = await answerOf(page, 'agreements.get', { uid: next.agreementUid });
  const step = steps.find(({ uid }) => next.key === `${uid}-step`);
  if (!step) throw new Error('the step is not there');
  const { position: _position, ...edit } = step;
  const doneOn = '2026-10-01';
  await answerOf(page, 'agreements.saveStep', { ...edit, agreementUid: next.agreementUid, doneOn, doneBy: 'Seksi HI' });
}

/** The events of a calendar file, read by a library that did not write it. */
async function eventsIn(file: string): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
