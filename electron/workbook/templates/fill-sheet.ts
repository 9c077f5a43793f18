import type { TemplateData, TemplateValue } from '../../../shared/templates/schema.ts';
import { excelSerialOf } from '../../../shared/dates.ts';
import { formatDate, formatNumber, formatPercent } from '../../../shared/format.ts';
import { CodedError } from '../../../shared/result.ts';
import { writableText } from '../write/text.ts';
import { Growth } from './growth.ts';
import { columnName, grownFormula, grownRange, movedFormula } from './references.ts';
import {
  attributeOf,
  plainText,
  type TemplateCell,
  type TemplateRow,
  type TemplateSheet,
  xmlText,
} from './sheet-xml.ts';
import { blockOf, filledText, type MarkPlace, marksIn, onlyMark, Values } from './values.ts';

/** What a sheet needs of the rest of the workbook. */
export interface Surroundings {
  readonly name: string;
  readonly data: TemplateData;
  /** Content of the shared texts, by their number. */
  readonly texts: readonly string[];
  /** Cell formats (`s`) that show a day. */
  readonly dayStyles: ReadonlySet<string>;
}

/** A row of the template and the block that it is repeated for. */
interface Repeating {
  readonly row: TemplateRow;
  readonly block: string | null;
}

/** A template sheet read once, before anything grows: which of its rows are repeated, and how often. */
export interface ReadSheet {
  readonly sheet: TemplateSheet;
  readonly rows: readonly Repeating[];
  readonly growth: Growth;
  readonly marks: number;
}

/** Content of a cell's text as it stands in the part; null for numbers, formulas and nothing. */
function textXmlOf({ type, content }: TemplateCell, texts: readonly string[]): string | null {
  if (type === 's') return texts[Number(/<v>(\d+)<\/v>/.exec(content)?.[1] ?? -1)] ?? null;
  if (type === 'inlineStr') return /<is(?:\s[^>]*)?>([\s\S]*?)<\/is>/.exec(content)?.[1] ?? null;
  // A result of a formula, as a rule; some writers say every text so.
  const written = type === 'str' && !content.includes('<f') ? /<v[^>]*>([^<]*)<\/v>/.exec(content)?.[1] : undefined;
  return written === undefined ? null : `<t>${written}</t>`;
}

const runTexts = /<t(\s[^>]*)?>([^<]*)<\/t>/g;
const textOf = (xml: string) =>
  [...xml.replaceAll(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(runTexts)].map(([, , text = '']) => plainText(text)).join('');

/**
 * Finds the marks of a sheet. Codes, each with sheet and cell: `template-mark-open`, `template-mark-in-formula`,
 * `template-row-of-two-lists`, `template-list-twice`.
 */
export function readSheet(sheet: TemplateSheet, { name, data, texts }: Surroundings): ReadSheet {
  const seen = new Set<string>();
  let marks = 0;
  const rows = sheet.rows.map((row): Repeating => {
    let block: string | null = null;
    for (const cell of row.cells) {
      const place = { sheet: name, cell: `${columnName(cell.column)}${row.row}` };
      const formula = /<f[^>]*>([^<]*)<\/f>/.exec(cell.content)?.[1];
      if (formula?.includes('{{')) throw new CodedError('template-mark-in-formula', place);
      const xml = textXmlOf(cell, texts);
      const found = xml === null ? [] : marksIn(textOf(xml), place);
      marks += found.length;
      for (const mark of found) {
        const own = blockOf(mark, data);
        if (own === null || own === block) continue;
        if (block !== null) throw new CodedError('template-row-of-two-lists', place);
        if (seen.has(own)) throw new CodedError('template-list-twice', place);
        seen.add(own);
        block = own;
      }
    }
    return { row, block };
  });
  const repeated = rows.flatMap(({ row, block }) =>
    block === null ? [] : [{ row: row.row, count: Math.max(1, data.blocks[block]?.rows.length ?? 1) }],
  );
  return { sheet, rows, growth: new Growth(repeated), marks };
}

/** A formula shared by several cells, as its first cell has it. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Writes the rows of a sheet: repeated, filled, with their formulas where everything has come to stand. */
export class SheetFiller {
  readonly #read: ReadSheet;
  readonly #around: Surroundings;
  readonly #growthOf: (sheet: string) => Growth | undefined;
  readonly #shared = new Map<string, Shared>();

  constructor(read: ReadSheet, around: Surroundings, growthOf: (sheet: string) => Growth | undefined) {
    this.#read = read;
    this.#around = around;
    this.#growthOf = growthOf;
    for (const { row } of read.rows) {
      for (const { column, content } of row.cells) {
        const [, attributes = '', formula = ''] = /<f(\s[^>]*)?>([^<]*)<\/f>/.exec(content) ?? [];
        const index = attributeOf(attributes, 't') === 'shared' ? attributeOf(attributes, 'si') : null;
        if (index !== null && formula !== '')
          this.#shared.set(index, { formula: plainText(formula), row: row.row, column });
      }
    }
  }

  /** The rows as they stand in the part. */
  *rows(): Generator<string> {
    const { data } = this.#around;
    for (const { row, block } of this.#read.rows) {
      const list = block === null ? [undefined] : (data.blocks[block]?.rows ?? []);
      const records = list.length === 0 ? [undefined] : list;
      const isEmpty = block !== null && list.length === 0;
      const first = this.#read.growth.first(row.row);
      for (const [at, record] of records.entries()) {
        yield this.#rowXml({ row, to: first + at, record, isEmpty, isCopy: block !== null });
      }
    }
  }

  #rowXml({ row, to, record, isEmpty, isCopy }: RowOrder): string {
    // An empty list says so in the first of its texts.
    let isSaid = !isEmpty;
    const cells = row.cells.map((cell) => {
      const place = { sheet: this.#around.name, cell: `${columnName(cell.column)}${row.row}` };
      const xml = textXmlOf(cell, this.#around.texts);
      const names = xml === null ? [] : marksIn(textOf(xml), place);
      if (xml === null || names.length === 0) return this.#cellXml(cell, row.row, to, isCopy);
      const isList = names.some((name) => blockOf(name, this.#around.data) !== null);
      if (isEmpty && isList && !isSaid && this.#isTextColumn(names)) {
        isSaid = true;
        return inline(cell, to, xmlText('NIHIL'));
      }
      return this.#filledCell({ cell, to, xml, place, record });
    });
    return `<row r="${to}"${row.attributes}>${cells.join('')}</row>`;
  }

  /** Whether the first mark's list holds texts in this column; of an empty list nobody knows, so any column does. */
  #isTextColumn(names: readonly string[]): boolean {
    return !names.some((name) => name.endsWith('.no'));
  }

  #filledCell({ cell, to, xml, place, record }: CellOrder): string {
    const values = new Values(this.#around.data, place);
    const only = onlyMark(textOf(xml));
    if (only !== null) {
      const value = values.get(only, record);
      const number = this.#numberOf(value, cell);
      if (number !== null) return `<c r="${columnName(cell.column)}${to}"${cell.attributes}><v>${number}</v></c>`;
      if (value === null) return `<c r="${columnName(cell.column)}${to}"${cell.attributes}/>`;
    }
    const said = (name: string) => wordsOf(values.get(name, record));
    return inline(cell, to, filledRuns(xml, said));
  }

  /** A number or, where the cell shows a day, the serial of one. */
  #numberOf(value: TemplateValue, { attributes }: TemplateCell): number | null {
    if (typeof value === 'number') return value;
    if (value === null || typeof value === 'string') return null;
    if ('share' in value) return value.share;
    const style = attributeOf(attributes, 's') ?? '0';
    return this.#around.dayStyles.has(style) ? (excelSerialOf(value.day) ?? null) : null;
  }

  #cellXml(cell: TemplateCell, from: number, to: number, isCopy: boolean): string {
    const reference = `${columnName(cell.column)}${to}`;
    const formula = /<f(\s[^>]*?)?(?:\/>|>([^<]*)<\/f>)/.exec(cell.content);
    if (formula === null) {
      const type = cell.type === null ? '' : ` t="${cell.type}"`;
      return `<c r="${reference}"${cell.attributes}${type}>${cell.content}</c>`;
    }
    const [, attributes = '', own = ''] = formula;
    const copy = isCopy ? { row: from, to } : undefined;
    const grown = (text: string) => grownFormula(text, { sheet: this.#around.name, growthOf: this.#growthOf, copy });
    const kind = attributeOf(attributes, 't');
    const shared = kind === 'shared' ? this.#shared.get(attributeOf(attributes, 'si') ?? '') : undefined;
    const text = shared ? movedFormula(shared.formula, from - shared.row, cell.column - shared.column) : plainText(own);
    const ref =
      kind === 'array'
        ? ` t="array" ref="${grownRange(attributeOf(attributes, 'ref') ?? reference, this.#read.growth)}"`
        : '';
    // Its result is worked out when everything stands where it belongs.
    return `<c r="${reference}"${cell.attributes}><f${ref}>${xmlText(grown(text))}</f></c>`;
  }
}

interface RowOrder {
  readonly row: TemplateRow;
  /** Number of the row in the filled sheet. */
  readonly to: number;
  readonly record: Readonly<Record<string, TemplateValue>> | undefined;
  /** A repeated row of a list without rows. */
  readonly isEmpty: boolean;
  /** A row that is repeated, once at least. */
  readonly isCopy: boolean;
}

interface CellOrder extends Pick<RowOrder, 'to' | 'record'> {
  readonly cell: TemplateCell;
  readonly xml: string;
  readonly place: MarkPlace;
}

/** Text that can never become a formula: what it begins with means nothing inside a text. */
function inline(cell: TemplateCell, to: number, content: string): string {
  const text = content.startsWith('<') ? content : `<t xml:space="preserve">${content}</t>`;
  return `<c r="${columnName(cell.column)}${to}"${cell.attributes} t="inlineStr"><is>${text}</is></c>`;
}

/** The runs of a text with their looks; a mark that was typed in two looks takes the first. */
function filledRuns(xml: string, said: (name: string) => string): string {
  const runs = [...xml.matchAll(runTexts)];
  const isWhole = runs.every(([, , text = '']) => isClosed(plainText(text)));
  if (isWhole) {
    return xml.replaceAll(runTexts, (_all, _attributes: string | undefined, text: string) =>
      element(filledText(plainText(text), said)),
    );
  }
  const [looks = ''] = /<rPr>[\s\S]*?<\/rPr>/.exec(xml) ?? [];
  const text = element(filledText(textOf(xml), said));
  return looks === '' ? text : `<r>${looks}${text}</r>`;
}

const isClosed = (text: string) => (text.match(/\{\{/g) ?? []).length === (text.match(/\}\}/g) ?? []).length;
const element = (text: string) => `<t xml:space="preserve">${xmlText(writableText(text))}</t>`;

/** A value within a sentence. */
function wordsOf(value: TemplateValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, 'id', 0);
  return 'share' in value ? formatPercent(value.share) : formatDate(value.day);
}
