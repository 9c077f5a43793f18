import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, numberInWords, rupiahInWords } from '../../shared/number-words.ts';

const values: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
};
const factors: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  kuadriliun: 1e15,
};

/** Reads words back, from left to right as a person would. */
function read(text: string): number {
  let whole = 0;
  let part = 0;
  let last = 0;
  for (const word of text.split(' ')) {
    const value = values[word];
    if (value !== undefined) {
      part += last;
      last = value;
    } else if (word === 'belas') last += 10;
    else if (word === 'puluh') last *= 10;
    else if (word === 'ratus') last *= 100;
    else {
      whole += (part + last) * (factors[word] ?? Number.NaN);
      part = 0;
      last = 0;
    }
  }
  return whole + part + last;
}

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2027, 'dua ribu dua puluh tujuh'],
    [11_000, 'sebelas ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_320_076_800, 'satu miliar tiga ratus dua puluh juta tujuh puluh enam ribu delapan ratus'],
    [-12, 'minus dua belas'],
  ])('writes %i as %s', (number, words) => {
    expect(numberInWords(number)).toBe(words);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(100_000), fc.nat({ max: Number.MAX_SAFE_INTEGER })), (number) => {
        expect(read(numberInWords(number))).toBe(number);
      }),
    );
  });

  it('refuses what is no whole number', () => {
    expect(() => numberInWords(1.5)).toThrow(RangeError);
  });

  it('writes sums of money and the dates that agreements open with', () => {
    expect(rupiahInWords(16_800)).toBe('enam belas ribu delapan ratus rupiah');
    expect(dateInWords('2025-12-09')).toBe('Selasa tanggal sembilan bulan Desember tahun dua ribu dua puluh lima');
  });
});
