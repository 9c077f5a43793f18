import type { TemplateData, TemplateValue } from '../../../shared/templates/schema.ts';
import { CodedError } from '../../../shared/result.ts';

const mark = /\{\{\s*([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)?)\s*\}\}/gu;

/** A place of the template, for the sentence that says what is wrong with it. */
export interface MarkPlace {
  readonly sheet: string;
  readonly cell: string;
}

type Row = Readonly<Record<string, TemplateValue>>;

/** Names of the marks in a text, in their order. Codes: `template-mark-open` for one that nobody closed. */
export function marksIn(text: string, place: MarkPlace): string[] {
  if (!text.includes('{{')) return [];
  const names = [...text.matchAll(mark)].map(([, name = '']) => name);
  if (text.replaceAll(mark, '').includes('{{')) throw new CodedError('template-mark-open', { ...place });
  return names;
}

/** The block that a mark takes its value from: `rows` of `rows.name`; null for a value of the whole report. */
export function blockOf(name: string, { blocks }: TemplateData): string | null {
  const [first = '', second] = name.split('.');
  return second !== undefined && Object.hasOwn(blocks, first) ? first : null;
}

/** Answers marks; `row` is the record of a repeated row, undefined when there is nothing to list. Codes: `template-mark-unknown`. */
export class Values {
  readonly #data: TemplateData;
  readonly #place: MarkPlace;

  constructor(data: TemplateData, place: MarkPlace) {
    this.#data = data;
    this.#place = place;
  }

  /** The value of a mark; null for a row of a list without rows. */
  get(name: string, row: Row | undefined): TemplateValue {
    const { fields, blocks } = this.#data;
    const block = blockOf(name, this.#data);
    if (block === null) {
      const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (known !== undefined) return known;
    } else {
      const column = name.slice(block.length + 1);
      if (!blocks[block]?.columns.includes(column)) this.#unknown(name);
      return row?.[column] ?? null;
    }
    return this.#unknown(name);
  }

  #unknown(name: string): never {
    throw new CodedError('template-mark-unknown', { ...this.#place, mark: `{{${name}}}` });
  }
}

/** The one mark that a text is, so that its value keeps its type; null when there is more to the text. */
export function onlyMark(text: string): string | null {
  const [found] = text.matchAll(mark);
  return found && found[0].length === text.trim().length && found.index === text.length - text.trimStart().length
    ? (found[1] ?? null)
    : null;
}

/** A text with its marks replaced by the texts of their values. */
export function filledText(text: string, textOf: (name: string) => string): string {
  return text.replaceAll(mark, (_all, name: string) => textOf(name));
}
