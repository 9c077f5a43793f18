import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import type { AgreementSummary } from '../../shared/agreements/schema.ts';

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

async function inView(view: string): Promise<readonly AgreementSummary[]> {
  const { code, out } = await cli('agreements', '--view', view, '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(out) as { view: string; total: number; agreements: AgreementSummary[] };
  expect(answer).toMatchObject({ view, total: answer.agreements.length });
  return answer.agreements;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-cli-agreements-'));
  await cli('sample');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('agreements on the command line', () => {
  it('shows the views of the list', async () => {
    expect((await inView('to-prepare')).map(({ daysLeft }) => daysLeft)).toEqual([75]);
    expect(await inView('without-renewal')).toHaveLength(1);
    expect((await inView('awaiting-signature')).map(({ kind }) => kind)).toEqual(['rencana-kerja']);
    expect((await inView('unscanned')).every(({ kind }) => kind === 'perjanjian-kerja-sama')).toBe(true);
    expect((await inView('unscanned')).length).toBeGreaterThan(0);
    expect((await inView('ending-this-year')).map(({ effectiveEndsOn }) => effectiveEndsOn)).toEqual(['2026-12-15']);
  });

  it('names the views there are when another is asked for', async () => {
    const { code, err } = await cli('agreements', '--view', 'semua');
    expect(code).toBe(2);
    expect(err).toContain('to-prepare, without-renewal, awaiting-signature, ending-this-year, unscanned');
  });
});
