import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { agreementHead, anAgreementRow } from '../support/xlsx/agreement-list.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

let folder: string;
let list: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-agreements-'));
  list = join(folder, 'perjanjian.xlsx');
  const rows = [
    agreementHead,
    anAgreementRow(2024),
    anAgreementRow(2026, { renews: 'PER/2024/122015' }),
    anAgreementRow(2020, { ends: '31/12/2019' }),
  ];
  writeFileSync(list, xlsxOf({ sheets: [{ name: 'PKS', rows }] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line on the store of this file; what it printed and its exit code. */
async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli([...argv, '--store', join(folder, 'store'), '--today', '2026-10-01'], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

it('takes a list of agreements in, and names what it refuses', async () => {
  const { code, out } = await cli('import', list, '--kind', 'agreements', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    kind: 'agreements',
    balance: { read: 3, new: 2, changed: 0, same: 0, conflict: 0, rejected: 1, skipped: 0 },
    problems: [{ sheet: 'PKS', row: 4, column: 'H', code: 'agreement-ends-before-start', level: 'error' }],
  });
});

it('says what it recognised, and changes nothing when the same list comes again', async () => {
  const { code, out } = await cli('import', list);
  expect(code).toBe(0);
  expect(out).toContain('perjanjian.xlsx · PKS · Perjanjian');
  expect(out).toMatch(/Baru: 0\n.*Diubah: 0\n.*Sama: 2\n/);
  expect(out).toContain('PKS!H4 agreement-ends-before-start: Berakhir sebelum mulai [31/12/2019]');
});

it('refuses a list that is not of the kind, and a kind that there is none of', async () => {
  const people = await cli('import', list, '--kind', 'participants', '--json');
  expect([people.code, JSON.parse(people.out)]).toMatchObject([1, { ok: false, error: { code: 'import-no-list' } }]);
  const other = await cli('import', list, '--kind', 'kontrak');
  expect(other.code).toBe(2);
  expect(other.err).toContain('participants, agreements');
});
