import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../shared/import/suggest-value.ts';
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
    ['unit', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN BANGGAI', 'pendidikan dan kebudayaan kabupaten banggai'],
    ['unit', 'Dinas Sosial Pemerintah Kab. Banggai (Luwuk)', 'sosial kabupaten banggai'],
    ['unit', 'DINAS SOSIAL KAB. BANGGAI PROV. SULTENG', 'sosial kabupaten banggai'],
    ['unit', 'Dinas Sosial Prov. Sulteng', 'sosial provinsi sulteng'],
    ['unit', 'SDN 8 Bualemo', 'sdn 8 bualemo'],
    ['unit', 'Badan Keuangan', 'badan keuangan'],
    ['occupation', 'BURUH  TANI', 'buruh tani'],
    ['funding', 'Dana Desa', 'desa'],
    ['kecamatan', '', ''],
  ] as const)('%s %j is %j', (field, text, key) => {
    expect(valueKey(field, text)).toBe(key);
  });
});

describe('what a spelling means', () => {
  const finder = nameFinder(
    'kecamatan',
    banggaiKecamatan.map(({ name }) => ({ name, target: name })),
  );

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
    expect(finder.likely(text)).toEqual({ target, kind });
  });

  it.each(['', 'Makassar', 'Luwuk S', 'Batui Xyz'])('%j is nobody', (text) => {
    expect(finder.likely(text)).toBeNull();
  });
});

describe('names that share a key', () => {
  const offices = [
    'Dinas Pendidikan Kabupaten Banggai',
    'Dinas Pendidikan Kab. Tojo Una-Una',
    'Dinas Pendidikan Provinsi Sulawesi Tengah',
  ];
  const finder = nameFinder(
    'unit',
    offices.map((name) => ({ name, target: name })),
  );

  it('are told apart by the whole name, and by nothing else', () => {
    for (const name of offices) expect(finder.certain(name.toUpperCase())).toEqual({ target: name, kind: 'same' });
    expect(finder.likely('Dinas Pendidikan')).toBeNull();
    expect(finder.likely('Pendidikan')).toBeNull();
  });

  it('are not those of the province', () => {
    expect(finder.certain('DINAS PENDIDIKAN PROV. SULAWESI TENGAH')?.target).toBe(offices[2]);
  });

  it('are none of what somebody explained', () => {
    const learned = new Map([[valueKey('unit', 'Disdik'), 'x']]);
    const known = offices.map((name) => ({ name, target: name }));
    expect(nameFinder('unit', known, learned).certain('DISDIK')).toEqual({ target: 'x', kind: 'same' });
  });
});

it('suggests nothing when two names are as near', () => {
  const two = ['Lobu', 'Loba'].map((name) => ({ name, target: name }));
  expect(nameFinder('village', two).likely('Lobi')).toBeNull();
});

describe('headingFingerprint', () => {
  it('is the same for the same columns however they are spelt', () => {
    expect(headingFingerprint(['No.', 'N I K', 'Tgl. Lahir', '', ''])).toBe(
      headingFingerprint(['NO', 'NIK', 'TANGGAL LAHIR']),
    );
    expect(headingFingerprint(['NIK', 'NO'])).not.toBe(headingFingerprint(['NO', 'NIK']));
  });
});
