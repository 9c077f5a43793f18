import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { MergedRange } from '../raw-row.ts';
import { rowState } from '../wasm/layout.ts';
import { Markup, token } from '../xml/markup.ts';
import { AnyCell } from './any-cell.ts';
import { PlainRows } from './plain-rows.ts';
import { parseRange } from './references.ts';
import type { SheetState } from './sheet-state.ts';

/** What {@link RowScanner.advance} came to: it wants more bytes, a row is ready, the sheet is over. */
export const step = { more: 0, row: 1, end: 2 } as const;

export type Step = (typeof step)[keyof typeof step];

/** 'rows': before, between and in the rows; `SheetState.place` says which. */
type Place = 'outside' | 'sheet' | 'rows' | 'after';

/**
 * Walks through the XML of one sheet as its bytes arrive: what stands before the rows, the rows, what stands after them.
 * Holds no more than the piece it is in.
 */
export class RowScanner {
  readonly merges: MergedRange[] = [];
  rows = 0;
  readonly #state: SheetState;
  readonly #markup: Markup;
  readonly #plain: PlainRows;
  readonly #any: AnyCell;
  #place: Place = 'outside';
  #prefix = '';
  #depth = 0;

  constructor(state: SheetState) {
    this.#state = state;
    this.#markup = new Markup(state.window.bytes, 0);
    this.#plain = new PlainRows(state);
    this.#any = new AnyCell(state, this.#markup);
  }

  /** Adds a chunk; undefined says that none follows. */
  push(chunk?: Buffer): void {
    const { window } = this.#state;
    if (chunk) window.append(chunk);
    else window.final = true;
    this.#markup.bytes = window.bytes;
    this.#markup.end = window.end;
    this.#markup.final = window.final;
  }

  /** The scanner of plain rows knows no prefix. */
  get #isPlain(): boolean {
    return this.#place === 'rows' && this.#prefix === '';
  }

  /** Reads on to the end of a row, of the bytes or of the sheet. Throws the codes of rows, cells and XML. */
  advance(): Step {
    const { window } = this.#state;
    for (;;) {
      if (this.#isPlain) {
        window.start = this.#plain.read(window.start);
        if (this.#state.place === rowState.complete) return this.#endRow();
      }
      const kind = this.#markup.read(window.start);
      if (kind === token.more) return step.more;
      if (kind === token.end) return this.#endSheet();
      const answer = this.#take(kind);
      if (answer !== undefined) return answer;
    }
  }

  /** Takes the piece just read; an answer ends {@link advance}. */
  #take(kind: number): Step | undefined {
    const { window } = this.#state;
    const markup = this.#markup;
    if (kind === token.text || kind === token.cdata) {
      if (this.#place !== 'sheet' && (kind === token.cdata || !markup.isBlank())) {
        fail('workbook-xml-malformed', { reason: 'text' });
      }
    } else if (kind !== token.skipped) {
      if (this.#place === 'rows') {
        return this.#state.place === rowState.inside ? this.#takeInRow(kind) : this.#takeBetweenRows(kind);
      }
      if (this.#place === 'after') fail('workbook-xml-malformed', { reason: 'after-end' });
      this.#takeAround(kind);
    }
    window.start = markup.next;
    return undefined;
  }

  #takeInRow(kind: number): Step | undefined {
    const { window } = this.#state;
    const markup = this.#markup;
    if (kind === token.close) {
      if (markup.name !== 'row') fail('workbook-xml-malformed', { reason: 'nesting' });
      window.start = markup.next;
      return this.#endRow();
    }
    let { next } = markup;
    if (markup.name === 'c' && markup.prefix === this.#prefix) next = this.#any.read(kind as 2 | 3);
    else if (markup.name !== 'extLst') fail('workbook-construct-unknown', { construct: markup.name });
    else if (kind === token.open) next = markup.skipElement(next);
    if (next === -1) return step.more;
    window.start = next;
    return undefined;
  }

  #takeBetweenRows(kind: number): Step | undefined {
    const { window } = this.#state;
    const markup = this.#markup;
    window.start = markup.next;
    if (kind === token.close) {
      if (markup.name !== 'sheetData') fail('workbook-xml-malformed', { reason: 'nesting' });
      this.#place = 'sheet';
      this.#depth--;
      return undefined;
    }
    if (markup.name !== 'row' || markup.prefix !== this.#prefix) {
      fail('workbook-construct-unknown', { construct: markup.name });
    }
    this.#startRow();
    return kind === token.empty ? this.#endRow() : undefined;
  }

  #startRow(): void {
    const markup = this.#markup;
    const written = markup.attribute('r');
    const hidden = markup.attribute('hidden');
    if (written !== undefined && !/^0{0,8}[1-9]\d{0,8}$/.test(written)) {
      fail('workbook-cell-invalid', { reason: 'row', reference: written.slice(0, 20) });
    }
    const number = written === undefined ? this.#state.number + 1 : Number(written);
    this.#state.startRow(number, hidden === '1' || hidden === 'true');
  }

  #endRow(): Step {
    this.#state.endRow();
    this.rows++;
    return step.row;
  }

  /** Elements before and after the rows: all are passed over but the merged ranges. */
  #takeAround(kind: number): void {
    const markup = this.#markup;
    if (kind === token.close) {
      if (--this.#depth < 0) fail('workbook-xml-malformed', { reason: 'nesting' });
      if (this.#depth === 0) this.#place = 'after';
      return;
    }
    if (this.#place === 'outside') this.#startSheet();
    else if (markup.name === 'mergeCell') this.#addMerge(markup.attribute('ref') ?? '');
    else if (markup.name === 'sheetData' && this.#depth === 1 && kind === token.open) this.#place = 'rows';
    if (kind === token.open && ++this.#depth > limits.nesting) fail('workbook-nesting', { limit: limits.nesting });
    if (this.#depth === 0) this.#place = 'after';
  }

  #startSheet(): void {
    const markup = this.#markup;
    if (markup.name !== 'worksheet') fail('workbook-construct-unknown', { construct: markup.name });
    this.#prefix = markup.prefix;
    this.#place = 'sheet';
  }

  #addMerge(reference: string): void {
    const range = parseRange(reference);
    // A block that cannot be costs its own caption at most, not the list.
    if (!range) return;
    if (this.merges.length >= limits.merges) fail('workbook-too-many-merges', { limit: limits.merges });
    this.merges.push(range);
  }

  #endSheet(): Step {
    if (this.#place !== 'after') fail('workbook-xml-malformed', { reason: 'unfinished' });
    return step.end;
  }
}
