import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { AppEvent } from '../../shared/events.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { officeList } from '../demo/office-list.ts';
import { anApplication } from '../support/data/application.ts';

const begin = { officeName: 'Disnakertrans', regencyCode: '72.01', headName: null };
const cli = fileURLToPath(new URL('../../electron/cli/main.ts', import.meta.url));

it('an open window is told of what a scheduled task saved, and both go on', async () => {
  const { application, folder } = await anApplication();
  await callAndWait(application, 'office.begin', begin);
  const list = join(folder, 'daftar.xlsx');
  writeFileSync(list, officeList());
  const events: AppEvent[] = [];
  application.onEvent((event) => events.push(event));
  const args = [cli, 'import', list, '--category', 'non-asn', '--json', '--store', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, balance: { read: 63, new: 59 } });
  await expect.poll(() => events.map(({ type }) => type), { timeout: 10_000 }).toContain('data.changed');
  expect(await callAndWait(application, 'home.summary', {})).toMatchObject({ participants: 59 });
  const [unit] = await callAndWait(application, 'units.list', {});
  if (unit) await callAndWait(application, 'units.save', { ...unit, name: 'Nama lain' });
  const { findings } = await callAndWait(application, 'store.check', {});
  expect(findings).toEqual([]);
});
