import { describe, expect, it } from 'vitest';
import {
  formatNip,
  isKpj,
  isNip,
  isNpp,
  normaliseIdentifier,
  normaliseKpj,
  normaliseNpp,
} from '../../shared/identifiers.ts';
import { isPhone, normalisePhone } from '../../shared/phone.ts';

describe('a KPJ', () => {
  it.each([
    ['04635600910', false, '04635600910'],
    ["'0463 5600 910", false, '04635600910'],
    ['4635600910', true, '04635600910'],
    ['4635600910.0', true, '04635600910'],
    ['49356418853', true, '49356418853'],
    ['4635600910', false, '4635600910'],
    ['12', true, '12'],
    ['belum ada', true, 'belumada'],
  ])('%j (number cell: %s) is kept as %s', (text, isNumberCell, kpj) => {
    expect(normaliseKpj(text, isNumberCell)).toBe(kpj);
  });

  it('has 11 digits', () => {
    expect(isKpj('04635600910')).toBe(true);
    for (const wrong of ['4635600910', '046356009100', '0463560091O', '']) expect(isKpj(wrong)).toBe(false);
  });
});

it('an NPP has 8 letters or digits', () => {
  expect(normaliseNpp(' jj-012345')).toBe('JJ012345');
  expect(isNpp('JJ012345')).toBe(true);
  expect(isNpp('12345678')).toBe(true);
  expect(isNpp('1234567')).toBe(false);
});

describe('a NIP', () => {
  it('is printed in four groups', () => {
    expect(formatNip('198003122005011007')).toBe('19800312 200501 1 007');
    expect(formatNip('123')).toBe('123');
    expect(normaliseIdentifier('19800312 200501 1 007')).toBe('198003122005011007');
  });

  it.each(['198002302005011007', '198003122005131007', '198003122005013007', '19800312200501100', ''])(
    'is not %s',
    (text) => {
      expect(isNip(text)).toBe(false);
    },
  );

  it('holds birth date, month of appointment and sex', () => {
    expect(isNip('198003122005011007')).toBe(true);
    expect(isNip('198003122005012007')).toBe(true);
  });
});

describe('a phone number', () => {
  it.each([
    ['081241234567', '081241234567'],
    ['0812-4123-4567', '081241234567'],
    ['0812 4123 4567', '081241234567'],
    ['+6281241234567', '081241234567'],
    ['+62 812 4123 4567', '081241234567'],
    ['6281241234567', '081241234567'],
    ['6246121234', '046121234'],
    ['62123', '62123'],
    ['006281241234567', '081241234567'],
    ['+62081241234567', '081241234567'],
    ['81241234567', '081241234567'],
    ["'081241234567", '081241234567'],
    ['(0461) 21234', '046121234'],
    ['+60123456789', '+60123456789'],
    ['0812/0813', '0812/0813'],
    [' tidak ada ', 'tidak ada'],
    ['', ''],
  ])('%j is kept as %j', (text, phone) => {
    expect(normalisePhone(text)).toBe(phone);
    expect(normalisePhone(phone)).toBe(phone);
  });

  it('looks like one of Indonesia or is odd', () => {
    for (const phone of ['0812412345', '081241234567', '0812412345678', '046121234']) expect(isPhone(phone)).toBe(true);
    for (const odd of ['08124123', '08124123456789', '+60123456789', '12345', 'tidak ada', '0']) {
      expect(isPhone(odd)).toBe(false);
    }
  });
});
