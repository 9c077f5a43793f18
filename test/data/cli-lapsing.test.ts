import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantau-cli-lapsing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...argv: string[]): Promise<string> {
  let out = '';
  await runCli([...argv, '--store', join(folder, 'store'), '--today', '2026-11-23'], {
    out: (text) => void (out += text),
    err: (text) => void (out += text),
  });
  return out;
}

it('lapsing names everybody of the sample whose villages have left two months unpaid', async () => {
  await cli('sample');
  const { total, participants } = JSON.parse(await cli('lapsing', '--json')) as {
    total: number;
    participants: { funding: string; lapse: object }[];
  };
  expect(total).toBe(participants.length);
  expect(total).toBeGreaterThan(200);
  expect(new Set(participants.map(({ funding }) => funding))).toEqual(new Set(['APBDes/ADD']));
  for (const { lapse } of participants) expect(lapse).toMatchObject({ unpaid: 2, lapsesOn: '2026-11-30' });
  const words = await cli('lapsing');
  expect(words).toContain('Terakhir dibayar · Menunggak · Nonaktif');
  expect(words).toMatch(/APBDes\/ADD · - · Agustus 2026 · 2 · 30 November 2026/);
});
