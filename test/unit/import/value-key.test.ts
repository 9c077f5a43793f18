import { describe, expect, it } from 'vitest';
import { suggestValue } from '../../../shared/import/suggest-value.ts';
import { headingFingerprint, valueKey } from '../../../shared/import/value-key.ts';
import { banggaiKecamatan } from '../../../shared/regions.ts';

describe('valueKey', () => {
  it.each([
    ['kecamatan', 'KEC. LUWUK TIM.', 'luwuk tim'],
    ['kecamatan', 'Kecamatan  Luwuk\u00a0Timur', 'luwuk timur'],
    ['kecamatan', 'Luwuk Timur, Kab. Banggai', 'luwuk timur'],
    ['kecamatan', 'Kec', 'kecamatan'],
    ['village', 'Desa Bantayan', 'bantayan'],
    ['village', 'Kel. Soho', 'soho'],
    ['village', 'DS. BARU', 'baru'],
    ['village', 'Desa', 'desa'],
    ['village', 'Desa 2', 'desa 2'],
    ['unit', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN BANGGAI', 'pendidikan dan kebudayaan'],
    ['unit', 'SDN 8 Bualemo', 'sdn 8 bualemo'],
    ['unit', 'Badan Keuangan', 'badan keuangan'],
    ['occupation', 'BURUH  TANI', 'buruh tani'],
    ['funding', 'Dana Desa', 'desa'],
    ['kecamatan', '', ''],
  ] as const)('%s %j is %j', (field, text, key) => {
    expect(valueKey(field, text)).toBe(key);
  });
});

describe('suggestValue', () => {
  const known = banggaiKecamatan.map(({ name }) => ({ name, target: name }));

  it.each([
    ['TOILI BARAT', 'Toili Barat', 'same'],
    ['Kec. Toili', 'Toili', 'same'],
    ['Toili Bar', 'Toili Barat', 'short'],
    ['TOILI BRT', 'Toili Barat', 'short'],
    ['Luwuk Sel', 'Luwuk Selatan', 'short'],
    ['Kec. Luwuk Tim', 'Luwuk Timur', 'short'],
    ['Balantak Sel.', 'Balantak Selatan', 'short'],
    ['Boalemo', 'Bualemo', 'near'],
    ['Simpangraya', 'Simpang Raya', 'short'],
  ])('%j is %s (%s)', (text, target, kind) => {
    expect(suggestValue('kecamatan', text, known)).toEqual({ target, kind });
  });

  it.each(['', 'Makassar', 'Luwuk S', 'Batui Xyz'])('%j is nobody', (text) => {
    expect(suggestValue('kecamatan', text, known)).toBeNull();
  });
});

it('suggests nothing when two names are as near', () => {
  const two = ['Lobu', 'Loba'].map((name) => ({ name, target: name }));
  expect(suggestValue('village', 'Lobi', two)).toBeNull();
});

describe('headingFingerprint', () => {
  it('is the same for the same columns however they are spelt', () => {
    expect(headingFingerprint(['No.', 'N I K', 'Tgl. Lahir', '', ''])).toBe(
      headingFingerprint(['NO', 'NIK', 'TANGGAL LAHIR']),
    );
    expect(headingFingerprint(['NIK', 'NO'])).not.toBe(headingFingerprint(['NO', 'NIK']));
  });
});
