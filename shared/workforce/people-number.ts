import { foldBlanks } from '../import/cell-text.ts';

/** Why a cell is no number of people. `doubtful`: `1,204` may be one thousand or one and a bit. */
export type NumberDoubt = 'not-a-number' | 'not-whole' | 'doubtful' | 'too-large';

/** More workers than any regency has. */
const most = 100_000_000;

function whole(value: number): number | NumberDoubt {
  if (!Number.isFinite(value) || value < 0) return 'not-a-number';
  const rounded = Math.round(value);
  // a sum that Excel worked out may be 1203.9999999998
  if (Math.abs(value - rounded) > 1e-6) return 'not-whole';
  return rounded > most ? 'too-large' : rounded;
}

/**
 * How many people a cell says: `1.204`, `1 204`, `1.204 orang`, `1.204,00` are 1204. Null when it says nothing (blank, a
 * dash). A decimal part is never cut off, and `1,204` is refused because nobody knows how it was meant.
 * @param isNumber the cell holds a number: its text is that of the file, with a point before decimals
 */
export function peopleIn(text: string, isNumber: boolean): number | NumberDoubt | null {
  const plain = foldBlanks(text).replace(/^['\u2018\u2019`]/, '');
  if (!/[\p{L}\d]/u.test(plain)) return null;
  if (isNumber) return whole(Number(plain));
  const digits = plain.replace(/ ?(?:orang|jiwa|pekerja)$/i, '');
  if (/^\d+$/.test(digits)) return whole(Number(digits));
  if (/^\d{1,3}(?:[. ]\d{3})+(?:,0+)?$/.test(digits))
    return whole(Number(digits.replace(/,.*$/, '').replaceAll(/[. ]/g, '')));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return whole(Number(digits.replaceAll(',', '')));
  if (/^\d{1,3},\d{3}$/.test(digits)) return 'doubtful';
  if (/^\d+,0+$/.test(digits)) return whole(Number(digits.replace(/,.*$/, '')));
  return /^[\d.]+[.,]\d+$/.test(digits) ? 'not-whole' : 'not-a-number';
}
