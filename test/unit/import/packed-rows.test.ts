import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, unpackRows } from '../../../shared/import/packed-rows.ts';
import type { MappedRow } from '../../../shared/import/mapped-row.ts';

const aRow = (values: MappedRow['values'], row = 1): MappedRow => ({
  row,
  kind: 'data',
  values,
  problems: [],
  repairs: [],
  isRefused: false,
});

it('gives back absent, empty and filled cells as they were', () => {
  const problem = { field: 'nik', column: 2, code: 'nik-length', level: 'error', original: '72' } as const;
  const rows = [
    aRow({ nik: '7201040101800001', name: 'Sitti', wage: 2_947_722 }),
    { ...aRow({ nik: null, name: 'Budi', wage: null }, 2), problems: [problem], isRefused: true },
    aRow({ name: 'tanpa NIK' }, 3),
  ];
  expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
});

it('survives whatever a cell can hold, separators included', () => {
  const text = fc.option(fc.string({ minLength: 1, unit: fc.constantFrom('a', '\u001f', '\n', 'é', '😀') }), {
    nil: null,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ name: text, note: text }), { minLength: 1, maxLength: 20 }), (all) => {
      const rows = all.map((values, index) => aRow(values, index + 1));
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  );
});
