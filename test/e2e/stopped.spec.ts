import type { ElectronApplication } from '@playwright/test';
import { call, callRaw } from '../support/e2e/call.ts';
import { expect, test } from '../support/e2e/program.ts';

const begin = { officeName: 'Dinas Contoh', regencyCode: '72.01', headName: null };

interface Box {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** Notes the boxes that the program shows from now on and answers each with its first button. */
async function noteBoxes(app: ElectronApplication): Promise<() => Promise<readonly Box[]>> {
  await app.evaluate(({ dialog }) => {
    const boxes: unknown[] = [];
    Object.assign(globalThis, { boxes });
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, box: unknown) => {
        boxes.push(box);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      },
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { boxes: Box[] }).boxes);
}

test('a page that goes on crashing is not loaded again without end', async ({ program, page }) => {
  await call(page, 'office.begin', begin);
  const boxes = await noteBoxes(program.app);
  const reloads = () => program.app.evaluate(() => (globalThis as unknown as { reloads: number }).reloads);
  const crash = () =>
    program.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
  await program.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(globalThis, { reloads: 0 });
    if (contents) contents.reload = () => void ((globalThis as unknown as { reloads: number }).reloads += 1);
  });
  for (let count = 1; count <= 3; count += 1) await crash();
  expect([await reloads(), (await boxes()).length]).toEqual([3, 0]);
  await crash();
  await expect.poll(async () => (await boxes()).length).toBe(1);
  const [box] = await boxes();
  expect(box?.message).toContain('berkali-kali');
  expect(box?.detail).toMatch(/tetap utuh[^]*Berkas log: .*main\.log/);
  expect(box?.buttons).toEqual(['Muat ulang jendela', 'Keluar']);
  await expect.poll(reloads).toBe(4);
});

test('data that stopped are opened again, with everything acknowledged', async ({ program, page }) => {
  await call(page, 'office.begin', begin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Selamat/);
  const boxes = await noteBoxes(program.app);
  await program.app.evaluate(() => {
    // the thread dies instead of taking its next message
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: InstanceType<typeof Worker>) {
      Worker.prototype.postMessage = postMessage;
      void this.terminate();
    };
  });
  expect(await callRaw(page, 'office.get', {})).toMatchObject({ ok: false, error: { code: 'data-stopped' } });
  await expect.poll(async () => (await boxes()).map(({ buttons }) => buttons)).toEqual([['Buka lagi data', 'Keluar']]);
  await expect.poll(() => callRaw(page, 'office.get', {})).toMatchObject({ ok: true, value: { name: 'Dinas Contoh' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Selamat/);
});
