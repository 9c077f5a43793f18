import { fail } from '../../../../shared/result.ts';
import { type Markup, token } from '../xml/markup.ts';
import { unescapeCellText } from '../xml/text.ts';

/** Where a piece that was read ended, and what it says. */
export interface ReadText {
  next: number;
  text: string;
}

/**
 * Reads the text of a cell (`<is>`) or of a shared text (`<si>`) up to its closing tag: runs joined, phonetic runs skipped.
 * Puts the answer into `into`; false when the element does not end in the bytes at hand. Throws
 * `workbook-construct-unknown`.
 */
export function readRichText(markup: Markup, from: number, into: ReadText): boolean {
  let text = '';
  let depth = 0;
  for (let at = from; ; at = into.next) {
    const kind = markup.read(at);
    into.next = markup.next;
    if (kind === token.more) return false;
    if (kind === token.close && depth-- === 0) break;
    if (kind === token.end) fail('workbook-xml-malformed', { reason: 'unfinished' });
    if ((kind === token.text && !markup.isBlank()) || kind === token.cdata) {
      fail('workbook-xml-malformed', { reason: 'text' });
    }
    if (kind !== token.open) continue;
    if (markup.name === 't') {
      if (!readPlainText(markup, markup.next, into)) return false;
      text += into.text;
    } else if (markup.name === 'r' && depth === 0) depth++;
    else if (['rPh', 'phoneticPr', 'rPr', 'extLst'].includes(markup.name)) {
      into.next = markup.skipElement(markup.next);
      if (into.next === -1) return false;
    } else fail('workbook-construct-unknown', { construct: markup.name });
  }
  into.text = unescapeCellText(text);
  return true;
}

/** Reads the characters of an element without children (`<t>`, `<v>`) up to and with its closing tag. */
export function readPlainText(markup: Markup, from: number, into: ReadText): boolean {
  let text = '';
  for (let at = from; ; at = markup.next) {
    const kind = markup.read(at);
    if (kind === token.more) return false;
    if (kind === token.close) break;
    if (kind === token.text) text += markup.text();
    else if (kind === token.cdata) text += markup.text(true);
    else if (kind !== token.skipped) fail('workbook-xml-malformed', { reason: 'element-in-text' });
  }
  into.next = markup.next;
  into.text = text;
  return true;
}
