import { fail } from '../../../../shared/result.ts';
import type { OpenWorkbook, ReadRowsOptions, SheetInfo } from '../open-workbook.ts';
import { cellKind, type OnRow } from '../raw-row.ts';
import { RowBuffer } from '../row-buffer.ts';
import { type FileSource, readBytes } from '../zip/source.ts';
import { chunksOf, encodingOf, type TextEncoding } from './encoding.ts';
import { FieldSplitter, type Separation, separationOf } from './fields.ts';

const headBytes = 65_536;

/** A record that was split and waits for its turn. */
interface TextRecord {
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
  const separation = separationOf(head) ?? fail('workbook-is-text');
  return new TextWorkbook(source, encoding, separation, name);
}

class TextWorkbook implements OpenWorkbook {
  readonly format = 'text';
  readonly date1904 = false;
  readonly sheets: readonly SheetInfo[];
  readonly #source: FileSource;
  readonly #encoding: TextEncoding;
  readonly #separation: Separation;

  constructor(source: FileSource, encoding: TextEncoding, separation: Separation, name: string) {
    this.sheets = [{ name, index: 0, state: 'visible', rows: null, columns: null }];
    this.#source = source;
    this.#encoding = encoding;
    this.#separation = separation;
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
    const { separator, fields: usual } = this.#separation;
    const records: TextRecord[] = [];
    const splitter = new FieldSplitter(separator, usual, (fields, number) => records.push({ number, fields }));
    const rows = new Rows(onRow);
    let taken = 0;
    for await (const chunk of chunksOf(this.#source)) {
      if (signal?.aborted) fail('cancelled');
      splitter.push(decoder.decode(chunk, { stream: true }));
      if ((await rows.handOut(records.splice(0))) === 'stop') return { rows: rows.count, merges: [] };
      taken += chunk.length;
      onProgress?.(taken / this.#source.size);
    }
    splitter.push(decoder.decode());
    splitter.end();
    await rows.handOut(records.splice(0));
    return { rows: rows.count, merges: [] };
  }

  async close(): Promise<void> {
    await this.#source.handle.close();
  }
}

/** `="7201041608670015"`, as web systems write what Excel must not take for a number. */
const formulaText = /^="([^"]*)"$/;

/** Records as rows; `sep=;` before the list is none of it, nor is the mark with which old programs end a text. */
class Rows {
  readonly #buffer = new RowBuffer();
  readonly #onRow: OnRow;
  #before = 0;
  count = 0;

  constructor(onRow: OnRow) {
    this.#onRow = onRow;
  }

  async handOut(records: readonly TextRecord[]): Promise<void | 'stop'> {
    for (const { number, fields } of records) {
      const [first = ''] = fields;
      if (number === 1 && /^sep=.?$/i.test(first)) this.#before = 1;
      else if (fields.length > 1 || first !== '\u001a') {
        const answer = this.#handOut(number - this.#before, fields);
        if (answer === 'stop' || (answer instanceof Promise && (await answer) === 'stop')) return 'stop';
      }
    }
    return undefined;
  }

  #handOut(number: number, fields: readonly string[]): ReturnType<OnRow> {
    this.#buffer.start(number);
    fields.forEach((field, column) => {
      if (field === '') return;
      this.#buffer.put(column, cellKind.text, field.startsWith('="') ? field.replace(formulaText, '$1') : field);
    });
    this.count += 1;
    return this.#onRow(this.#buffer.row);
  }
}
