import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { readSheet, readWorkbook } from '../workbook/write/readers.ts';
import { withoutResults } from '../workbook/write/without-results.ts';
import { convert } from './libre-office.ts';

/**
 * Takes every stored result out of a workbook, lets LibreOffice calculate it, and expects what the program had stored.
 * Answers how many formulas there are on each sheet.
 */
export async function expectSameInLibreOffice(path: string): Promise<number[]> {
  const home = join(dirname(path), 'office');
  await mkdir(home);
  const stripped = join(home, 'bare.xlsx');
  await withoutResults(path, stripped);
  await convert(home, 'xlsx', [stripped]);
  const { worksheets } = await readWorkbook(path);
  return worksheets.map((_sheet, place) => {
    const calculated = readSheet(join(home, 'out', 'bare.xlsx'), place);
    const formulas = [...readSheet(path, place)].filter(([, { formula }]) => formula !== undefined);
    for (const [address, { value }] of formulas) {
      expect(calculated.get(address)?.value, address).toBeCloseTo(Number(value), 8);
    }
    return formulas.length;
  });
}
