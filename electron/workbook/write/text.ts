/** Excel keeps at most this many UTF-16 units in one cell and calls a file with more of them damaged. */
export const longestText = 32_767;

const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const control = /[\p{Cc}\ufffe\uffff]/gu;

/**
 * Text as a cell holds it before XML escaping: cut to 32,767 units (the last one then "…"), lone surrogates replaced by U+FFFD,
 * control characters as `_x0001_`, and text that merely looks like such an escape guarded by `_x005F_`.
 */
export function cellText(value: string): string {
  const kept = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  return kept
    .toWellFormed()
    .replace(looksEscaped, '_x005F_')
    .replace(control, (one) => (isWritable(one) ? one : escapeOf(one)));
}

/** Escapes for XML content and attributes alike. The value must be free of unwritable characters ({@link cellText}). */
export function xmlText(value: string): string {
  return value.replace(/[&<>"]/g, (one) =>
    one === '&' ? '&amp;' : one === '<' ? '&lt;' : one === '>' ? '&gt;' : '&quot;',
  );
}

/** A text for an XML attribute or element outside cells (titles, names), where control characters have no escape: dropped. */
export function plainXml(value: string): string {
  return xmlText(writableText(value));
}

/** A text without what XML 1.0 cannot hold at all: control characters and lone surrogates. */
export function writableText(value: string): string {
  return value.toWellFormed().replace(control, (one) => (isWritable(one) ? one : ''));
}

/** Tab, line feed and the upper controls may stand in XML as they are; a carriage return would be read as a line feed. */
function isWritable(one: string): boolean {
  const code = one.charCodeAt(0);
  return code === 9 || code === 10 || (code >= 0x80 && code < 0xfffe);
}

/** The format's own escape (ECMA-376, ST_Xstring) for what XML 1.0 cannot hold at all. */
function escapeOf(one: string): string {
  return `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const plain = 0;
const special = 1;
const kinds = new Uint8Array(128);
for (let code = 0; code < 32; code++) kinds[code] = special;
kinds[0x7f] = special;
for (const one of '&<>"_') kinds[one.charCodeAt(0)] = special;

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
