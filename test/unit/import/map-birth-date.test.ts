import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNik as nik, codesOf, mapperOf, readCell } from '../../support/mapped-rows.ts';
import { date, num, sourceRow } from '../../support/source-rows.ts';

describe('birth date', () => {
  it.each([
    ['04/11/1980', '1980-11-04'],
    ['04-11-1980', '1980-11-04'],
    ['4.11.1980', '1980-11-04'],
    ['4/11/80', '1980-11-04'],
    ['04111980', '1980-11-04'],
    ['1980-11-04', '1980-11-04'],
    ['1980-11-04 00:00:00', '1980-11-04'],
    ['4 November 1980', '1980-11-04'],
    ['4 Nopember 1980', '1980-11-04'],
    ['04-NOV-1980', '1980-11-04'],
    ['Selasa, 4 November 1980', '1980-11-04'],
    ['November 4, 1980', '1980-11-04'],
    [date('1980-11-04'), '1980-11-04'],
    [date('1980-11-04T08:30:00'), '1980-11-04'],
  ])('%j is %s, without a word', (cell, expected) => {
    const mapped = readCell('birthDate', cell);
    expect([mapped.values.birthDate, mapped.problems, mapped.repairs]).toEqual([expected, [], []]);
  });

  it.each([
    ['11/04/1980', 'day-month-by-nik'],
    [date('1980-04-11'), 'day-month-by-nik'],
    [num('29529'), 'date-from-serial'],
    ['29529', 'date-from-serial'],
  ])('%j is read as 4 November 1980 and listed: %s', (cell, reason) => {
    const mapped = readCell('birthDate', cell);
    expect(mapped.values.birthDate).toBe('1980-11-04');
    expect(mapped.problems).toEqual([]);
    expect(mapped.repairs).toEqual([
      {
        field: 'birthDate',
        column: 2,
        original: typeof cell === 'string' ? cell : cell?.text,
        becomes: '1980-11-04',
        reason,
      },
    ]);
  });

  it('in a date cell is not exchanged when the year differs from the NIK too', () => {
    expect(readCell('birthDate', date('1981-04-11'))).toMatchObject({
      values: { birthDate: '1981-04-11' },
      repairs: [],
    });
  });

  it('is decided by a NIK that stands to its right, too', () => {
    const mapped = mapperOf(['birthDate', 'name', 'nik'])(sourceRow(1, ['11/04/1980', 'Siti Rahman', nik]));
    expect(mapped.values.birthDate).toBe('1980-11-04');
  });

  it('is exchanged for the calendar where the NIK is of no help', () => {
    const mapped = mapperOf(['nik', 'name', 'birthDate'])(sourceRow(1, ['720101', 'Siti', '02/20/1979']));
    expect(mapped.values.birthDate).toBe('1979-02-20');
    expect(mapped.repairs.map(({ reason }) => reason)).toEqual(['day-month-by-calendar']);
  });

  it('takes the twelve digits that Excel left of a NIK as evidence', () => {
    const map = mapperOf(['nik', 'name', 'birthDate']);
    expect(map(sourceRow(1, [num('7201014411800020'), 'Siti', '11/04/1980'])).values.birthDate).toBe('1980-11-04');
    expect(map(sourceRow(2, [num('7201014411800020'), 'Siti', '11/04/1981'])).values.birthDate).toBe('1981-04-11');
  });

  it('follows the order of the list where nothing else tells', () => {
    const cells = ['7201010101010001', 'Siti', '03/04/1980'];
    const dayFirst = mapperOf(['nik', 'name', 'birthDate'])(sourceRow(1, cells));
    const monthFirst = mapperOf(['nik', 'name', 'birthDate'], { dateOrder: 'mdy' })(sourceRow(1, cells));
    expect([dayFirst.values.birthDate, monthFirst.values.birthDate]).toEqual(['1980-04-03', '1980-03-04']);
    expect([...dayFirst.repairs, ...monthFirst.repairs]).toEqual([]);
  });

  it.each([
    ['31/02/1980', 'birth-date-impossible'],
    ['30 Februari 1980', 'birth-date-impossible'],
    ['13/13/1980', 'birth-date-impossible'],
    ['04/11/1080', 'birth-date-implausible'],
    ['tidak tahu', 'birth-date-unreadable'],
    ['1980', 'birth-date-unreadable'],
    [num('1980'), 'birth-date-unreadable'],
  ])('%j refuses the row with %s and the original', (cell, code) => {
    const mapped = readCell('birthDate', cell);
    const original = typeof cell === 'string' ? cell : cell?.text;
    expect(mapped.values.birthDate).toBeNull();
    expect(mapped.problems).toEqual([{ field: 'birthDate', column: 2, code, level: 'error', original }]);
    expect(mapped.isRefused).toBe(true);
  });

  it('after today is an error, missing is a warning', () => {
    expect(codesOf(readCell('birthDate', '01/01/2027'))).toContain('birth-date-future');
    expect(readCell('birthDate', null).problems).toEqual([
      { field: 'birthDate', column: 2, code: 'birth-date-missing', level: 'warning', original: '' },
    ]);
  });

  it('shares its cell with the place', () => {
    const place = (cell: string) => readCell('birthPlaceAndDate', cell).values;
    expect(place('Luwuk, 4 November 1980')).toMatchObject({ birthPlace: 'Luwuk', birthDate: '1980-11-04' });
    expect(place('Luwuk Timur/04-11-1980')).toMatchObject({ birthPlace: 'Luwuk Timur', birthDate: '1980-11-04' });
    expect(place('Luwuk')).toMatchObject({ birthPlace: 'Luwuk', birthDate: null });
    expect(place('04-11-1980')).toMatchObject({ birthPlace: null, birthDate: '1980-11-04' });
  });

  it('comes out the same however it is written (property)', () => {
    const days = fc.date({ min: new Date('1925-01-01'), max: new Date('2015-12-31'), noInvalidDate: true });
    const month = ['Jan', 'Peb', 'Maret', 'Apr', 'Mei', 'Juni', 'Jul', 'Agt', 'Sept', 'Okt', 'Nop', 'Des'];
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.'), (moment, sign) => {
        const iso = moment.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const own = `720101${d}${m}${y.slice(2)}0001`;
        const map = mapperOf(['nik', 'name', 'birthDate']);
        const forms = [
          [d, m, y].join(sign),
          [m, d, y].join(sign),
          [Number(d), Number(m), y].join(sign),
          `${d} ${month[Number(m) - 1]} ${y}`,
          iso,
        ];
        for (const form of forms) expect(map(sourceRow(1, [own, 'Siti', form])).values.birthDate, form).toBe(iso);
      }),
      { numRuns: 150 },
    );
  });
});
