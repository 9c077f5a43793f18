import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import type { BudgetOverview } from '../../shared/budget/schema.ts';

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
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-budget-'));
  await cli('sample');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the budget on the command line', () => {
  it('says what the rules ask for by month and source, also where nobody set a ceiling', async () => {
    const { code, out } = await cli('budget', '--year', '2026', '--json');
    expect(code).toBe(0);
    const { total, pots, current } = JSON.parse(out) as BudgetOverview;
    expect(current).toBe('2026-10');
    expect(total.months).toHaveLength(12);
    expect(total.need).toBeGreaterThan(0);
    expect(pots.reduce((sum, { need }) => sum + need, 0)).toBe(total.need);
  });

  it('prints words for people', async () => {
    const { out } = await cli('budget', '--year', '2026');
    expect(out).toMatch(/^Pagu: Rp/m);
    expect(out).toMatch(/^2026-11 · mendatang · Rp/m);
  });

  it('says what is missing when no year is given', async () => {
    const { code, err } = await cli('budget');
    expect(code).toBe(2);
    expect(err).toContain('--year 2026');
  });
});
