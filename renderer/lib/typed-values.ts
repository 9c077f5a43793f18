import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/format.ts';
import { parseRupiah } from '../../shared/money.ts';
import { parseTypedDate } from '../../shared/typed-date.ts';
import type { TypedDateOptions } from '../../shared/typed-date.ts';

/** The value of a date field: an ISO date, the text itself where it is none (the schema names it), `null` when empty. */
export function dayOrText(text: string, options?: TypedDateOptions): string | null {
  const typed = text.trim();
  return typed === '' ? null : (parseTypedDate(typed, options) ?? typed);
}

/** A field of an amount after a change. */
export interface TypedAmount {
  /** Whole rupiah; `NaN` for a text that is none, so that the schema names it. */
  readonly amount: number | null;
  /** What stands in the field, when that is not the amount as the program writes it. */
  readonly text: string | null;
}

/** How the program writes an amount in a field. */
export function amountText(amount: number | null, language: Language): string {
  return amount === null || Number.isNaN(amount) ? '' : formatNumber(amount, language);
}

/**
 * The amount after somebody changed `before` into `after`. Digits that come or go leave the thousands signs to the
 * program; every other text is read whole, as lists are, and stays as it was typed.
 */
export function amountAfter(before: string, after: string, language: Language): TypedAmount {
  if (after.trim() === '') return { amount: null, text: null };
  const sign = thousandsSign(language);
  const plain = after.replaceAll(sign, '');
  const isByDigits = isWritten(before, language) && /^\d*$/.test(inserted(before, after));
  if (isByDigits && /^-?\d{1,15}$/.test(plain)) return { amount: Number(plain) || 0, text: null };
  const amount = parseRupiah(after.trim()) ?? Number.NaN;
  return { amount, text: after === amountText(amount, language) ? null : after };
}

/** Backspace or Delete over a thousands sign means the digit beside it; anything else stays as it is. */
export function withoutDigitBeside(before: string, after: string, caret: number, isForward: boolean): string {
  const isSignGone = after.length === before.length - 1 && /^[.,]$/.test(before.slice(caret, caret + 1));
  if (!isSignGone || before.slice(0, caret) !== after.slice(0, caret)) return after;
  const digit = isForward ? caret : caret - 1;
  return after.slice(0, digit) + after.slice(digit + 1);
}

function thousandsSign(language: Language): string {
  return formatNumber(1000, language).slice(1, 2);
}

/** Whether a text is an amount as the program writes it (or empty). */
function isWritten(text: string, language: Language): boolean {
  const plain = text.replaceAll(thousandsSign(language), '');
  return text === '' || (/^-?\d{1,15}$/.test(plain) && text === formatNumber(Number(plain), language));
}

/** What is new in `after`, between what both texts begin and end with. */
function inserted(before: string, after: string): string {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}
