import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { MergedRange } from '../raw-row.ts';
import { unescapeHtml } from './entities.ts';
import { attributeOf, htmlTokens } from './tokens.ts';

/** One row of a table: texts by column, empty where a cell above reaches down. */
export interface HtmlRow {
  readonly isHidden: boolean;
  readonly cells: string[];
}

export interface HtmlTable {
  readonly rows: readonly HtmlRow[];
  readonly merges: readonly MergedRange[];
}

/** As many rows as HTML lets a cell reach down. */
const mostRowspan = 65_534;

/** What stands apart on the screen without being a cell of its own. */
const breaks: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'hr']);

/**
 * The tables of a page in the order in which they begin; one inside a cell is a table of its own, and its texts are no part
 * of that cell. End tags may be left out, as HTML allows. Throws `workbook-too-many-columns`, `workbook-too-many-rows`,
 * `workbook-too-many-merges`, `workbook-too-sparse`.
 */
export function tablesOf(page: string): HtmlTable[] {
  const tables: TableBuilder[] = [];
  const open: TableBuilder[] = [];
  for (const { kind, text, attributes } of htmlTokens(page)) {
    const table = open.at(-1);
    if (kind === 'text') table?.addText(text);
    else if (text === 'table') {
      if (kind === 'open') {
        const inner = new TableBuilder();
        tables.push(inner);
        open.push(inner);
      } else open.pop()?.endRow();
    } else if (text === 'tr') {
      table?.endRow();
      if (kind === 'open') table?.startRow(/display\s*:\s*none/i.test(attributeOf(attributes, 'style')));
    } else if (text === 'td' || text === 'th') {
      table?.endCell();
      if (kind === 'open') table?.startCell(spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan'));
    } else if (breaks.has(text)) table?.addText(' ');
  }
  for (const table of open) table.endRow();
  return tables.filter(({ rows }) => rows.length > 0);
}

function spanOf(attributes: string, name: string): number {
  const span = Number.parseInt(attributeOf(attributes, name), 10);
  return Number.isFinite(span) && span > 0 ? span : 1;
}

class TableBuilder implements HtmlTable {
  readonly rows: HtmlRow[] = [];
  readonly merges: MergedRange[] = [];
  /** By column the last row that a cell reaches down to, counted from 0. */
  readonly #taken: number[] = [];
  #row: HtmlRow | null = null;
  #column = -1;
  #pieces: string[] = [];
  #cells = 0;

  startRow(isHidden: boolean): void {
    if (this.rows.length >= limits.rows) fail('workbook-too-many-rows', { limit: limits.rows });
    this.#row = { isHidden, cells: [] };
    this.rows.push(this.#row);
  }

  startCell(columns: number, rows: number): void {
    if (!this.#row) this.startRow(false);
    const { length } = this.#row?.cells ?? [];
    const at = this.rows.length - 1;
    let column = length;
    while ((this.#taken[column] ?? -1) >= at) column += 1;
    const right = column + columns - 1;
    if (right >= limits.columns) fail('workbook-too-many-columns', { row: at + 1, limit: limits.columns });
    const bottom = at + Math.min(rows, mostRowspan) - 1;
    for (let each = column; each <= right; each += 1) this.#taken[each] = bottom;
    this.#cells += right + 1 - length;
    if (this.#cells > limits.libraryCells) fail('workbook-too-sparse', { limit: limits.libraryCells });
    while (this.#row && this.#row.cells.length <= right) this.#row.cells.push('');
    this.#column = column;
    if (columns === 1 && rows === 1) return;
    if (this.merges.length >= limits.merges) fail('workbook-too-many-merges', { limit: limits.merges });
    this.merges.push({ top: at + 1, left: column, bottom: bottom + 1, right });
  }

  addText(text: string): void {
    if (this.#column >= 0) this.#pieces.push(text);
  }

  endCell(): void {
    if (this.#row && this.#column >= 0) {
      const text = unescapeHtml(this.#pieces.join(''))
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim();
      if (text.length > limits.cellText)
        fail('workbook-cell-too-long', { row: this.rows.length, limit: limits.cellText });
      this.#row.cells[this.#column] = text;
    }
    this.#column = -1;
    this.#pieces = [];
  }

  endRow(): void {
    this.endCell();
    this.#row = null;
  }
}
