import { describe, expect, it } from 'vitest';
import { completedFromNik } from '../../../shared/import/complete-from-nik.ts';
import type { ColumnReading } from '../../../shared/import/column-reading.ts';
import { mapperOf } from '../../support/mapped-rows.ts';
import { sourceRow } from '../../support/source-rows.ts';

const woman = '7201014411800020';

function completed(
  readings: readonly ColumnReading[],
  cells: readonly (string | null)[],
  known?: Parameters<typeof completedFromNik>[1],
) {
  const row = mapperOf(['nik', 'name', ...readings])(sourceRow(2, [woman, 'Siti', ...cells]));
  const { values, problems, repairs } = completedFromNik(row, known, '2026-11-22');
  return {
    sex: values.sex,
    birthDate: values.birthDate,
    codes: problems.map(({ code }) => code),
    repairs: repairs.map(({ field, becomes, reason }) => `${field} ${becomes} ${reason}`),
  };
}

describe('what the NIK says', () => {
  it('fills what the list does not state, and is named', () => {
    expect(completed([], [])).toEqual({
      sex: 'P',
      birthDate: '1980-11-04',
      codes: [],
      repairs: ['sex P from-nik', 'birthDate 1980-11-04 from-nik'],
    });
    expect(completed(['sex', 'birthDate'], [null, '-'])).toMatchObject({
      sex: 'P',
      birthDate: '1980-11-04',
      codes: [],
    });
  });

  it('never stands against what is stated, in the list or in the register', () => {
    expect(completed(['sex', 'birthDate'], ['L', '05/11/1980'])).toMatchObject({
      sex: 'L',
      birthDate: '1980-11-05',
      repairs: [],
    });
    expect(completed(['sex'], ['?'])).toMatchObject({ sex: null, codes: ['sex-unreadable'] });
    expect(completed([], [], { sex: 'L', birth_date: '1980-11-05' })).toMatchObject({ sex: undefined, repairs: [] });
  });

  it('is nothing when the NIK is refused', () => {
    const row = mapperOf(['nik', 'name'])(sourceRow(2, ['7201014411800000', 'Siti']));
    expect(completedFromNik(row, undefined, '2026-11-22')).toBe(row);
  });
});
