import { CodedError, fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

/** What separates the fields of a line; in the order of preference when two fit alike. */
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** Takes the fields of a line, with the number of the line that they begin on. */
export type OnLine = (fields: readonly string[], line: number) => void;

/**
 * Splits a text into lines of fields as RFC 4180 does and Excel writes: a field in quotes may hold separators, line ends
 * and doubled quotes; a quote inside a plain field is a letter. The text comes in pieces of any size.
 */
export class FieldSplitter {
  readonly #separator: string;
  readonly #onLine: OnLine;
  #fields: string[] = [];
  #field = '';
  /** Inside quotes, and just after a quote that may close the field or stand for itself. */
  #isQuoted = false;
  #afterQuote = false;
  #afterReturn = false;
  #line = 1;
  #begins = 1;

  constructor(separator: Separator, onLine: OnLine) {
    this.#separator = separator;
    this.#onLine = onLine;
  }

  /** Takes the next piece. Throws `workbook-cell-too-long` for a field that never ends, with the row it began on. */
  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] as string;
      if (this.#isQuoted && !this.#afterQuote) {
        if (letter === '\n') this.#line += 1;
        if (letter !== '"') continue;
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
          this.#endLine();
        }
        from = at + 1;
      }
      this.#afterReturn = letter === '\r';
    }
    this.#take(text, from, text.length);
  }

  /** Hands out the last line, which need not end. */
  end(): void {
    if (this.#field !== '' || this.#fields.length > 0 || this.#isQuoted) this.#endLine();
  }

  #take(text: string, from: number, to: number): void {
    this.#field += text.slice(from, to);
    if (this.#field.length > limits.cellText) {
      fail('workbook-cell-too-long', { row: this.#begins, length: this.#field.length, limit: limits.cellText });
    }
  }

  #endField(): void {
    this.#fields.push(this.#field);
    this.#field = '';
    this.#isQuoted = false;
    this.#afterQuote = false;
  }

  #endLine(): void {
    this.#endField();
    this.#onLine(this.#fields, this.#begins);
    this.#fields = [];
    this.#line += 1;
    this.#begins = this.#line;
  }
}

const linesLookedAt = 60;

/**
 * The separator of a text by its first lines: the one by which most of them have the same number of fields, two at least.
 * `sep=;` in the first line says it, as Excel reads it. Undefined when none does.
 */
export function separatorOf(head: string): Separator | undefined {
  const named = /^sep=(.)\r?\n/i.exec(head)?.[1];
  const said = separators.find((separator) => separator === named);
  if (said) return said;
  let best: { separator: Separator; lines: number; fields: number } | undefined;
  for (const separator of separators) {
    const { lines, fields } = regularLines(head, separator);
    if (fields < 2) continue;
    if (!best || lines > best.lines || (lines === best.lines && fields > best.fields))
      best = { separator, lines, fields };
  }
  return best?.separator;
}

/** How many of the first filled lines have the commonest number of fields above one. */
function regularLines(head: string, separator: Separator): { lines: number; fields: number } {
  const counts = new Map<number, number>();
  let seen = 0;
  const splitter = new FieldSplitter(separator, (fields) => {
    if (seen >= linesLookedAt || fields.every((field) => field.trim() === '')) return;
    seen += 1;
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  });
  try {
    splitter.push(head);
    splitter.end();
  } catch (error) {
    // by a separator that is none of the file's the first field may never end; the lines before it still count
    if (!(error instanceof CodedError)) throw error;
  }
  const [fields, lines] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { lines, fields };
}
