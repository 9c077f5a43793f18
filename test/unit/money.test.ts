import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, parseRupiah, roundRupiah } from '../../shared/money.ts';

describe('rupiah', () => {
  it.each([
    ['1.200.000', 1_200_000],
    ['Rp 2.947.722,00', 2_947_722],
    ['2,947,722.00', 2_947_722],
    ['Rp1.200.000', 1_200_000],
    ['Rp. 1.200.000,-', 1_200_000],
    ['rp.1.200.000,--', 1_200_000],
    ['IDR 1,200,000', 1_200_000],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000', 1_200_000],
    ['1 200 000,00', 1_200_000],
    ['2947722', 2_947_722],
    ['2947722.0', 2_947_722],
    ['2947722,00', 2_947_722],
    ['16.800', 16_800],
    ['16,800', 16_800],
    ['16.800,00', 16_800],
    ['16,800.00', 16_800],
    ['500', 500],
    ['0', 0],
    ['0,00', 0],
    ['-1.500', -1500],
    ['-Rp1.500', -1500],
    ['Rp -1.500', -1500],
    ['  Rp  7.000 ', 7000],
    ['9.000.000.000.000', 9_000_000_000_000],
  ])('%j is %i', (text, rupiah) => {
    expect(parseRupiah(text)).toBe(rupiah);
  });

  it.each([
    '',
    'Rp',
    '-',
    'NIHIL',
    '1,2',
    '1.2',
    '1,2 juta',
    '1.2jt',
    '1.200.00',
    '12.34.567',
    '1.200,000.00',
    '1.200,000',
    '1,200.000',
    '1200.000,0,0',
    '0.540',
    '0,540',
    '1234.567',
    '1.0000',
    '2.767.814,61',
    '2,767,814.61',
    '1.200.000.00',
    '1.200 000',
    '.500',
    '500.',
    '1e6',
    '99999999999999999',
    '(1.200)',
    '1--2',
  ])('%j is refused', (text) => {
    expect(parseRupiah(text)).toBeUndefined();
  });

  it('come back from every way of writing them', () => {
    const rupiah = fc.integer({ min: 0, max: 9_000_000_000_000 });
    fc.assert(
      fc.property(rupiah, (value) => {
        const dots = String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
        const commas = dots.replaceAll('.', ',');
        const written = [String(value), dots, commas, `Rp${dots}`, `Rp ${dots},00`, `${commas}.00`, `${dots},-`];
        for (const text of written) expect(parseRupiah(text)).toBe(value);
      }),
    );
  });
});

describe('an amount with decimals', () => {
  it.each([
    ['2.767.814,61', 2_767_814, '61'],
    ['2,767,814.61', 2_767_814, '61'],
    ['2767814.61', 2_767_814, '61'],
    ['2767814,60', 2_767_814, '6'],
    ['0,5', 0, '5'],
  ])('%j keeps them as digits', (text, whole, decimals) => {
    expect(parseAmount(text)).toEqual({ whole, decimals });
  });
});

it('half a rupiah is rounded away from zero', () => {
  expect(roundRupiah(10_320.2262)).toBe(10_320);
  expect(roundRupiah(0.5)).toBe(1);
  expect(roundRupiah(-0.5)).toBe(-1);
  expect(roundRupiah(-0.4)).toBe(0);
});
