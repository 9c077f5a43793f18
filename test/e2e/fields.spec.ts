import { rm } from 'node:fs/promises';
import { aParticipant } from '../support/a-participant.ts';
import { call } from '../support/e2e/call.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { ParticipantsGrid, PersonPage } from '../support/e2e/pages/participants.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await temporaryFolder('fields');
  program = await startProgram({ folder, today: '2026-10-01' });
  const { page } = program;
  const office = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
  await call(page, 'office.begin', office);
  const unit = { name: 'Dinas A', shortName: null, kind: 'opd' as const, npp: null, isActive: true, aliases: [] };
  await call(page, 'units.save', { uid: null, rowVersion: null, ...unit });
  await page.reload();
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('Enter in a date that cannot be read saves nothing and says so beside it', async () => {
  const { page } = program;
  const person = new PersonPage(page);
  await page.evaluate(() => {
    location.hash = '#/participants/new';
  });
  await person.field('Nama sesuai KTP').fill('Ahmad Yani');
  const born = person.field('Tanggal lahir');
  for (const typed of ['31/02/1985', '8/12/198']) {
    await born.fill('8/12/1980');
    await born.press('Tab');
    await expect(born).toHaveValue('08/12/1980');
    await born.click();
    await born.press('Control+a');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tanggal tidak dikenal.')).toBeVisible();
    await expect(born).toHaveValue(typed);
    await expect(born).toBeFocused();
    expect(await call(page, 'participants.counts', {})).toMatchObject({ value: { total: 0 } });
  }
  await born.fill('8/12/1985');
  await page.keyboard.press('Enter');
  await expect(person.heading('Ahmad Yani')).toBeVisible();
  const found = await call(page, 'participants.page', {});
  expect(found).toMatchObject({ value: { rows: [{ birthDate: '1985-12-08' }] } });
});

test('Shift with End picks every row, also those that were never on screen', async () => {
  const { page } = program;
  for (let number = 1; number < 350; number++) {
    await call(page, 'participants.save', aParticipant({ name: `Orang ${String(number).padStart(3, '0')}` }));
  }
  const list = new ParticipantsGrid(page);
  await list.open();
  await list.row('Ahmad Yani').waitFor();
  await list.grid.focus();
  await page.keyboard.press('Shift+End');
  await expect(page.getByText('350 dipilih')).toBeVisible();
});

test('an amount keeps its digits and its caret while it is typed, in both languages', async () => {
  const { page } = program;
  for (const [language, label, amount, shorter] of [
    ['id', 'Anggaran', '16.800', '1.680'],
    ['en', 'Budget', '16,800', '1,680'],
  ] as const) {
    await page.evaluate((chosen) => localStorage.setItem('pantau-ucj:language', `"${chosen}"`), language);
    await page.reload();
    await new MasterDataScreen(page).open('budgets');
    await page.getByRole('row').filter({ hasText: 'Dinas A' }).dblclick();
    const field = page.getByRole('dialog').getByRole('textbox', { name: label }).first();
    await field.press('Control+a');
    await page.keyboard.type('16800');
    await expect(field).toHaveValue(amount);
    await page.keyboard.press('Backspace');
    await expect(field).toHaveValue(shorter);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('99');
    await expect(field).toHaveValue(language === 'id' ? '199.680' : '199,680');
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);
    await field.fill('2947722.5');
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(language === 'id' ? 'Isi jumlah rupiah yang bulat.' : 'Enter whole rupiah.'),
    ).toBeVisible();
    await expect(field).toHaveValue('2947722.5');
    await field.fill('16,800.00');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(amount);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: language === 'id' ? 'Tinggalkan' : 'Leave' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
