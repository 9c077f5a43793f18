import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSheetName, uniqueSheetNames } from '../../electron/workbook/write/names.ts';
import { cellText, isPlainText, longestText, xmlText } from '../../electron/workbook/write/text.ts';

describe('text of a cell', () => {
  it.each([
    ['a control character', 'a\u0001b\u001f', 'a_x0001_b_x001F_'],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['what only looks like an escape', 'kode _x000D_ dan _x00zz_', 'kode _x005F_x000D_ dan _x00zz_'],
    ['two such escapes that share a line', '_x0041__x0042_', '_x005F_x0041__x005F_x0042_'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a whole one', 'a😀', 'a😀'],
    ['a delete character', 'a\u007fb', 'a_x007F_b'],
    ['a character XML lacks', '\ufffe', '_xFFFE_'],
  ])('keeps %s', (_, value, written) => {
    expect(cellText(value)).toBe(written);
  });

  it('is cut where Excel would call the file damaged, and shows it', () => {
    expect(cellText('x'.repeat(longestText))).toHaveLength(longestText);
    const cut = cellText('x'.repeat(longestText + 1));
    expect(cut).toHaveLength(longestText);
    expect(cut.endsWith('…')).toBe(true);
    expect(cellText(`${'x'.repeat(longestText - 2)}😀😀`).isWellFormed()).toBe(true);
  });

  it('takes the short way only when the long one gives the same', () => {
    const awkward = fc.string({
      unit: fc.constantFrom('_x000D_', '&', '<', ' ', 'é', '😀', '\ud800', '\n', 'a', '\u007f'),
    });
    const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(fc.oneof(awkward, units), (value) => {
        if (isPlainText(value)) expect(xmlText(cellText(value))).toBe(value);
      }),
    );
    expect(isPlainText('SITI AMINAH, S.Pd')).toBe(true);
    expect(isPlainText(' depan')).toBe(false);
    expect(isPlainText('"Acil"')).toBe(false);
  });
});

describe('sheet names', () => {
  it('are what Excel accepts', () => {
    const long = 'Rekapitulasi Kepesertaan Non-ASN per Perangkat Daerah';
    expect(
      uniqueSheetNames(['a/b:c', long, long.toUpperCase(), "'Jum'at'", '', 'HISTORY', '[1]?*', 'Desa\u0007']),
    ).toEqual([
      'a b c',
      'Rekapitulasi Kepesertaan Non-AS',
      'REKAPITULASI KEPESERTAAN NO (2)',
      '’Jum’at’',
      'Lembar',
      'Lembar (2)',
      '1',
      'Desa',
    ]);
  });

  it('are unique without regard to capitals, well-formed and short for any wish', () => {
    const wish = fc.string({ unit: fc.constantFrom('a', 'A', '/', "'", ' ', '😀', '\ud800', '\u0000', 'history') });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const names = uniqueSheetNames(wishes);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
          expect(name.isWellFormed()).toBe(true);
          expect(name.trim()).toBe(name);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
    expect(quotedSheetName('Rekap A')).toBe("'Rekap A'");
  });
});
