import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonName, searchText, stripTitles } from '../../shared/names.ts';

describe('titles', () => {
  it.each([
    ['Budi', [], 'Budi', []],
    ['Hj. Sitti Aminah, S.Pd., M.Si', ['Hj.'], 'Sitti Aminah', ['S.Pd.', 'M.Si']],
    ['Drs. H. Abd. Rahman', ['Drs.', 'H.'], 'Abd. Rahman', []],
    ['dr.H.Andi Mappa,Sp.PD', ['dr.', 'H.'], 'Andi Mappa', ['Sp.PD']],
    ['Nurhayati, A.Md.Keb', [], 'Nurhayati', ['A.Md.Keb']],
    ['NURHAYATI AMD KEB', [], 'NURHAYATI AMD KEB', []],
    ['Rahman SE', [], 'Rahman', ['SE']],
    ['RAHMAN, SE., MM', [], 'RAHMAN', ['SE.', 'MM']],
    ['Ir. Lukman Palar S.T. M.T.', ['Ir.'], 'Lukman Palar', ['S.T.', 'M.T.']],
    ['A. Rahman', [], 'A. Rahman', []],
    ['A.Rahman', [], 'A.Rahman', []],
    ['Moh. Sarira', [], 'Moh. Sarira', []],
    ['H. M. Yusuf', ['H.'], 'M. Yusuf', []],
    ['Alm. Samsul (Alm)', ['Alm.'], 'Samsul', ['(Alm)']],
    ['Ns. Rosmini, S.Kep', ['Ns.'], 'Rosmini', ['S.Kep']],
    ['Tandi, Basri', [], 'Tandi, Basri', []],
    ['H', [], 'H', []],
    ['Haji', [], 'Haji', []],
    ['', [], '', []],
    ['  Sri   Mustafa ', [], 'Sri Mustafa', []],
    ['St. Aminah', [], 'St. Aminah', []],
    ['Ketut S.', [], 'Ketut S.', []],
    ['Made Se', [], 'Made Se', []],
  ])('of %j are %j, the name is %j, after it %j', (text, titlesBefore, name, titlesAfter) => {
    expect(stripTitles(text)).toEqual({ name, titlesBefore, titlesAfter });
  });

  it('leave a name of which nothing more can be taken', () => {
    const word = fc.constantFrom('H.', 'Hj.', 'Drs.', 'Budi', 'Sitti', 'A.', 'S.Pd', 'M.Si', 'SE', ',');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const { name } = stripTitles(words.join(' '));
        expect(name.replaceAll(/[,\s]/g, '') === '' && words.some((part) => part !== ',')).toBe(false);
      }),
    );
  });
});

describe('the comparison form', () => {
  it.each([
    ['Muh. Yusuf', 'MUHAMMAD YUSUF'],
    ['Moh. Yusuf', 'Mohamad Yusuf'],
    ['Moch. Yusuf', 'Muhammad Yusuf'],
    ['Mohammed Yusuf', 'Muh Yusuf'],
    ['Abd. Rahman', 'Abdul Rahman'],
    ['Abdurrahman', 'Abdul Rahman'],
    ['Abdulrahman', 'Abd Rahman'],
    ['Abdussalam', 'Abdul Salam'],
    ['Sitti Aminah', 'Siti Aminah'],
    ['St. Aminah', 'Siti Aminah'],
    ['Soekarno', 'Sukarno'],
    ['Djalil', 'Jalil'],
    ['Tjokro', 'Cokro'],
    ['Chairul', 'Khairul'],
    ['Sjamsul', 'Syamsul'],
    ['Hasannudin', 'Hasanuddin'],
    ["Ma'ruf", 'Maruf'],
    ['Ma’ruf', 'MARUF'],
    ['Hj. Sitti Aminah, S.Pd., M.Si', 'siti aminah'],
    ['Sri-Wahyuni', 'Sri Wahyuni'],
    ['Renée', 'Rene'],
  ])('of %s equals that of %s', (a, b) => {
    expect(comparisonName(a)).toBe(comparisonName(b));
  });

  it.each([
    ['Abdullah', 'abdulah'],
    ['Abduh', 'abduh'],
    ['Hj. Sitti Djoemriah, S.Pd', 'siti jumriah'],
    ['Moch. Chaerul Abdurrahman', 'muhamad khaerul abdul rahman'],
  ])('of %s is %s', (name, form) => {
    expect(comparisonName(name)).toBe(form);
  });

  it.each([
    ['Abdullah', 'Abdul'],
    ['Abduh', 'Abdul'],
    ['Budi', 'Rudi'],
    ['Siti Aminah', 'Siti Amina Rahman'],
    ['Rosmini', 'Rosmina'],
    ['Muh. Yusuf', 'Yusuf'],
  ])('of %s differs from that of %s', (a, b) => {
    expect(comparisonName(a)).not.toBe(comparisonName(b));
  });

  it('folds what is grown together with Abdul as a word of its own', () => {
    expect(comparisonName('Abdulabd')).toBe(comparisonName('Abdul Abd'));
  });

  it('of one word is stable: folding it again changes nothing', () => {
    const part = fc.constantFrom('abd', 'ul', 'oe', 'dj', 'tj', 'ch', 'kh', 'sj', 'a', 'r', 's', 'lah', 'muh', 'tt');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
        const once = comparisonName(parts.join(''));
        expect(comparisonName(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the search form', () => {
  it.each([
    ['  Abd. Rahman, S.Pd ', 'abd rahman s pd'],
    ["Ma'ruf", 'maruf'],
    ['RENÉE', 'renee'],
    ['Sri-Wahyuni', 'sri wahyuni'],
    ['7201 0812', '7201 0812'],
    ['...', ''],
  ])('of %j is %j', (text, form) => {
    expect(searchText(text)).toBe(form);
  });
});
