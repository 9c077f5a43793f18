import { normaliseIdentifier } from './identifiers.ts';

/**
 * An Indonesian phone number as stored, beginning with 0: +62, 62, 0062 and the zero that Excel drops before an 8 are
 * put right. Brackets and slashes go too; what cannot be read stays as it is, for {@link isPhone} to name.
 */
export function normalisePhone(text: string): string {
  const plain = normaliseIdentifier(text).replaceAll(/[()]/g, '');
  if (!/^\+?\d+$/.test(plain)) return text.trim();
  if (plain.startsWith('+')) return plain.startsWith('+62') ? nationalNumber(plain.slice(3)) : plain;
  if (plain.startsWith('0062')) return nationalNumber(plain.slice(4));
  if (plain.startsWith('62') && plain.length >= 9) return nationalNumber(plain.slice(2));
  return plain.startsWith('8') ? `0${plain}` : plain;
}

/** Whether a stored number looks like one of Indonesia: mobile 08 with 10-13 digits, or an area code with 9-12 digits. */
export function isPhone(phone: string): boolean {
  return /^0(?:8[1-9]\d{7,10}|[2-79]\d{7,10})$/.test(phone);
}

function nationalNumber(rest: string): string {
  return rest.startsWith('0') ? rest : `0${rest}`;
}
