import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOf } from '../support/e2e/call.ts';
import { answerOpenDialog } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { MasterDataScreen } from '../support/e2e/pages/master-data.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let lists: MasterDataScreen;

test.beforeAll(async () => {
  folder = await temporaryFolder('units-import');
  program = await startProgram({ folder, today: '2026-10-01' });
  const { page } = program;
  await page.getByRole('textbox', { name: 'Kode kabupaten' }).waitFor();
  await answerOf(page, 'office.begin', { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null });
  await page.reload();
  lists = new MasterDataScreen(page);
  await lists.open('units');
});

test.afterEach(() => {
  expect(program.takeComplaints()).toEqual([]);
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const head = ['NO', 'NAMA OPD', 'SINGKATAN', 'JENIS', 'NPP', 'EJAAN LAIN'];
const office: CellValue[][] = [
  ['DAFTAR PERANGKAT DAERAH DAN PERUSAHAAN'],
  head,
  [1, 'Dinas Pendidikan', 'Dikbud', 'OPD', 'AA123456', 'Disdik; Dinas P dan K'],
  [2, 'Kantor Camat Batui', '', '', '', ''],
  [3, 'PT Laut Biru', '', 'Perusahaan', '12', ''],
  ['', 'KECAMATAN', '', '', '', ''],
];

async function offer(name: string, rows: readonly CellValue[][]): Promise<void> {
  const file = join(folder, name);
  const company = ['CV Jaya', 'JJ012345', 'Disdik'];
  const second = { name: 'Perusahaan', rows: [['NAMA PERUSAHAAN', 'NPP', 'ALIAS'], company] };
  await writeFile(file, xlsxOf({ sheets: [{ name: 'OPD', rows }, second] }));
  await answerOpenDialog(program.app, file);
}

test('units come from a list by the keyboard alone, with a receipt that names what was refused', async () => {
  const { page } = program;
  await offer('unit.xlsx', office);
  const button = page.getByRole('button', { name: 'Impor daftar unit' });
  await button.focus();
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('dialog', { name: 'Tanda terima impor unit' });
  await expect(receipt).toContainText('Dibaca 5 baris dari unit.xlsx');
  await expect(receipt.locator('dd')).toHaveText(['5', '2', '0', '0', '0', '3']);
  await expect(receipt.getByRole('row', { name: /OPD!E5/ })).toContainText('NPP 8 huruf atau angka');
  await expect(receipt.getByRole('row', { name: /OPD!B6/ })).toContainText('mungkin judul kelompok');
  await expect(receipt.getByRole('row', { name: /Perusahaan!C2/ })).toContainText('Ejaan ini sudah milik unit lain');
  await expectGoodLooks(page, 'units-receipt', test.info());
  await page.keyboard.press('Enter');
  await expect(receipt).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(lists.row('Dinas Pendidikan')).toContainText('Disdik');
  await expect(lists.row('Kantor Camat Batui')).toContainText('Kantor kecamatan');
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'units-imported', test.info());
});

test('the same file again changes nothing, and Ctrl-Z takes the whole list back', async () => {
  const { page } = program;
  await offer('unit.xlsx', office);
  await page.getByRole('button', { name: 'Impor daftar unit' }).click();
  const receipt = page.getByRole('dialog', { name: 'Tanda terima impor unit' });
  await expect(receipt.locator('dd')).toHaveText(['5', '0', '0', '2', '0', '3']);
  await page.keyboard.press('Escape');
  await expect(receipt).toHaveCount(0);
  await page.getByRole('main').getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect(lists.row('Dinas Pendidikan')).toHaveCount(0);
  await expect(lists.row('Kantor Camat Batui')).toHaveCount(0);
});

test('a list of people is refused in words, and a long one can be stopped', async () => {
  const { page } = program;
  const file = join(folder, 'orang.xlsx');
  await writeFile(
    file,
    xlsxOf({
      sheets: [
        {
          name: 'A',
          rows: [
            ['NIK', 'NAMA'],
            ['7201040408820001', 'ANDI'],
          ],
        },
      ],
    }),
  );
  await answerOpenDialog(program.app, file);
  await page.getByRole('button', { name: 'Impor daftar unit' }).click();
  await expect(page.getByText('Tidak ada daftar unit yang dikenali')).toBeVisible();
  const before = await answerOf(page, 'units.list', {});
  const rows = Array.from({ length: 60_000 }, (_, at): CellValue[] => [at + 1, `Unit Nomor ${at}`, '', '', '', '']);
  await offer('panjang.xlsx', [head, ...rows]);
  await page.getByRole('button', { name: 'Impor daftar unit' }).click();
  const progress = page.getByRole('main').getByRole('group', { name: 'Mengimpor unit' });
  await progress.getByRole('button', { name: 'Batal' }).click();
  await expect(progress).toHaveCount(0);
  expect(await answerOf(page, 'units.list', {})).toEqual(before);
});

test('it reads in English too', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Tampilan dan bahasa' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await offer('unit.xlsx', office);
  await page.getByRole('button', { name: 'Import list of units' }).click();
  const receipt = page.getByRole('dialog', { name: 'Receipt of the unit import' });
  await expect(receipt).toContainText('5 rows read from unit.xlsx');
  await expect(receipt).toContainText('An NPP has 8 letters or digits');
  await expectGoodLooks(page, 'units-receipt-en', test.info());
});
