/** Bytes of XML and of the parts of a workbook, by their name in the Unicode charts. */
export const byte = {
  tab: 0x09,
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  quote: 0x22,
  ampersand: 0x26,
  apostrophe: 0x27,
  plus: 0x2b,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  upperA: 0x41,
  upperZ: 0x5a,
  a: 0x61,
  c: 0x63,
  h: 0x68,
  i: 0x69,
  n: 0x6e,
  o: 0x6f,
  r: 0x72,
  s: 0x73,
  t: 0x74,
  v: 0x76,
  w: 0x77,
} as const;

/** True for the four characters that XML calls white space. */
export function isSpace(code: number | undefined): boolean {
  return code === byte.space || code === byte.newline || code === byte.tab || code === byte.return;
}
