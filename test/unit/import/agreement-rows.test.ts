import { describe, expect, it } from 'vitest';
import { agreementHeadingWords } from '../../../shared/import/agreements/heading-words.ts';
import { recogniseAgreementHeading } from '../../../shared/import/agreements/recognise-heading.ts';
import type { TermDates } from '../../../shared/agreements/term.ts';
import { renewalConflicts } from '../../../shared/import/agreements/renewals.ts';
import { readTermLength, splitTerm } from '../../../shared/import/agreements/term-length.ts';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { listKindOf } from '../../../shared/import/list-kind.ts';

const fieldOf = (caption: string) => recogniseAgreementHeading(caption)?.reading;

describe('headings of a list of agreements', () => {
  it.each([
    ['JENIS', 'agreementKind'],
    ['JENIS NASKAH', 'agreementKind'],
    ['NOMOR PIHAK KESATU', 'numberFirst'],
    ['NOMOR / PIHAK KESATU', 'numberFirst'],
    ['NO. PKS', 'numberFirst'],
    ['NOMOR PEMDA', 'numberFirst'],
    ['NOMOR BPJS', 'numberSecond'],
    ['NOMOR / PIHAK KEDUA', 'numberSecond'],
    ['PERIHAL', 'title'],
    ['JUDUL', 'title'],
    ['TGL TTD', 'signedOn'],
    ['TANGGAL TANDA TANGAN', 'signedOn'],
    ['TMT', 'termStart'],
    ['TGL MULAI', 'termStart'],
    ['MASA BERLAKU S.D.', 'termEnd'],
    ['MASA BERLAKU S/D', 'termEnd'],
    ['TGL AKHIR', 'termEnd'],
    ['JANGKA WAKTU', 'termLength'],
    ['NOTIS', 'noticeMonths'],
    ['BULAN PEMBERITAHUAN', 'noticeMonths'],
    ['PERPANJANGAN DARI', 'renews'],
    ['PENGGANTI DARI', 'renews'],
    ['PIHAK KEDUA', 'secondParty'],
    ['PENANDA TANGAN PIHAK KEDUA', 'secondSigner'],
    ['TEMPAT', 'signedAt'],
    ['NO', null],
    ['STATUS', null],
    ['WARNA', undefined],
  ])('%s is %s', (caption, field) => expect(fieldOf(caption)).toBe(field));

  it('mean one thing each', () => {
    const keys = agreementHeadingWords.flatMap(([field, phrases]) => phrases.map((one) => [headingKey(one), field]));
    const meanings = Map.groupBy(keys, ([key]) => key);
    const double = [...meanings].filter(([, all]) => new Set(all.map(([, field]) => field)).size > 1);
    expect(double).toEqual([]);
  });

  it('tell a list of agreements from one of people', () => {
    expect(listKindOf(['NO', 'JENIS', 'TENTANG', 'MULAI', 'BERAKHIR'])).toBe('agreements');
    expect(listKindOf(['NO', 'NIK', 'NAMA', 'TENTANG', 'MULAI', 'BERAKHIR'])).toBe('participants');
    expect(listKindOf(['NO', 'NAMA', 'ALAMAT', 'MULAI', 'BERAKHIR', 'KETERANGAN'])).toBe('participants');
    expect(listKindOf([])).toBe('participants');
  });
});

describe('the length of a term', () => {
  it.each([
    ['2 tahun', 24],
    ['2 (dua) tahun', 24],
    ['dua tahun', 24],
    ['24 (dua puluh empat) bulan', 24],
    ['dua puluh empat bulan', 24],
    ['dua belas bulan', 12],
    ['1 tahun 6 bulan', 18],
    ['1,5 tahun', 18],
    ['setahun', 12],
    ['selama 5 thn', 60],
    ['2', null],
    ['tahun', null],
    ['0 tahun', null],
    ['1,3 tahun', null],
    ['99 tahun', null],
    ['31/12/2025', null],
    ['2 tahun sejak ditandatangani', null],
  ])('%s is %s months', (text, months) => expect(readTermLength(text)).toBe(months));

  it.each([
    ['1 Januari 2024 s.d. 31 Desember 2025', ['1 Januari 2024', '31 Desember 2025']],
    ['01/01/2024 s/d 31/12/2025', ['01/01/2024', '31/12/2025']],
    ['01-01-2024 - 31-12-2025', ['01-01-2024', '31-12-2025']],
    ['2024-01-01 sampai dengan 2025-12-31', ['2024-01-01', '2025-12-31']],
    ['31/12/2025', null],
    ['s.d. 31/12/2025', null],
  ])('%s has the days %s', (text, days) => expect(splitTerm(text)).toEqual(days));
});

describe('renewals of a list', () => {
  const nothing = { renewedBy: new Map<string, string>(), renews: new Map<string, string>() };
  const undated = new Map<string, TermDates>();

  it('stand when each term is renewed once', () => {
    const chain = [
      { self: 'b', renews: 'a' },
      { self: 'c', renews: 'b' },
    ];
    expect(renewalConflicts(chain, nothing, undated)).toEqual(new Map());
  });

  it('that are known already are no conflict with themselves', () => {
    const known = { renewedBy: new Map([['a', 'b']]), renews: new Map([['b', 'a']]) };
    expect(renewalConflicts([{ self: 'b', renews: 'a' }], known, undated)).toEqual(new Map());
    expect(renewalConflicts([{ self: 'c', renews: 'a' }], known, undated)).toEqual(new Map([['c', 'renews-taken']]));
    expect(renewalConflicts([{ self: 'a', renews: 'b' }], known, undated)).toEqual(new Map([['a', 'renews-circle']]));
  });

  it('are by later terms, also where only days of a link change that is known', () => {
    const dates = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
    const known = { renewedBy: new Map([['a', 'b']]), renews: new Map([['b', 'a']]) };
    const days = (b: TermDates) =>
      new Map([
        ['a', dates('2025-01-01', '2026-12-31')],
        ['b', b],
      ]);
    const link = [{ self: 'b', renews: 'a' }];
    expect(renewalConflicts(link, nothing, days(dates('2026-06-01', '2027-01-01')))).toEqual(new Map());
    for (const b of [dates('2025-01-01', '2028-12-31'), dates('2026-06-01', '2026-12-31')]) {
      expect(renewalConflicts(link, nothing, days(b))).toEqual(new Map([['b', 'renews-not-later']]));
      expect([...renewalConflicts([], known, days(b)).keys()]).toEqual(['b', 'a']);
    }
  });

  it('in a circle take nobody else along', () => {
    const circle = [
      { self: 'a', renews: 'b' },
      { self: 'b', renews: 'a' },
      { self: 'c', renews: 'a' },
    ];
    expect(renewalConflicts(circle, nothing, undated)).toEqual(
      new Map([
        ['a', 'renews-circle'],
        ['b', 'renews-circle'],
      ]),
    );
  });
});
