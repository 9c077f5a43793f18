/** An amount as written: whole part and decimals, nothing lost in a float. */
export interface Amount {
  readonly whole: number;
  /** Digits after the decimal sign, without trailing zeros. */
  readonly decimals: string;
}

const grouped = {
  '.': /^\d{1,3}(?:\.\d{3})+$/,
  ',': /^\d{1,3}(?:,\d{3})+$/,
  ' ': /^\d{1,3}(?: \d{3})+$/,
} as const;
type Separator = keyof typeof grouped;

/**
 * Reads an amount as clerks and Excel write it: "1.200.000", "Rp 2.947.722,00", "2,947,722.00", "1 200 000",
 * "1.200.000,-", "Rp1.200". One separator before exactly three digits groups thousands (money has no three decimals).
 * Undefined when it is no amount or can be read in two ways ("1.2", "0.540" and "12.34.567" are not amounts of rupiah).
 */
export function parseAmount(text: string): Amount | undefined {
  const plain = withoutCurrency(text);
  const sign = plain.startsWith('-') ? -1 : 1;
  const digits = sign < 0 ? plain.slice(1) : plain;
  if (digits.length === 0 || digits.length > 30 || !/^\d[\d., ]*\d$|^\d$/.test(digits)) return undefined;
  const parts = splitDecimals(digits);
  if (!parts) return undefined;
  const whole = Number(parts.whole);
  if (!Number.isSafeInteger(whole)) return undefined;
  return { whole: sign * whole || 0, decimals: parts.decimals.replace(/0+$/, '') };
}

/** Whole rupiah of a text; undefined when {@link parseAmount} cannot read it or it has decimals other than zeros. */
export function parseRupiah(text: string): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const amount = parseAmount(text);
  return amount && amount.decimals === '' ? amount.whole : undefined;
}

/** An amount in whole rupiah, half a rupiah rounded up (away from zero), as invoices do. */
export function roundRupiah(amount: number): number {
  const rounded = Math.round(Math.abs(amount));
  return amount < 0 ? -rounded || 0 : rounded;
}

/** "Rp", "Rp.", "IDR" in front and ",-" behind taken off; blanks of every kind as one. */
function withoutCurrency(text: string): string {
  return text
    .replaceAll(/[\s\u2000-\u200b\u202f]+/g, ' ')
    .trim()
    .replace(/^(-?) ?(?:rp\.?|idr) ?(?=[\d-])/i, '$1')
    .replace(/,[-\u2013]$|,--$/, '')
    .trim();
}

function splitDecimals(digits: string): { whole: string; decimals: string } | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const blank = digits.includes(' ');
  if (last < 0) return blank ? wholePart(digits, ' ') : { whole: digits, decimals: '' };
  const sign = digits[last] as '.' | ',';
  const other = sign === '.' ? ',' : '.';
  const before = digits.slice(0, last);
  const behind = digits.slice(last + 1);
  if (!/^\d+$/.test(behind)) return undefined;
  if (before.includes(sign) || (behind.length === 3 && !before.includes(other) && !blank))
    return wholePart(digits, sign);
  if (behind.length > 2) return undefined;
  const whole = /^\d+$/.test(before) ? before : wholePart(before, blank ? ' ' : other)?.whole;
  return whole === undefined ? undefined : { whole, decimals: behind };
}

/** A whole number grouped by one separator throughout; a leading zero has no thousands behind it. */
function wholePart(digits: string, separator: Separator): { whole: string; decimals: string } | undefined {
  if (!grouped[separator].test(digits) || digits.startsWith('0')) return undefined;
  return { whole: digits.replaceAll(separator, ''), decimals: '' };
}
