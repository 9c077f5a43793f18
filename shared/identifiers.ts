import { isMonth, isPlainDate } from './dates.ts';

/** Blanks of every kind, quotes, dots and dashes that people put into numbers. */
const decoration = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff'"`\u00b4\u2018\u2019\u201c\u201d.\-\u2010-\u2015]/g;

/** Text of a number without decoration; other signs stay, so that they are seen and named. Never goes through a number. */
export function normaliseIdentifier(text: string): string {
  return text.replace(decoration, '');
}

function isDigits(text: string, length: number): boolean {
  if (text.length !== length) return false;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether a text is a KPJ (member number of BPJS Ketenagakerjaan): 11 digits. */
export function isKpj(text: string): boolean {
  return isDigits(text, 11);
}

/** KPJ as stored. A *number* cell has lost its leading zeros and nothing else (11 of Excel's 15 digits): they are put back. */
export function normaliseKpj(text: string, isNumberCell = false): string {
  const plain = normaliseIdentifier(isNumberCell ? text.replace(/\.0+$/, '') : text);
  return isNumberCell && plain.length >= 8 && isDigits(plain, plain.length) ? plain.padStart(11, '0') : plain;
}

/** Whether a text is an NPP (employer number): 8 letters or digits. */
export function isNpp(text: string): boolean {
  return /^[A-Z0-9]{8}$/.test(text);
}

/** NPP as stored: capitals, no decoration. */
export function normaliseNpp(text: string): string {
  return normaliseIdentifier(text).toUpperCase();
}

/** Whether a text is a NIP: birth date (8), month of appointment (6), sex 1 or 2, serial (3). */
export function isNip(text: string): boolean {
  return (
    isDigits(text, 18) &&
    isPlainDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`) &&
    isMonth(`${text.slice(8, 12)}-${text.slice(12, 14)}`) &&
    (text[14] === '1' || text[14] === '2')
  );
}

/** A NIP as letters print it: "19800312 200501 1 007". Anything but 18 digits comes back as it is. */
export function formatNip(nip: string): string {
  if (!isDigits(nip, 18)) return nip;
  return `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
}
