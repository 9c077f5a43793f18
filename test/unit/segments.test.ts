import { describe, expect, it } from 'vitest';
import { banggai, banggaiKecamatan } from '../../shared/regions.ts';
import {
  defaultCategories,
  defaultFundings,
  programmeBits,
  programmesFit,
  programmesFromBits,
  segmentCodes,
  segments,
} from '../../shared/segments.ts';

describe('segments', () => {
  it('have one row each', () => {
    expect(segments.map(({ code }) => code)).toEqual([...segmentCodes]);
  });

  it('keep programmes as bits', () => {
    expect(programmeBits(['jkk', 'jkm'])).toBe(3);
    expect(programmeBits(['jkk', 'jkm', 'jht', 'jp', 'jkp'])).toBe(31);
    expect(programmesFromBits(7)).toEqual(['jkk', 'jkm', 'jht']);
    expect(programmesFromBits(0)).toEqual([]);
  });

  it.each([
    ['pu', 3, true],
    ['pu', 31, true],
    ['bpu', 3, true],
    ['bpu', 7, true],
    ['bpu', 1, false],
    ['bpu', 15, false],
    ['jakon', 3, true],
    ['jakon', 7, false],
    ['jakon', 0, true],
  ] as const)('%s with programmes %i: %s', (segment, bits, fits) => {
    expect(programmesFit(segment, bits)).toBe(fits);
  });
});

describe('seed lists', () => {
  it.each([{ rows: defaultCategories }, { rows: defaultFundings }])('have distinct codes and words', ({ rows }) => {
    for (const code of rows.map((row) => row.code)) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.name.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.name.en)).size).toBe(rows.length);
  });

  it('know who is vulnerable', () => {
    expect(defaultCategories.find(({ code }) => code === 'petani')).toMatchObject({
      segment: 'bpu',
      isVulnerable: true,
    });
    expect(defaultCategories.find(({ code }) => code === 'non-asn')).toMatchObject({
      segment: 'pu',
      isVulnerable: false,
    });
  });
});

describe('Kabupaten Banggai', () => {
  it('has 24 kecamatan under the Kemendagri code, not the one of BPS', () => {
    expect(banggai).toMatchObject({ code: '72.01', bpsCode: '7202' });
    expect(banggaiKecamatan).toHaveLength(24);
    expect(banggaiKecamatan[3]).toEqual({ code: '72.01.04', name: 'Luwuk' });
    expect(banggaiKecamatan[7]).toEqual({ code: '72.01.08', name: 'Bualemo' });
    expect(banggaiKecamatan[23]).toEqual({ code: '72.01.24', name: 'Toili Jaya' });
    expect(new Set(banggaiKecamatan.map(({ name }) => name)).size).toBe(24);
  });
});
