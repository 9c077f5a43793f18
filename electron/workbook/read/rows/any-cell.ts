import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { cellKind } from '../raw-row.ts';
import { type Markup, token, type Token } from '../xml/markup.ts';
import { unescapeCellText } from '../xml/text.ts';
import { civilDate } from './civil-dates.ts';
import { isNumber } from './numbers.ts';
import { parseReference } from './references.ts';
import { readPlainText, readRichText } from './rich-text.ts';
import type { SheetState } from './sheet-state.ts';

const types = ['n', 's', 'b', 'e', 'str', 'inlineStr', 'd'] as const;
type CellType = (typeof types)[number];

interface CellHead {
  readonly column: number;
  readonly style: number;
  readonly type: CellType;
}

/** Any cell that XML allows, one at a time; the slow and complete brother of `PlainCells`. */
export class AnyCell {
  readonly #state: SheetState;
  readonly #markup: Markup;
  readonly #read = { next: 0, text: '' };

  constructor(state: SheetState, markup: Markup) {
    this.#state = state;
    this.#markup = markup;
  }

  /**
   * Reads the cell whose opening tag the markup has just read; answers the position after it, or -1 when it does not end in
   * the bytes at hand. Throws `workbook-cell-invalid`, `workbook-construct-unknown` and the codes of the XML.
   */
  read(kind: Token): number {
    const markup = this.#markup;
    const head = this.#readHead();
    let text: string | undefined;
    let next = markup.next;
    while (kind !== token.empty) {
      const piece = markup.read(next);
      next = markup.next;
      if (piece === token.more) return -1;
      if (piece === token.close) break;
      if (piece === token.end) fail('workbook-xml-malformed', { reason: 'unfinished' });
      if ((piece === token.text && !markup.isBlank()) || piece === token.cdata) {
        fail('workbook-xml-malformed', { reason: 'text' });
      }
      if (piece !== token.open) continue;
      if (markup.name === 'v' || markup.name === 'is') {
        const isRich = markup.name === 'is';
        const isComplete = isRich ? readRichText(markup, next, this.#read) : readPlainText(markup, next, this.#read);
        if (!isComplete) return -1;
        if (isRich === (head.type === 'inlineStr')) text = this.#read.text;
        next = this.#read.next;
      } else if (markup.name === 'f' || markup.name === 'extLst') next = markup.skipElement(next);
      else fail('workbook-construct-unknown', { construct: markup.name });
      if (next === -1) return -1;
    }
    this.#put(head, text);
    return next;
  }

  #readHead(): CellHead {
    const markup = this.#markup;
    const type = (markup.attribute('t') || 'n') as CellType;
    if (!types.includes(type)) fail('workbook-construct-unknown', { construct: `t="${type.slice(0, 20)}"` });
    const style = Number(markup.attribute('s') ?? 0);
    if (!Number.isInteger(style) || style < 0 || style > limits.styles) {
      fail('workbook-cell-invalid', { reason: 'style' });
    }
    const reference = markup.attribute('r');
    return { type, style, column: reference === undefined ? this.#state.nextColumn : this.#column(reference) };
  }

  #column(reference: string): number {
    const place = parseReference(reference);
    if (!place) {
      const isBeyond = /^[A-Za-z]{3,10}\d+$/.test(reference);
      return isBeyond
        ? fail('workbook-too-many-columns', { reference, limit: limits.columns })
        : fail('workbook-cell-invalid', { reason: 'reference', reference: reference.slice(0, 20) });
    }
    if (place.row !== this.#state.number) fail('workbook-row-order', { reference, before: this.#state.number });
    return place.column;
  }

  #put({ column, style, type }: CellHead, text: string | undefined): void {
    const state = this.#state;
    if (text === undefined) return state.put(column, cellKind.empty, '', style);
    switch (type) {
      case 'inlineStr':
        return state.put(column, cellKind.text, text, style);
      case 'str':
        return state.put(column, cellKind.text, unescapeCellText(text), style);
      case 'e':
        return state.put(column, cellKind.error, text, style);
      case 'd':
        return this.#putDate(column, text, style);
      default:
        return this.#putTrimmed(column, style, type, text.trim());
    }
  }

  #putDate(column: number, text: string, style: number): void {
    const date = civilDate(text);
    if (date === '') this.#state.put(column, cellKind.text, text, style);
    else this.#state.put(column, cellKind.date, date, style);
  }

  #putTrimmed(column: number, style: number, type: 's' | 'n' | 'b', text: string): void {
    const state = this.#state;
    if (text === '') state.put(column, cellKind.empty, '', style);
    else if (type === 's') {
      if (!/^\d{1,9}$/.test(text)) fail('workbook-cell-invalid', { reason: 'shared-text', column });
      state.put(column, cellKind.text, state.texts.get(Number(text)), style);
    } else if (type === 'b') {
      if (!['0', '1', 'true', 'false'].includes(text)) fail('workbook-cell-invalid', { reason: 'boolean', column });
      state.put(column, cellKind.boolean, text === '1' || text === 'true' ? '1' : '0', style);
    } else if (/^(?:NaN|[+-]?INF)$/.test(text)) state.put(column, cellKind.error, text, style);
    else this.#putNumber(column, style, text);
  }

  #putNumber(column: number, style: number, text: string): void {
    const bytes = Buffer.from(text);
    if (!isNumber(bytes, 0, bytes.length)) fail('workbook-cell-invalid', { reason: 'number', column });
    const day = this.#state.isDate[style] === 1 ? this.#state.dates.text(text) : '';
    if (day === '') this.#state.put(column, cellKind.number, text, style);
    else this.#state.put(column, cellKind.date, day, style);
  }
}
