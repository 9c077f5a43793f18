import { expect, it } from 'vitest';
import { dateOrderOf } from '../../../shared/import/date-order.ts';
import { date, sourceRows, type TestCell } from '../../support/source-rows.ts';

const plan = [{ column: 0, reading: 'birthDate' as const }];
const orderOf = (...cells: TestCell[]) => dateOrderOf(sourceRows(cells.map((cell) => [cell])), plan);

it('counts the dates that can be read in one way only', () => {
  expect(orderOf('28/03/2000', '03/28/2000', '13/01/1999', '01/02/2000', '4 Mei 1980', date('2000-03-28'))).toEqual({
    order: 'dmy',
    dmy: 2,
    mdy: 1,
  });
});

it('is month first only where more dates say so', () => {
  expect(orderOf('03/28/2000', '01/02/2000').order).toBe('mdy');
  expect(orderOf('01/02/2000').order).toBe('dmy');
});

it('reads the date behind a place', () => {
  const place = [{ column: 0, reading: 'birthPlaceAndDate' as const }];
  expect(dateOrderOf(sourceRows([['Luwuk, 03/28/2000']]), place).mdy).toBe(1);
});
