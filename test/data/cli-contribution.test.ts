import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';

let store: string;
beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), 'pantau-cli-'));
  await cli('sample');
});
afterAll(() => rmSync(store, { recursive: true, force: true }));

async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(['--store', store, '--today', '2026-10-01', ...argv], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

const ask = (...argv: string[]) => cli('contribution', ...argv);

describe('the contribution command', () => {
  it('says an amount per programme with the rule used', async () => {
    const { code, out } = await ask(
      '--segment',
      'pu',
      '--base',
      '2947722',
      '--month',
      '2025-06',
      '--category',
      'non-asn',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      total: 15_918,
      amounts: [
        { programme: 'jkk', total: 7075, rule: { isConfirmed: false } },
        { programme: 'jkm', total: 8843 },
      ],
      missing: [],
    });
  });

  it('says the way to it in words of both languages', async () => {
    const asked = ['--segment', 'BPU', '--month', '2026-05', '--category', 'petani', '--funding', 'mandiri'];
    const { out } = await ask(...asked);
    expect(out).toContain('JKM Rp3.400 · JKM bukan penerima upah');
    expect(out).toContain('Keringanan 50,00 %: dikurangi Rp3.400 (PP 50 Tahun 2025)');
    expect(out).toContain('Jumlah sebulan: Rp8.400');
    expect((await ask(...asked, '--language', 'en')).out).toContain('Total per month: Rp8,400');
    const { out: umk } = await ask('--segment', 'pu', '--month', '2024-06', '--category', 'bpd');
    expect(umk).toContain('0,24 % x 2.767.814,61 = 6.643');
  });

  it('says no sum where no programme has an amount, and that the sum of a contract is no monthly one', async () => {
    const { out } = await ask('--segment', 'pu', '--month', '2019-11');
    expect(out).toContain('Jumlah belum diketahui: -');
    expect(out).not.toContain('Rp0');
    const { out: contract } = await ask('--segment', 'jakon', '--base', '500.000.000', '--month', '2026-11');
    expect(contract).toContain('Jumlah untuk nilai kontrak: Rp1.000.000');
  });

  it('says every programme of a wage earner, and why one has no amount', async () => {
    const { out } = await ask('--segment', 'pu', '--base', '5.000.000', '--month', '2023-01', '--risk', '5', '--json');
    const { amounts, missing } = JSON.parse(out) as { amounts: { programme: string }[]; missing: object[] };
    expect(amounts.map(({ programme }) => programme)).toEqual(['jkk', 'jkm', 'jht', 'jkp']);
    expect(missing).toEqual([{ programme: 'jp', reason: 'no-rule' }]);
  });

  it.each([
    [['--base', '1'], '--month'],
    [['--month', '2026-05'], '--segment'],
    [['--month', '2026-05', '--segment', 'bpu', '--risk', '6'], '--risk'],
    [['--month', '2026-05', '--segment', 'bpu', '--base', 'x'], '--base'],
    [['--month', '2026-05', '--segment', 'bpu', '--programmes', 'jp'], '--programmes'],
    [['--month', '2026-05', '--segment', 'bpu', '--category', 'x'], '--category'],
  ])('is not understood as %j', async (argv, named) => {
    const { code, err } = await ask(...argv);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
