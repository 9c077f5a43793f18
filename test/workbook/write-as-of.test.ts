import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeStreamedWorkbook } from '../../electron/workbook/write/streamed.ts';
import { writeStyledWorkbook } from '../../electron/workbook/write/styled.ts';
import { excelSerialOf } from '../../shared/dates.ts';
import type { WorkbookSpec } from '../../shared/workbook/spec.ts';
import { readSheet } from './write/readers.ts';

const spec: WorkbookSpec = {
  properties: { title: 'Perjanjian', creator: 'Dinas', created: '2026-11-22T00:00:00Z' },
  sheets: [
    {
      name: 'Perjanjian',
      titles: ['DAFTAR'],
      notes: ['Dasar: peraturan'],
      asOf: { label: 'Dihitung dari', date: '2026-11-22' },
      columns: [
        { key: 'no', type: 'integer', width: 5 },
        { key: 'title', type: 'text', width: 30 },
        { key: 'ends', type: 'date' },
        { key: 'days', type: 'integer', formula: '[ends]-ASOF', formulaRows: 'filled' },
      ],
      header: ['no', 'title', 'ends', 'days'].map((column) => ({ caption: column.toUpperCase(), column })),
      rows: [
        [1, 'Berlaku', '2027-01-31', 70],
        [2, 'Diperpanjang', '2025-12-31', null],
        [3, 'Berakhir', '2026-11-01', -21],
      ],
    },
  ],
};

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'write-as-of-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts from the day cell in both writers alike, only in rows that ask for it', async () => {
  const [styled, streamed] = [join(folder, 'styled.xlsx'), join(folder, 'streamed.xlsx')];
  await writeStyledWorkbook(spec, styled);
  await writeStreamedWorkbook(spec, undefined, streamed);
  const cells = readSheet(styled);
  const filled = (path: string) => [...readSheet(path)].filter(([, { value, formula }]) => formula ?? value ?? '');
  expect(filled(streamed)).toEqual(filled(styled));
  const days = [...cells].filter(([address]) => address.startsWith('D'));
  const [day] = [...cells].find(([, { value }]) => value === excelSerialOf('2026-11-22'))!;
  const fixed = day.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const formulas = days.flatMap(([, { formula, value }]) => (formula === undefined ? [] : [[formula, value]]));
  expect(formulas).toEqual([
    [`C7-${fixed}`, 70],
    [`C9-${fixed}`, -21],
  ]);
});
