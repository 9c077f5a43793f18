import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import type { CoverageCount } from '../../shared/coverage/schema.ts';

let folder: string;

async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli([...argv, '--store', join(folder, 'store'), '--today', '2026-10-01'], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-coverage-'));
  await cli('sample');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('coverage on the command line', () => {
  it('says how many people are covered on a day, by what is asked', async () => {
    const { code, out } = await cli('coverage', '--on', '2026-09-30', '--by', 'segment', '--json');
    expect(code).toBe(0);
    const { people, groups, on } = JSON.parse(out) as CoverageCount;
    expect(on).toBe('2026-09-30');
    expect(people).toBeGreaterThan(10_000);
    expect(groups.map(({ key }) => key)).toEqual(['pu', 'bpu', 'jakon', 'pmi']);
  });

  it('prints words for people', async () => {
    const { out } = await cli('coverage', '--by', 'age');
    expect(out).toMatch(/^Keadaan per 1 Oktober 2026\nKelompok umur · Peserta aktif\n/m);
    expect(out).toMatch(/^25-34 · [\d.]+$/m);
    expect(out).toMatch(/^Terlindungi: [\d.]+$/m);
  });

  it('says that a day has not come yet, and refuses one that no participation can have', async () => {
    expect((await cli('coverage', '--on', '2099-01-01')).out).toContain('! Tanggal ini belum tiba');
    const { code, err } = await cli('coverage', '--on', '1890-01-01');
    expect(code).not.toBe(0);
    expect(err).toContain('1970');
  });

  it('names what it can count by when something else is asked for', async () => {
    const { code, err } = await cli('coverage', '--by', 'warna');
    expect(code).toBe(2);
    expect(err).toContain('kecamatan, village, unit');
  });
});
