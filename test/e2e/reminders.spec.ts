import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../support/e2e/call.ts';
import { clickNotification, shownNotifications } from '../support/e2e/desktop.ts';
import { expectAccessible, expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { Reminders } from '../support/e2e/pages/reminders.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import { anAgreement } from '../support/data/agreements.ts';

test.describe.configure({ mode: 'serial' });

const number = '400.5.7/765/Disnakertrans';
const everyMilestone = [
  '180 hari: 04/08/2026',
  'pemberitahuan: 31/10/2026',
  '90 hari: 02/11/2026',
  '60 hari: 02/12/2026',
  '30 hari: 01/01/2027',
  'hari terakhir: 31/01/2027',
];

let folder = '';
let program: Program;
let reminders: Reminders;

async function startOn(today: string): Promise<void> {
  program = await startProgram({ folder, today });
  reminders = new Reminders(program.page);
}

async function restartOn(today: string): Promise<void> {
  expect(program.takeComplaints()).toEqual([]);
  await program.close();
  await startOn(today);
  await reminders.list.waitFor();
}

test.beforeAll(async () => {
  folder = await temporaryFolder('reminders');
  await startOn('2026-07-01');
  const { page } = program;
  await call(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  await call(page, 'agreements.save', anAgreement());
  await reminders.list.waitFor();
});

test.afterAll(async () => {
  expect(program.takeComplaints()).toEqual([]);
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('nothing is called to mind before the first milestone', async () => {
  await expect(reminders.line(number)).toHaveCount(0);
  await expect(reminders.badge).toHaveAccessibleName('Perjanjian');
  expect((await shownNotifications(program.app)) ?? []).toEqual([]);
});

test('a program closed past every milestone shows all of them, none twice', async () => {
  await restartOn('2027-03-01');
  await expect(reminders.line(number)).toHaveCount(1);
  await expect(reminders.line(number)).toContainText('sudah berakhir 31 Januari 2027');
  expect(await reminders.milestones(number)).toEqual(everyMilestone);
  await expect(reminders.badge).toHaveAccessibleName(/1 perjanjian perlu dikerjakan/);
  await expect(reminders.notices.getByText(/^Hari ini: 1 perjanjian perlu dikerjakan/)).toHaveCount(1);
  await expectNoSidewaysScroll(program.page);
  await expectGoodLooks(program.page, 'reminders', test.info());
});

test('the system shows one notification a day, whose click opens the card; the summary leads home', async () => {
  await expect.poll(remembered).toMatchObject({ day: '2027-03-01', uids: [expect.any(String)] });
  const shown = await shownNotifications(program.app);
  test.skip(shown === undefined, 'the real runtime keeps no list of notifications');
  expect(shown).toEqual([{ title: number, body: 'Sudah berakhir 31 Januari 2027 (lewat 29 hari).' }]);
  await clickNotification(program.app);
  await expect(program.page).toHaveURL(/#\/agreements\/[0-9a-f-]{36}$/);
  await restartOn('2027-03-01');
  await expect(reminders.notices.getByText(/^Hari ini/)).toBeVisible();
  await program.page.getByRole('link', { name: 'Agenda' }).click();
  await reminders.notices.getByRole('button', { name: 'Lihat' }).click();
  await expect(reminders.line(number)).toBeVisible();
  await expect(reminders.notices.getByText(/^Hari ini/)).toHaveCount(0);
  expect(await shownNotifications(program.app)).toEqual([]);
  await restartOn('2027-03-02');
  await expect.poll(() => shownNotifications(program.app)).toHaveLength(1);
});

test('is put off with a day and a reason, both asked for', async () => {
  const { page } = program;
  await reminders.open();
  const open = reminders.line(number).getByRole('button', { name: `Tunda: ${number}` });
  await open.press('Enter');
  const submit = reminders.dialog.getByRole('button', { name: 'Tunda', exact: true });
  await submit.press('Enter');
  await expect(reminders.dialog.getByText('Wajib diisi')).toHaveCount(2);
  await reminders.dialog.getByRole('textbox', { name: 'Ingatkan lagi pada' }).fill('1/3/2027');
  await expect(reminders.dialog.getByText('Tanggal ini sudah lewat.')).toBeVisible();
  await reminders.dialog.getByRole('button', { name: '1 minggu' }).press('Enter');
  await expect(reminders.dialog.getByRole('textbox', { name: 'Ingatkan lagi pada' })).toHaveValue('09/03/2027');
  await reminders.dialog.getByRole('button', { name: '1 bulan' }).click();
  await expect(reminders.dialog.getByRole('textbox', { name: 'Ingatkan lagi pada' })).toHaveValue('02/04/2027');
  await reminders.dialog.getByRole('textbox', { name: 'Alasan' }).fill('Menunggu rapat TKKSD');
  await expectGoodLooks(page, 'reminders-snooze', test.info());
  await submit.press('Enter');
  await expect(reminders.dialog).toBeHidden();
  await expect(reminders.line(number)).toContainText('Ditunda sampai 2 April 2027: Menunggu rapat TKKSD');
  await expect(reminders.list).toContainText('1 ditunda');
  await expect(reminders.badge).toHaveAccessibleName('Perjanjian');
  expect(await reminders.milestones(number)).toEqual(everyMilestone);
  await expectGoodLooks(page, 'reminders-snoozed', test.info());
});

test('asks again when taken back, at once or later', async () => {
  const { page } = program;
  const wake = reminders.line(number).getByRole('button', { name: `Ingatkan lagi: ${number}` });
  await wake.press('Enter');
  await expect(reminders.badge).toHaveAccessibleName(/1 perjanjian/);
  await expect(reminders.line(number)).not.toContainText('Ditunda');
  await snoozeForAWeek();
  await reminders.notices.getByRole('button', { name: 'Urungkan' }).click();
  await expect(reminders.badge).toHaveAccessibleName(/1 perjanjian/);
  await snoozeForAWeek();
  await wake.click();
  await expect(reminders.line(number)).not.toContainText('Ditunda');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(reminders.line(number)).toContainText('Ditunda sampai 9 Maret 2027');
});

test('put off, it is neither summed up nor notified until its day', async () => {
  await restartOn('2027-03-08');
  await expect(reminders.line(number)).toContainText('Ditunda sampai 9 Maret 2027');
  await expect(reminders.badge).toHaveAccessibleName('Perjanjian');
  await expect(reminders.notices.getByText(/perjanjian perlu dikerjakan/)).toHaveCount(0);
  expect((await shownNotifications(program.app)) ?? []).toEqual([]);
  await restartOn('2027-03-09');
  await expect(reminders.line(number)).not.toContainText('Ditunda');
  await expect(reminders.notices.getByText(/^Hari ini: 1 perjanjian/)).toBeVisible();
  await expect.poll(remembered).toMatchObject({ day: '2027-03-09' });
});

test('speaks English', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('180 days: 04/08/2026')).toBeVisible();
  await page.getByRole('button', { name: `Put off: ${number}` }).click();
  await page.screenshot({ path: 'test-results/screenshots/reminders-english.png', animations: 'disabled' });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
});

async function snoozeForAWeek(): Promise<void> {
  await reminders
    .line(number)
    .getByRole('button', { name: `Tunda: ${number}` })
    .click();
  await reminders.dialog.getByRole('button', { name: '1 minggu' }).click();
  await reminders.dialog.getByRole('textbox', { name: 'Alasan' }).fill('Menunggu tanda tangan');
  await reminders.dialog.getByRole('textbox', { name: 'Alasan' }).blur();
  await reminders.dialog.getByRole('button', { name: 'Tunda', exact: true }).click();
  await expect(reminders.line(number)).toContainText('Ditunda sampai 9 Maret 2027');
  await expect(reminders.badge).toHaveAccessibleName('Perjanjian');
}

/** What this device remembers of its notifications. */
async function remembered(): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'window', 'notified.json'), 'utf8').catch(() => '{}')) as unknown;
}
