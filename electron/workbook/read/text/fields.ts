import { CodedError, fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

/** What separates the fields of a line; in the order of preference when two fit alike. */
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** Takes the fields of a record, with its number: as Excel counts rows, however many lines of the file it stands on. */
export type OnRecord = (fields: readonly string[], number: number) => void;

/** An address may hold a line end and a separator; what holds as many as a whole record swallows records. */
const fewestSwallowed = 3;

/**
 * Splits a text into records of fields as RFC 4180 does and Excel writes: a field in quotes may hold separators, line ends
 * and doubled quotes; a quote inside a plain field is a letter. The text comes in pieces of any size. A quote that is never
 * closed, or only by another stray one in a later record, would swallow people: `workbook-quote-stray` with the row. One
 * that closes at the same place or further right has as many separators between as a record has, one further left makes a
 * record of too many fields.
 */
export class FieldSplitter {
  readonly #separator: string;
  readonly #onRecord: OnRecord;
  readonly #usual: number;
  readonly #swallowed: number;
  #fields: string[] = [];
  #field = '';
  /** Inside quotes, and just after a quote that may close the field or stand for itself. */
  #isQuoted = false;
  #afterQuote = false;
  #afterReturn = false;
  #number = 1;
  /** Length of the record so far, whether a field of it has several lines, and what stands between its present quotes. */
  #length = 0;
  #hasLines = false;
  #lineEnds = 0;
  #separators = 0;

  /** @param fields number of fields of a usual record. */
  constructor(separator: Separator, fields: number, onRecord: OnRecord) {
    this.#separator = separator;
    this.#usual = fields;
    this.#swallowed = Math.max(fewestSwallowed, fields - 1);
    this.#onRecord = onRecord;
  }

  /**
   * Takes the next piece. Throws, with the row: `workbook-quote-stray`, `workbook-cell-too-long`,
   * `workbook-too-many-columns`.
   */
  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] as string;
      if (this.#isQuoted && !this.#afterQuote) {
        if (letter === '\n' || letter === '\r') this.#lineEnds += 1;
        else if (letter === this.#separator) this.#separators += 1;
        if (letter !== '"') continue;
        if (this.#lineEnds > 0 && this.#separators >= this.#swallowed) this.#failStray();
        this.#take(text, from, at);
        this.#afterQuote = true;
        from = at + 1;
        continue;
      }
      if (this.#afterQuote) {
        this.#afterQuote = false;
        if (letter === '"') {
          from = at;
          continue;
        }
        // behind the quote that closes a field of several lines only the field can end
        const isEnd = letter === this.#separator || letter === '\n' || letter === '\r';
        if (this.#lineEnds > 0 && !isEnd) this.#failStray();
        this.#isQuoted = false;
        from = at;
      }
      if (letter === '"' && this.#field === '' && at === from) {
        this.#isQuoted = true;
        from = at + 1;
      } else if (letter === this.#separator) {
        this.#take(text, from, at);
        this.#endField();
        from = at + 1;
      } else if (letter === '\n' || letter === '\r') {
        if (!(letter === '\n' && this.#afterReturn && at === from)) {
          this.#take(text, from, at);
          this.#endRecord();
        }
        from = at + 1;
      }
      this.#afterReturn = letter === '\r';
    }
    this.#take(text, from, text.length);
  }

  /** Hands out the last record, which need not end. Throws `workbook-quote-stray`. */
  end(): void {
    if (this.#isQuoted && !this.#afterQuote) this.#failStray();
    if (this.#field !== '' || this.#fields.length > 0 || this.#isQuoted) this.#endRecord();
  }

  #take(text: string, from: number, to: number): void {
    this.#field += text.slice(from, to);
    this.#length += to - from;
    const isTooLong = this.#field.length > limits.cellText || this.#length > limits.tokenBytes;
    if (isTooLong && this.#isQuoted && this.#lineEnds > 0) this.#failStray();
    if (isTooLong) fail('workbook-cell-too-long', { row: this.#number, length: this.#length, limit: limits.cellText });
  }

  #endField(): void {
    if (this.#fields.length >= limits.columns) {
      fail('workbook-too-many-columns', { row: this.#number, limit: limits.columns });
    }
    this.#fields.push(this.#field);
    this.#field = '';
    this.#isQuoted = false;
    this.#afterQuote = false;
    this.#hasLines ||= this.#lineEnds > 0;
    this.#lineEnds = 0;
    this.#separators = 0;
  }

  #failStray(): never {
    return fail('workbook-quote-stray', { row: this.#number });
  }

  #endRecord(): void {
    this.#endField();
    // quotes that open in one record and close further left in the next leave more fields than a record has
    if (this.#hasLines && this.#fields.length > this.#usual) this.#failStray();
    this.#onRecord(this.#fields, this.#number);
    this.#fields = [];
    this.#hasLines = false;
    this.#length = 0;
    this.#number += 1;
  }
}

/** How the fields of a text are separated, and how many of them a usual record has. */
export interface Separation {
  readonly separator: Separator;
  readonly fields: number;
}

const recordsLookedAt = 60;

/**
 * The separator of a text by its first records: the one by which most of them have the same number of fields, two at least.
 * `sep=;` in the first line says it, as Excel reads it. Undefined when none does.
 */
export function separationOf(head: string): Separation | undefined {
  const named = /^sep=(.)\r?\n/i.exec(head)?.[1];
  const said = separators.find((separator) => separator === named);
  if (said) return { separator: said, fields: regularRecords(head, said).fields };
  let best: (Separation & { records: number }) | undefined;
  for (const separator of separators) {
    const { records, fields } = regularRecords(head, separator);
    if (fields < 2) continue;
    const isBetter = !best || records > best.records || (records === best.records && fields > best.fields);
    if (isBetter) best = { separator, records, fields };
  }
  return best;
}

/** How many of the first filled records have the commonest number of fields above one. */
function regularRecords(head: string, separator: Separator): { records: number; fields: number } {
  const counts = new Map<number, number>();
  let seen = 0;
  const splitter = new FieldSplitter(separator, Number.POSITIVE_INFINITY, (fields) => {
    if (seen >= recordsLookedAt || fields.every((field) => field.trim() === '')) return;
    seen += 1;
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  });
  try {
    splitter.push(head);
    splitter.end();
  } catch (error) {
    // the head may end between quotes, and by a separator that is none of the file's a field may never end
    if (!(error instanceof CodedError) || error.code === 'workbook-too-many-columns') throw error;
  }
  const [fields, records] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { records, fields };
}
