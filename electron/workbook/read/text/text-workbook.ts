import { fail } from '../../../../shared/result.ts';
import type { OpenWorkbook, ReadRowsOptions, SheetInfo } from '../open-workbook.ts';
import { cellKind, type OnRow } from '../raw-row.ts';
import { RowBuffer } from '../row-buffer.ts';
import { type FileSource, readBytes } from '../zip/source.ts';
import { chunksOf, encodingOf, type TextEncoding } from './encoding.ts';
import { FieldSplitter, type Separator, separatorOf } from './fields.ts';

const headBytes = 65_536;

/** Lines that were split and wait for their turn. */
interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

/**
 * Opens a list of lines with separated fields (CSV, TSV): encoding and separator are told by the content, every cell is
 * text. Throws `workbook-is-text` for a text without columns.
 */
export async function openText(source: FileSource, name: string): Promise<OpenWorkbook> {
  const encoding = await encodingOf(source);
  const head = new TextDecoder(encoding).decode(await readBytes(source, 0, Math.min(headBytes, source.size)), {
    stream: true,
  });
  const separator = separatorOf(head) ?? fail('workbook-is-text');
  return new TextWorkbook(source, encoding, separator, name);
}

class TextWorkbook implements OpenWorkbook {
  readonly format = 'text';
  readonly date1904 = false;
  readonly sheets: readonly SheetInfo[];
  readonly #source: FileSource;
  readonly #encoding: TextEncoding;
  readonly #separator: Separator;

  constructor(source: FileSource, encoding: TextEncoding, separator: Separator, name: string) {
    this.sheets = [{ name, index: 0, state: 'visible', rows: null, columns: null }];
    this.#source = source;
    this.#encoding = encoding;
    this.#separator = separator;
  }

  numberFormat(): string {
    return 'General';
  }

  async readRows(
    sheet: number,
    onRow: OnRow,
    { signal, onProgress }: ReadRowsOptions = {},
  ): Promise<{ rows: number; merges: readonly [] }> {
    if (sheet !== 0) fail('not-found', { sheet });
    const decoder = new TextDecoder(this.#encoding);
    const lines: Line[] = [];
    const splitter = new FieldSplitter(this.#separator, (fields, number) => lines.push({ number, fields }));
    const rows = new Rows(onRow);
    let taken = 0;
    for await (const chunk of chunksOf(this.#source)) {
      if (signal?.aborted) fail('cancelled');
      splitter.push(decoder.decode(chunk, { stream: true }));
      if ((await rows.handOut(lines.splice(0))) === 'stop') return { rows: rows.count, merges: [] };
      taken += chunk.length;
      onProgress?.(taken / this.#source.size);
    }
    splitter.push(decoder.decode());
    splitter.end();
    await rows.handOut(lines.splice(0));
    return { rows: rows.count, merges: [] };
  }

  async close(): Promise<void> {
    await this.#source.handle.close();
  }
}

/** Lines as rows; `sep=;` in the first line is none of the list. */
class Rows {
  readonly #buffer = new RowBuffer();
  readonly #onRow: OnRow;
  count = 0;

  constructor(onRow: OnRow) {
    this.#onRow = onRow;
  }

  async handOut(lines: readonly Line[]): Promise<void | 'stop'> {
    for (const { number, fields } of lines) {
      this.#buffer.start(number);
      const isDirective = number === 1 && /^sep=/i.test(fields[0] ?? '');
      fields.forEach((field, column) => {
        if (field !== '' && !isDirective) this.#buffer.put(column, cellKind.text, field);
      });
      this.count += 1;
      const answer = this.#onRow(this.#buffer.row);
      if (answer === 'stop' || (answer instanceof Promise && (await answer) === 'stop')) return 'stop';
    }
    return undefined;
  }
}
