/** Excel keeps at most this many UTF-16 units in one cell and calls a file with more of them damaged. */
export const longestText = 32_767;

const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Written with escapes of its own by the format (ECMA-376, ST_Xstring): XML 1.0 cannot hold these characters at all.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/**
 * Text as a cell holds it before XML escaping: cut to 32,767 units (the last one then "…"), lone surrogates replaced by U+FFFD,
 * control characters as `_x0001_`, and text that merely looks like such an escape guarded by `_x005F_`.
 */
export function cellText(value: string): string {
  const kept = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  return kept
    .toWellFormed()
    .replace(looksEscaped, '_x005F_')
    .replace(unwritable, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Escapes for XML content and attributes alike. The value must be free of unwritable characters ({@link cellText}). */
export function xmlText(value: string): string {
  return value.replace(/[&<>"]/g, (one) =>
    one === '&' ? '&amp;' : one === '<' ? '&lt;' : one === '>' ? '&gt;' : '&quot;',
  );
}

/** A text for an XML attribute or element outside cells (titles, names), where control characters have no escape: dropped. */
export function plainXml(value: string): string {
  return xmlText(value.toWellFormed().replace(unwritable, ''));
}

const plain = 0;
const special = 1;
const kinds = new Uint8Array(128);
for (let code = 0; code < 32; code++) kinds[code] = special;
for (const one of '&<>_') kinds[one.charCodeAt(0)] = special;

/** Whether a text goes into `<t>` as it is: the short way of nearly every cell of a long list. */
export function isPlainText(value: string): boolean {
  const length = value.length;
  if (length === 0 || length > longestText) return length === 0;
  if (value.charCodeAt(0) === 32 || value.charCodeAt(length - 1) === 32) return false;
  for (let place = 0; place < length; place++) {
    const code = value.charCodeAt(place);
    if (code < 128 ? kinds[code] !== plain : code >= 0xd800 && (code < 0xe000 || code >= 0xfffe)) return false;
  }
  return true;
}
