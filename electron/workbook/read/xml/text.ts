import { isUtf8 } from 'node:buffer';
import { fail } from '../../../../shared/result.ts';

/** What a byte asks of the decoder; the flags of all bytes of a text are joined by `|`. */
export const textFlag = { high: 1, entity: 2, escape: 4, return: 8, illegal: 16 } as const;

/** {@link textFlag} by byte. */
export const textFlags = new Uint8Array(256);
textFlags.fill(textFlag.illegal, 0, 0x20);
textFlags[0x09] = 0;
textFlags[0x0a] = 0;
textFlags[0x0d] = textFlag.return;
textFlags[0x26] = textFlag.entity;
textFlags[0x5f] = textFlag.escape;
textFlags.fill(textFlag.high, 0x80, 0x100);

const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** All flags of `bytes[from..to)`. */
export function flagsOf(bytes: Buffer, from: number, to: number): number {
  let flags = 0;
  for (let at = from; at < to; at++) flags |= textFlags[bytes[at] as number] as number;
  return flags;
}

/**
 * The characters of `bytes[from..to)`: UTF-8, line ends and (outside CDATA) entities resolved; `_x000D_` escapes are left.
 * Throws `workbook-xml-malformed` (control character, unknown entity) or `workbook-encoding` (not UTF-8).
 */
export function xmlText(bytes: Buffer, from: number, to: number, flags: number, cdata = false): string {
  if ((flags & ~textFlag.escape) === 0) return bytes.toString('latin1', from, to);
  if (flags & textFlag.illegal) fail('workbook-xml-malformed', { reason: 'control-character' });
  let text = flags & textFlag.high ? utf8(bytes, from, to) : bytes.toString('latin1', from, to);
  if (flags & textFlag.return) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return flags & textFlag.entity && !cdata ? resolveEntities(text) : text;
}

function utf8(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to);
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(from, to))) fail('workbook-encoding', { reason: 'not-utf-8' });
  return text;
}

function resolveEntities(text: string): string {
  let resolved = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > 12) fail('workbook-xml-malformed', { reason: 'entity' });
    resolved += text.slice(from, at) + entity(text.slice(at + 1, end));
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function entity(name: string): string {
  const named = namedEntities[name];
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!digits) fail('workbook-xml-malformed', { reason: 'entity', entity: name });
  const code = digits[1] === undefined ? Number.parseInt(digits[2] as string, 10) : Number.parseInt(digits[1], 16);
  if (!isXmlCharacter(code)) fail('workbook-xml-malformed', { reason: 'entity', entity: name });
  return String.fromCodePoint(code);
}

/** XML 1.0, production 2 (Char). */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}

/** Resolves `_xHHHH_`, the way a cell stores characters that XML cannot (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
