import { byte } from '../xml/bytes.ts';

/** True when `bytes[from..to)` is a decimal number as XML Schema writes a double: digits, point, exponent. */
export function isNumber(bytes: Buffer, from: number, to: number): boolean {
  let at = from;
  if (bytes[at] === byte.minus || bytes[at] === byte.plus) at++;
  const whole = skipDigits(bytes, at, to);
  let digits = whole - at;
  at = whole;
  if (at < to && bytes[at] === byte.dot) {
    const fraction = skipDigits(bytes, at + 1, to);
    digits += fraction - at - 1;
    at = fraction;
  }
  if (digits === 0) return false;
  if (at === to) return true;
  // 'E' or 'e'
  if (((bytes[at] as number) | 0x20) !== 0x65) return false;
  at++;
  if (at < to && (bytes[at] === byte.minus || bytes[at] === byte.plus)) at++;
  return at < to && skipDigits(bytes, at, to) === to;
}

function skipDigits(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] as number) >= byte.zero && (bytes[at] as number) <= byte.nine) at++;
  return at;
}
