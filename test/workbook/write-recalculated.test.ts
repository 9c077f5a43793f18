import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStreamedWorkbook } from '../../electron/workbook/write/streamed.ts';
import { writeStyledWorkbook } from '../../electron/workbook/write/styled.ts';
import { convert, hasLibreOffice } from '../support/libre-office.ts';
import { withoutResults } from './write/without-results.ts';
import { readSheet } from './write/readers.ts';
import { peopleList, personBatches, recapitulation } from './write/sample-specs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-recalculated-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!hasLibreOffice())('LibreOffice', () => {
  it.each([
    ['a recapitulation by exceljs', (path: string) => writeStyledWorkbook(recapitulation(), path)],
    ['a recapitulation row by row', (path: string) => writeStreamedWorkbook(recapitulation(), undefined, path)],
    ['a list', (path: string) => writeStreamedWorkbook(peopleList(), personBatches(40), path)],
  ])('calculates %s to the stored numbers', { timeout: 120_000 }, async (name, write) => {
    const home = join(folder, name.replaceAll(' ', '-'));
    await mkdir(home, { recursive: true });
    const [path, stripped] = [join(home, 'stored.xlsx'), join(home, 'bare.xlsx')];
    await write(path);
    await withoutResults(path, stripped);
    await convert(home, 'xlsx', [stripped]);
    const calculated = readSheet(join(home, 'out', 'bare.xlsx'));
    const formulas = [...readSheet(path)].filter(([, cell]) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(8);
    for (const [address, { value }] of formulas) {
      expect(calculated.get(address)?.value, address).toBeCloseTo(Number(value), 10);
    }
  });
});
