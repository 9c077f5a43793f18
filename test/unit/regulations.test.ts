import { describe, expect, it } from 'vitest';
import { isSameRegulation, matchesRegulation } from '../../shared/regulations/search.ts';
import { validityOn } from '../../shared/regulations/validity.ts';
import { citationOf, regulationName } from '../../shared/regulations/words.ts';

const circular = {
  kind: 'se-mendagri',
  number: '842.2/5193/SJ',
  aliases: ['842.2/5293/SJ'],
  title: 'Implementasi program',
  asks: 'Laporan setiap triwulan',
} as const;
const decree = { kind: 'pp', number: '6 Tahun 2025', aliases: [], title: 'JKP', asks: null } as const;

describe('the search for a regulation', () => {
  it.each([
    '842.2/5193/SJ',
    '842.2/5293/SJ',
    'SE 842.2 / 5293 / sj',
    'Nomor 842-2-5293',
    '842.2/51',
    '8422/5193/SJ',
    '8422/52',
    'mendagri triwulan',
    'triwulan 519',
    'se mendagri',
  ])('finds the circular by “%s”', (search) => {
    expect(matchesRegulation(circular, search)).toBe(true);
    expect(matchesRegulation(decree, search)).toBe(false);
  });

  it.each(['6/2025', 'PP 6/2025', 'pp nomor 6 tahun 2025', 'Peraturan Pemerintah No. 6 Thn 2025', 'jkp'])(
    'finds the decree by “%s”',
    (search) => {
      expect(matchesRegulation(decree, search)).toBe(true);
      expect(matchesRegulation(circular, search)).toBe(false);
    },
  );

  it.each(['1/2025', '1 Tahun 2025', 'PP 1/2025', '1/202', '7/2025', '71/2025', '21/20251', '2/2025', 'pp 2 lain'])(
    'compares figures whole: “%s” is not 21 Tahun 2025',
    (search) => {
      const other = { kind: 'pp', number: '21 Tahun 2025', aliases: ['17/2025'], title: 'Lain', asks: null } as const;
      expect(matchesRegulation(other, search)).toBe(false);
    },
  );

  it.each(['44/20', 'pp 4', 'PP 44', 'pp44/2', 'jkk 201'])(
    'finds what a figure begins that is being typed: “%s”',
    (search) => {
      const other = { kind: 'pp', number: '44 Tahun 2015', aliases: [], title: 'JKK', asks: null } as const;
      expect(matchesRegulation(other, search)).toBe(true);
      expect(matchesRegulation({ ...other, number: '14 Tahun 1944' }, search)).toBe(false);
    },
  );

  it.each(['400.5.7/765/keu', '765/keuda', '400 5 7', 'surat 400.5.7'])('finds a letter by “%s”', (search) => {
    const letter = { kind: 'letter', number: '400.5.7/765/Keuda', aliases: [], title: 'JAKON', asks: null } as const;
    expect(matchesRegulation(letter, search)).toBe(true);
  });

  it('shows everything to an empty search', () => {
    expect(matchesRegulation(decree, ' - ')).toBe(true);
  });

  it('tells the same regulation by any of its numbers, within its kind', () => {
    expect(isSameRegulation(circular, { kind: 'se-mendagri', number: '842.2/5293/sj', aliases: [] })).toBe(true);
    expect(isSameRegulation(decree, { kind: 'pp', number: '6/2025', aliases: [] })).toBe(true);
    expect(isSameRegulation(decree, { kind: 'inpres', number: '6/2025', aliases: [] })).toBe(false);
  });
});

describe('the words of a regulation', () => {
  it('cite the canonical number, with the date where the number has no year', () => {
    const cited = citationOf({ ...circular, issuedOn: null });
    expect(cited).toBe('Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ');
    expect(citationOf({ kind: 'letter', number: '400.5.7/765/Keuda', issuedOn: '2025-02-21' })).toBe(
      'Surat Nomor 400.5.7/765/Keuda tanggal 21 Februari 2025',
    );
    expect(citationOf({ ...decree, issuedOn: '2025-02-07' })).toBe('Peraturan Pemerintah Nomor 6 Tahun 2025');
    expect(regulationName(decree)).toBe('PP 6 Tahun 2025');
  });
});

describe('whether a regulation holds', () => {
  it.each([
    [null, null, null, 'in-force'],
    ['2026-11-23', null, null, 'not-yet'],
    ['2026-11-22', '2026-11-22', null, 'in-force'],
    [null, '2026-11-21', null, 'over'],
    [null, null, 'x', 'replaced'],
    [null, '2026-11-21', 'x', 'replaced'],
    [null, '2026-12-31', 'x', 'in-force'],
  ] as const)('from %s to %s, replaced by %s: %s', (validFrom, validTo, replacedByUid, state) => {
    expect(validityOn({ validFrom, validTo, replacedByUid }, '2026-11-22')).toBe(state);
  });
});
