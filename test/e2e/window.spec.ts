import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import electronPath from 'electron';
import { errors } from '../../shared/texts/id/errors.ts';
import { call, callRaw } from '../support/e2e/call.ts';
import { answerOpenDialog, dropFile, noteOpenedPaths, openedPaths, windowOf } from '../support/e2e/desktop.ts';
import { expectGoodLooks, expectNoSidewaysScroll } from '../support/e2e/looks.ts';
import { ImportScreen } from '../support/e2e/pages/import.ts';
import { storeDigest } from '../support/store-digest.ts';
import { wrongFiles, writeWrongFile } from '../support/wrong-files.ts';
import { expect, programArguments, test } from '../support/e2e/program.ts';

test('opens one window of 1366 x 768 with the program in it', async ({ program, page }) => {
  await expect(page).toHaveTitle(/Pantau UCJ/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(program.app.windows()).toHaveLength(1);
  const window = await windowOf(program.app, page);
  expect(await window.evaluate((one) => one.getBounds())).toMatchObject({ width: 1366, height: 768 });
});

test('the first screen is readable in both themes and fits the window', async ({ page }, info) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectGoodLooks(page, 'first-start', info);
});

test('a dropped file becomes a ticket without its path', async ({ page, folder }) => {
  const file = join(folder, 'daftar peserta.xlsx');
  await writeFile(file, 'twelve bytes');
  await page.evaluate(() => {
    // Before the screens' own listeners, whatever they make of the file.
    const dropped = new Promise((resolve) => {
      const take = (event: DragEvent) => {
        const [first] = event.dataTransfer?.files ?? [];
        if (first) resolve(window.api.dropFile(first));
      };
      window.addEventListener('drop', take, { capture: true });
    });
    Object.assign(globalThis, { dropped });
    window.addEventListener('dragover', (event) => event.preventDefault(), { capture: true });
  });
  await dropFile(page, file);
  const answer = await page.evaluate(() => Reflect.get(globalThis, 'dropped') as Promise<unknown>);
  expect(answer).toEqual({
    ok: true,
    value: { token: expect.any(String) as unknown as string, name: 'daftar peserta.xlsx', bytes: 12 },
  });
  expect(JSON.stringify(answer)).not.toContain(folder);
});

test('a chosen document is opened, a chosen program is not', async ({ program, page, folder }) => {
  await noteOpenedPaths(program.app);
  for (const [name, opened] of [
    ['laporan.pdf', true],
    ['pemasang.exe', false],
  ] as const) {
    const path = join(folder, name);
    await writeFile(path, 'x');
    await answerOpenDialog(program.app, path);
    const chosen = await callRaw(page, 'shell.chooseFile', { purpose: 'attachment' });
    expect(chosen).toMatchObject({ ok: true, value: { name } });
    const { token } = (chosen as { value: { token: string } }).value;
    const answer = await callRaw(page, 'shell.openFile', { token });
    expect(answer).toMatchObject(opened ? { ok: true } : { ok: false, error: { code: 'file-not-openable' } });
  }
  expect(await openedPaths(program.app)).toEqual([join(folder, 'laporan.pdf')]);
});

test('a wrong file that was chosen is refused in words, and nothing at all is changed', async ({
  program,
  page,
  folder,
}) => {
  await call(page, 'office.begin', { officeName: 'Dinas', regencyCode: '72.01', headName: null });
  const before = storeDigest(join(folder, 'store'));
  await page.reload();
  const screen = new ImportScreen(page);
  for (const file of wrongFiles) {
    await screen.open();
    await screen.choose(program.app, writeWrongFile(folder, file));
    await expect(page.getByRole('main')).toContainText(errors[file.code].slice(0, 25));
    await page.getByRole('button', { name: 'Tutup berkas' }).click();
  }
  expect(storeDigest(join(folder, 'store'))).toEqual(before);
});

test('a cancelled dialog chooses nothing, an unknown token opens nothing', async ({ program, page }) => {
  await answerOpenDialog(program.app, null);
  expect(await callRaw(page, 'shell.chooseFile', { purpose: 'workbook' })).toEqual({ ok: true, value: null });
  const answer = await callRaw(page, 'shell.openFile', { token: '00000000-0000-0000-0000-000000000000' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a second start brings the first window to the front and ends', async ({ program, page, folder, today }) => {
  const window = await windowOf(program.app, page);
  await window.evaluate((one) => one.minimize());
  const shown = window.evaluate((one) => new Promise((resolve) => one.once('focus', () => resolve('to the front'))));
  const second = await runOnce(folder, today);
  expect(second.code).toBe(0);
  expect(await shown).toBe('to the front');
  expect(await window.evaluate((one) => one.isMinimized())).toBe(false);
});

test('the window comes back with the size it had', async ({ program, page, folder }) => {
  const window = await windowOf(program.app, page);
  await window.evaluate((one) => one.setBounds({ width: 1200, height: 700 }));
  await program.close();
  const state = JSON.parse(await readFile(join(folder, 'window', 'window.json'), 'utf8')) as object;
  expect(state).toMatchObject({ width: 1200, height: 700, theme: 'light', language: 'id' });
});

test('a store that is not ours is refused in words and left as it is', async ({ folder, today }) => {
  test.skip(!process.env['ELECTRON_OVERRIDE_DIST_PATH'], 'the real runtime shows a box that nobody could close here');
  const file = join(folder, 'store', 'store.db');
  await mkdir(join(folder, 'store'));
  await writeFile(file, 'not a database at all, and longer than one page of one would be'.repeat(100));
  const before = await readFile(file);
  const { code, said } = await runOnce(folder, today);
  expect(code).toBe(1);
  expect(said).toContain('Pantau UCJ tidak dapat dibuka');
  expect(said).toMatch(/Berkas tidak diubah/);
  expect(said).toMatch(/Rincian: store-[a-z-]+ · [0-9a-f]{8}/);
  expect(await readFile(file)).toEqual(before);
});

test('the command line of the program needs no window', async ({ folder, today }) => {
  const help = await runOnce(folder, today, ['--cli', 'help']);
  expect(help.code).toBe(0);
  expect(help.printed).toContain('import');
  expect((await runOnce(folder, today, ['--cli', 'nonsense'])).code).toBe(2);
});

/** Starts the program as the system would and waits for its end. */
async function runOnce(
  folder: string,
  today: string,
  more: readonly string[] = [],
): Promise<{ code: number | null; said: string; printed: string }> {
  const executable = electronPath as unknown as string;
  const child = spawn(executable, ['--no-sandbox', ...programArguments({ folder, today, arguments: more })]);
  const [said, printed] = [child.stderr, child.stdout].map((stream) => text(stream));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, said: (await said) ?? '', printed: (await printed) ?? '' };
}
