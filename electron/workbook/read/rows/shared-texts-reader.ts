import { CodedError, fail } from '../../../../shared/result.ts';
import { findPart, type Package } from '../parts/package.ts';
import { byte } from '../xml/bytes.ts';
import { Markup, token } from '../xml/markup.ts';
import { textFlag, textFlags } from '../xml/text.ts';
import { inflateXml, type InflateOptions } from '../zip/inflate.ts';
import { readRichText } from './rich-text.ts';
import { SharedTexts } from './shared-texts.ts';
import { Window } from './window.ts';

const plainFlags = textFlag.high;
// Names of this module: V8 does not take imported constants for constants.
const less = byte.less;
const flagTable = textFlags;

/** Reads a shared texts part; a workbook without one has none. Throws the codes of the gate and of the XML. */
export async function readSharedTexts(
  parts: Package,
  part: string | undefined,
  options: InflateOptions,
): Promise<SharedTexts> {
  const entry = part === undefined ? undefined : findPart(parts, part);
  const scanner = new SharedTextsScanner(new SharedTexts());
  if (!entry) return scanner.texts;
  try {
    for await (const chunk of inflateXml(parts, entry, options)) scanner.push(chunk);
    scanner.finish();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    throw new CodedError(
      error.code,
      { part: entry.name, text: scanner.texts.count, ...error.details },
      { cause: error },
    );
  }
  return scanner.texts;
}

class SharedTextsScanner {
  readonly texts: SharedTexts;
  readonly #window = new Window();
  readonly #markup = new Markup(this.#window.bytes, 0);
  readonly #read = { next: 0, text: '' };
  #depth = 0;
  #ended = false;

  constructor(texts: SharedTexts) {
    this.texts = texts;
  }

  push(chunk: Buffer): void {
    this.#window.append(chunk);
    this.#scan();
  }

  finish(): void {
    this.#window.final = true;
    this.#scan();
    if (!this.#ended) fail('workbook-xml-malformed', { reason: 'unfinished' });
    this.texts.finish();
  }

  #scan(): void {
    const { bytes, end, final } = this.#window;
    const markup = this.#markup;
    markup.bytes = bytes;
    markup.end = end;
    markup.final = final;
    while (this.#scanPlain() && this.#scanOne());
  }

  /** Texts as nearly all stand there, `<si><t>plain</t></si>`; always true. */
  #scanPlain(): boolean {
    const { bytes, end } = this.#window;
    const limit = end - 32;
    let at = this.#window.start;
    while (this.#depth === 1 && at < limit && isPlainStart(bytes, at)) {
      const from = at + 7;
      let to = from;
      let flags = 0;
      let code = bytes[to] as number;
      while (code !== less && to < limit) {
        flags |= flagTable[code] as number;
        code = bytes[++to] as number;
      }
      if ((flags & ~plainFlags) !== 0 || to >= limit || !isPlainEnd(bytes, to)) break;
      this.texts.addBytes(bytes, from, to, flags);
      at = to + 9;
    }
    this.#window.start = at;
    return true;
  }

  /** Any one piece of the part; false when it does not end in the bytes at hand. */
  #scanOne(): boolean {
    const markup = this.#markup;
    const kind = markup.read(this.#window.start);
    if (kind === token.more || kind === token.end) return false;
    let { next } = markup;
    if (kind === token.open && this.#depth === 1 && markup.name === 'si') {
      if (!readRichText(markup, next, this.#read)) return false;
      this.texts.add(this.#read.text);
      next = this.#read.next;
    } else if (kind === token.empty && this.#depth === 1 && markup.name === 'si') {
      this.texts.add('');
    } else if (kind === token.open && this.#depth === 0 && markup.name === 'sst') {
      this.#depth = 1;
    } else if (kind === token.empty && this.#depth === 0 && markup.name === 'sst') {
      this.#ended = true;
    } else if (kind === token.open) {
      if (markup.name !== 'extLst') fail('workbook-construct-unknown', { construct: markup.name });
      next = markup.skipElement(next);
      if (next === -1) return false;
    } else if (kind === token.close) {
      this.#depth = 0;
      this.#ended = true;
    } else if (kind === token.text && !markup.isBlank()) fail('workbook-xml-malformed', { reason: 'text' });
    this.#window.start = next;
    return true;
  }
}

/** `<si><t>` stands at `at`. */
function isPlainStart(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === byte.less &&
    bytes[at + 1] === byte.s &&
    bytes[at + 2] === byte.i &&
    bytes[at + 3] === byte.greater &&
    bytes[at + 4] === byte.less &&
    bytes[at + 5] === byte.t &&
    bytes[at + 6] === byte.greater
  );
}

/** `</t></si>` stands at `at`. */
function isPlainEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at + 1] === byte.slash &&
    bytes[at + 2] === byte.t &&
    bytes[at + 3] === byte.greater &&
    bytes[at + 4] === byte.less &&
    bytes[at + 5] === byte.slash &&
    bytes[at + 6] === byte.s &&
    bytes[at + 7] === byte.i &&
    bytes[at + 8] === byte.greater
  );
}
