import { CodedError, fail } from '../../../../shared/result.ts';
import { findPart, type Package } from '../parts/package.ts';
import { windowLength } from '../wasm/layout.ts';
import { plainTextsModule, textsLayout } from '../wasm/plain-texts-code.ts';
import { fillStops, memoryFor, type Scan, scannerIn } from '../wasm/engine.ts';
import { Markup, token } from '../xml/markup.ts';
import { inflateXml, type InflateOptions } from '../zip/inflate.ts';
import { readRichText } from './rich-text.ts';
import { blockLength, SharedTexts } from './shared-texts.ts';
import { Window } from './window.ts';

/** Longest tags around a plain text: up to here before the end the scanner reads without looking where it is. */
const margin = 64;

/** Reads a shared texts part; a workbook without one has none. Throws the codes of the gate and of the XML. */
export async function readSharedTexts(
  parts: Package,
  part: string | undefined,
  options: InflateOptions,
): Promise<SharedTexts> {
  const entry = part === undefined ? undefined : findPart(parts, part);
  if (!entry) return new SharedTexts();
  const scanner = new SharedTextsScanner();
  try {
    for await (const chunk of inflateXml(parts, entry, options)) scanner.push(chunk);
    return scanner.finish();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    throw new CodedError(error.code, { part: entry.name, text: scanner.count, ...error.details }, { cause: error });
  }
}

class SharedTextsScanner {
  readonly #texts = new SharedTexts();
  readonly #memory = memoryFor(textsLayout.bytes + windowLength);
  readonly #window = new Window(Buffer.from(this.#memory.buffer, textsLayout.bytes, windowLength));
  readonly #markup = new Markup(this.#window.bytes, 0);
  readonly #run: Scan;
  readonly #found = new Int32Array(this.#memory.buffer, textsLayout.found, 1);
  readonly #from = new Int32Array(this.#memory.buffer, textsLayout.from, textsLayout.count);
  readonly #length = new Int32Array(this.#memory.buffer, textsLayout.length, textsLayout.count);
  readonly #read = { next: 0, text: '' };
  /** The window's block among the texts, -1 as long as no plain text was met in it. */
  #block = -1;
  #depth = 0;
  #ended = false;

  constructor() {
    fillStops(this.#memory, textsLayout.stops);
    this.#run = scannerIn(this.#memory, plainTextsModule);
  }

  get count(): number {
    return this.#texts.count;
  }

  push(chunk: Buffer): void {
    this.#window.append(chunk);
    this.#block = -1;
    this.#scan();
  }

  finish(): SharedTexts {
    this.#window.final = true;
    this.#scan();
    if (!this.#ended) fail('workbook-xml-malformed', { reason: 'unfinished' });
    this.#texts.finish();
    return this.#texts;
  }

  #scan(): void {
    this.#markup.end = this.#window.end;
    this.#markup.final = this.#window.final;
    do {
      if (this.#depth === 1 && this.#window.end <= blockLength) this.#scanPlain();
    } while (this.#scanOne());
  }

  /** Texts as nearly all stand there, `<si><t>plain</t></si>`. */
  #scanPlain(): void {
    const window = this.#window;
    const limit = textsLayout.bytes + window.end - margin;
    for (;;) {
      this.#found[0] = 0;
      window.start = this.#run(textsLayout.bytes + window.start, limit) - textsLayout.bytes;
      const found = this.#found[0];
      if (found === 0) return;
      if (this.#block === -1) this.#block = this.#texts.addBlock(window.bytes.toString('latin1', 0, window.end));
      for (let at = 0; at < found; at++) {
        this.#texts.addFrom(this.#block, (this.#from[at] as number) - textsLayout.bytes, this.#length[at] as number);
      }
    }
  }

  /** Any one piece of the part; false when it does not end in the bytes at hand. */
  #scanOne(): boolean {
    const markup = this.#markup;
    const kind = markup.read(this.#window.start);
    if (kind === token.more || kind === token.end) return false;
    let { next } = markup;
    if (kind === token.open && this.#depth === 1 && markup.name === 'si') {
      if (!readRichText(markup, next, this.#read)) return false;
      this.#texts.add(this.#read.text);
      next = this.#read.next;
    } else if (kind === token.empty && this.#depth === 1 && markup.name === 'si') {
      this.#texts.add('');
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
