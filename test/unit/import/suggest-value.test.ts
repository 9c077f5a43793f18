import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../shared/import/suggest-value.ts';

const schools = ['SDN 8 Bualemo', 'SDN 24 Toili Jaya', 'SMPN 120 Luwuk', 'Desa Tongke'].map((name) => ({
  name,
  target: name,
}));
const finder = nameFinder('unit', schools);

describe('what a spelling of a unit may mean', () => {
  it.each([
    ['SDN 8 Bualeno', 'SDN 8 Bualemo'],
    ['SDN 24 TOILI JY', 'SDN 24 Toili Jaya'],
    ['SDN 27 Bualemo', undefined],
    ['SDN 4 Toili Jaya', undefined],
    ['SMPN 12 Luwuk', undefined],
    ['SDN Bualemo', undefined],
  ])('%s: %s', (written, meant) => {
    expect(finder.likely(written)?.target).toBe(meant);
  });

  it('tells places with Roman numbers apart', () => {
    const places = nameFinder('unit', [{ name: 'Puskesmas Kota II', target: 'II' }]);
    expect(places.likely('Puskesmas Kota III')).toBeNull();
    expect(places.likely('Puskesmas Kotta II')?.target).toBe('II');
  });
});
