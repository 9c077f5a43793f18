import { describe, expect, it } from 'vitest';
import { excludes, missingFields, readingsAfter } from '../../../shared/import/choose-columns.ts';
import type { ColumnReading } from '../../../shared/import/column-reading.ts';

const proposed = (...readings: (ColumnReading | null)[]) => readings.map((reading, column) => ({ column, reading }));

describe('readings that exclude each other', () => {
  it.each([
    ['name', 'name', true],
    ['name', 'namePart1', true],
    ['namePart1', 'namePart2', false],
    ['tickL', 'tickP', false],
    ['tickL', 'sex', true],
    ['birthDate', 'birthPlaceAndDate', true],
    ['nipOrNik', 'nik', true],
    ['nik', 'name', false],
    ['category', 'occupation', false],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(excludes(one, other)).toBe(expected);
    expect(excludes(other, one)).toBe(expected);
  });
});

describe('a decision of the clerk', () => {
  it('wins over the proposal, which loses its column', () => {
    const readings = readingsAfter(proposed('nik', 'name', null), [{ column: 2, reading: 'name' }]);
    expect([...readings]).toEqual([
      [0, 'nik'],
      [1, null],
      [2, 'name'],
    ]);
  });

  it('takes every column that filled a part of its field', () => {
    const readings = readingsAfter(proposed('nik', 'namePart1', 'namePart2', null), [{ column: 3, reading: 'name' }]);
    expect([...readings.values()]).toEqual(['nik', null, null, 'name']);
  });

  it('gives way to a later one, and may take nothing', () => {
    const decisions = [
      { column: 1, reading: 'address' },
      { column: 1, reading: null },
    ] as const;
    expect([...readingsAfter(proposed('nik', 'name'), decisions).values()]).toEqual(['nik', null]);
  });
});

describe('required fields', () => {
  it('are filled by a bundle too', () => {
    expect(missingFields(readingsAfter(proposed('nipOrNik', 'namePart1'), []))).toEqual([]);
  });

  it('are named while they are missing', () => {
    expect(missingFields(readingsAfter(proposed('address', null), []))).toEqual(['nik', 'name']);
  });
});
