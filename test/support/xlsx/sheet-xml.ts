import { escapeXml, textElement } from './xml-text.ts';

/** A cell with more to it than its value. `date` is an ISO day; `raw` is the number as it is to be written. */
export interface CellOptions {
  date?: string;
  raw?: string;
  formula?: string;
  value?: string | number | boolean;
  style?: number;
}

export type CellValue = string | number | boolean | null | CellOptions;

export interface SheetOptions {
  name: string;
  /** Rows of values from row 1 on; an empty array leaves a row out. */
  rows?: readonly (readonly CellValue[])[];
  /** The whole XML of the sheet, in place of `rows`. */
  xml?: string | Buffer;
  merges?: readonly string[];
  hidden?: boolean;
  /** A chart sheet: has no rows. */
  chart?: boolean;
  /** Row numbers that are hidden. */
  hiddenRows?: readonly number[];
}

const day = 86_400_000;

/** Letters of a column, from 0. */
export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Excel's number of an ISO day from 1 March 1900 on. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day);
}

/** Writes sheets as XML, collecting their texts in one list. */
export class SheetXml {
  readonly #texts: string[];
  readonly #index = new Map<string, number>();
  readonly #inline: boolean;

  constructor(texts: string[], inline: boolean) {
    this.#texts = texts;
    this.#inline = inline;
  }

  sheet(sheet: SheetOptions): string {
    const rows = sheet.rows ?? [];
    const width = Math.max(1, ...rows.map((row) => row.length));
    const body = rows.map((row, index) => (row.length === 0 ? '' : this.#row(row, index + 1, sheet)));
    const merges = sheet.merges?.length
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
    const size = `<dimension ref="A1:${letters(width - 1)}${Math.max(1, rows.length)}"/>`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${size}<sheetData>${body.join('')}</sheetData>${merges}</worksheet>`;
  }

  #row(row: readonly CellValue[], number: number, sheet: SheetOptions): string {
    const hidden = sheet.hiddenRows?.includes(number) ? ' hidden="1"' : '';
    return `<row r="${number}"${hidden}>${row.map((value, column) => this.#cell(value, `${letters(column)}${number}`)).join('')}</row>`;
  }

  #cell(value: CellValue, reference: string): string {
    if (value === null) return '';
    if (typeof value !== 'object') return this.#plain(value, reference, '', '');
    if (value.date !== undefined) {
      return `<c r="${reference}" s="${value.style ?? 1}"><v>${serialOf(value.date)}</v></c>`;
    }
    const style = value.style === undefined ? '' : ` s="${value.style}"`;
    if (value.raw !== undefined) return `<c r="${reference}"${style}><v>${value.raw}</v></c>`;
    const formula = value.formula === undefined ? '' : `<f>${escapeXml(value.formula)}</f>`;
    if (value.value === undefined) return `<c r="${reference}"${style}>${formula}</c>`;
    return this.#plain(value.value, reference, style, formula);
  }

  #plain(value: string | number | boolean, reference: string, style: string, formula: string): string {
    const start = `<c r="${reference}"${style}`;
    if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    if (formula !== '') return `${start} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
    if (this.#inline) return `${start} t="inlineStr"><is>${textElement(value)}</is></c>`;
    return `${start} t="s"><v>${this.#shared(value)}</v></c>`;
  }

  #shared(text: string): number {
    let index = this.#index.get(text);
    if (index === undefined) {
      index = this.#texts.push(text) - 1;
      this.#index.set(text, index);
    }
    return index;
  }
}
