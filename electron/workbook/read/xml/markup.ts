import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { byte, isSpace } from './bytes.ts';
import { Names, standsAt } from './names.ts';
import { flagsOf, xmlText } from './text.ts';

/** What {@link Markup.read} met. `more`: the piece does not end in the bytes at hand; `end`: nothing is left. */
export const token = { more: 0, end: 1, open: 2, empty: 3, close: 4, text: 5, cdata: 6, skipped: 7 } as const;

export type Token = (typeof token)[keyof typeof token];

/**
 * Reads XML one piece at a time, without a tree and without events: `read(from)` says what stands there, the fields say
 * where it ends and what it is called. Names are without their prefix. Refuses a document type (`workbook-doctype`), so that
 * no entity can be declared, and what is not XML (`workbook-xml-malformed`).
 */
export class Markup {
  bytes: Buffer;
  end = 0;
  /** No bytes follow `end`. */
  final = true;
  /** Position after the piece. */
  next = 0;
  name = '';
  prefix = '';
  /** Attributes of a tag, or the characters of a text. */
  from = 0;
  to = 0;
  readonly #names = new Names();

  constructor(bytes: Buffer, end = bytes.length) {
    this.bytes = bytes;
    this.end = end;
  }

  read(from: number): Token {
    if (from >= this.end) return this.final ? token.end : token.more;
    if (this.bytes[from] !== byte.less) return this.readText(from);
    if (from + 1 >= this.end) return this.unfinished();
    const second = this.bytes[from + 1];
    if (second === byte.exclamation) return this.readDeclaration(from);
    if (second === byte.question) return this.until('?>', from, token.skipped, 2);
    return this.readTag(from, second === byte.slash);
  }

  private readText(from: number): Token {
    let at = from;
    while (at < this.end && this.bytes[at] !== byte.less) at++;
    if (at === this.end && !this.final) return token.more;
    this.from = from;
    this.to = at;
    this.next = at;
    return token.text;
  }

  private readDeclaration(from: number): Token {
    const head = this.bytes.toString('latin1', from, Math.min(from + 9, this.end));
    if (head.startsWith('<!--')) return this.until('-->', from, token.skipped, 4);
    if (head === '<![CDATA[') return this.until(']]>', from, token.cdata, 9);
    if (!this.final && head.length < 9) return token.more;
    return fail(head.toUpperCase().startsWith('<!DOCTYPE') ? 'workbook-doctype' : 'workbook-xml-malformed', {
      reason: 'declaration',
    });
  }

  private until(mark: string, from: number, kind: Token, skip: number): Token {
    const at = this.bytes.indexOf(mark, from + skip, 'latin1');
    if (at === -1 || at + mark.length > this.end) return this.unfinished();
    this.from = from + skip;
    this.to = at;
    this.next = at + mark.length;
    return kind;
  }

  private readTag(from: number, closing: boolean): Token {
    const { bytes, end } = this;
    const start = closing ? from + 2 : from + 1;
    let at = start;
    let colon = -1;
    for (; at < end; at++) {
      const code = bytes[at] as number;
      if (code <= byte.space || code === byte.greater || code === byte.slash) break;
      if (code === byte.colon) colon = at;
    }
    if (at - start > 255) fail('workbook-xml-malformed', { reason: 'name' });
    const nameEnd = at;
    this.from = nameEnd;
    for (; at < end; at++) {
      const code = bytes[at];
      if (code === byte.greater) return this.finishTag(start, colon, nameEnd, at, closing);
      if (code === byte.less) fail('workbook-xml-malformed', { reason: 'tag' });
      if (code === byte.quote || code === byte.apostrophe) {
        at = bytes.indexOf(code, at + 1);
        if (at === -1 || at >= end) return this.unfinished();
      }
    }
    return this.unfinished();
  }

  private finishTag(start: number, colon: number, nameEnd: number, at: number, closing: boolean): Token {
    if (nameEnd === start) fail('workbook-xml-malformed', { reason: 'name' });
    this.prefix = colon === -1 ? '' : this.#names.of(this.bytes, start, colon);
    this.name = this.#names.of(this.bytes, colon === -1 ? start : colon + 1, nameEnd);
    this.next = at + 1;
    const empty = !closing && this.bytes[at - 1] === byte.slash;
    this.to = empty ? at - 1 : at;
    if (closing) return token.close;
    return empty ? token.empty : token.open;
  }

  private unfinished(): Token {
    return this.final ? fail('workbook-xml-malformed', { reason: 'unfinished' }) : token.more;
  }

  /** Characters of the text or CDATA just read. */
  text(cdata = false): string {
    return xmlText(this.bytes, this.from, this.to, flagsOf(this.bytes, this.from, this.to), cdata);
  }

  /** True when the text just read is white space only. */
  isBlank(): boolean {
    for (let at = this.from; at < this.to; at++) if (!isSpace(this.bytes[at])) return false;
    return true;
  }

  /** Value of an attribute of the tag just read; `anyPrefix` also finds `r:id` as `id`. */
  attribute(name: string, anyPrefix = false): string | undefined {
    let at = this.from;
    for (;;) {
      while (at < this.to && isSpace(this.bytes[at])) at++;
      if (at >= this.to) return undefined;
      const start = at;
      while (at < this.to && this.bytes[at] !== byte.equals && !isSpace(this.bytes[at])) at++;
      const end = at;
      while (at < this.to && this.bytes[at] !== byte.quote && this.bytes[at] !== byte.apostrophe) at++;
      const close = at < this.to ? this.bytes.indexOf(this.bytes[at] as number, at + 1) : -1;
      if (close === -1 || close >= this.to) fail('workbook-xml-malformed', { reason: 'attribute' });
      const isFound = standsAt(this.bytes, start, end, name);
      if (isFound || (anyPrefix && this.bytes.toString('latin1', start, end).endsWith(`:${name}`))) {
        return xmlText(this.bytes, at + 1, close, flagsOf(this.bytes, at + 1, close));
      }
      at = close + 1;
    }
  }

  /** Position after the element whose opening tag was just read, or -1 when it does not end in the bytes at hand. */
  skipElement(from: number): number {
    let at = from;
    for (let depth = 1; depth > 0; at = this.next) {
      const kind = this.read(at);
      if (kind === token.more) return -1;
      if (kind === token.end) fail('workbook-xml-malformed', { reason: 'unfinished' });
      if (kind === token.open && ++depth > limits.nesting) fail('workbook-nesting', { limit: limits.nesting });
      if (kind === token.close) depth--;
    }
    return at;
  }
}
