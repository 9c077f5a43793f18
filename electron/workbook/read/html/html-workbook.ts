import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { OpenWorkbook, ReadRowsOptions, SheetInfo } from '../open-workbook.ts';
import { cellKind, type MergedRange, type OnRow } from '../raw-row.ts';
import { RowBuffer } from '../row-buffer.ts';
import { type FileSource, readBytes } from '../zip/source.ts';
import { decodedPage } from './page.ts';
import { type HtmlTable, tablesOf } from './tables.ts';

/**
 * Opens the tables of a web page, one sheet each, every cell a text. Throws `workbook-is-html` for a page without a table,
 * `workbook-too-large` and the limits of a sheet.
 */
export async function openHtml(source: FileSource): Promise<OpenWorkbook> {
  if (source.size > limits.pageBytes) fail('workbook-too-large', { size: source.size, limit: limits.pageBytes });
  const tables = tablesOf(decodedPage(await readBytes(source, 0, source.size)));
  await source.handle.close();
  return tables.length === 0 ? fail('workbook-is-html') : new HtmlWorkbook(tables);
}

class HtmlWorkbook implements OpenWorkbook {
  readonly format = 'html';
  readonly date1904 = false;
  readonly sheets: readonly SheetInfo[];
  readonly #tables: readonly HtmlTable[];

  constructor(tables: readonly HtmlTable[]) {
    this.#tables = tables;
    this.sheets = tables.map(({ rows }, index) => ({
      name: `Tabel ${index + 1}`,
      index,
      state: 'visible',
      rows: rows.length,
      columns: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    }));
  }

  numberFormat(): string {
    return 'General';
  }

  async readRows(
    sheet: number,
    onRow: OnRow,
    { signal, onProgress }: ReadRowsOptions = {},
  ): Promise<{ rows: number; merges: readonly MergedRange[] }> {
    const { rows, merges } = this.#tables[sheet] ?? fail('not-found', { sheet });
    const buffer = new RowBuffer();
    for (const [at, { isHidden, cells }] of rows.entries()) {
      if (signal?.aborted) fail('cancelled');
      buffer.start(at + 1, isHidden);
      cells.forEach((text, column) => text !== '' && buffer.put(column, cellKind.text, text));
      const answer = onRow(buffer.row);
      if (answer === 'stop' || (answer instanceof Promise && (await answer) === 'stop')) break;
      onProgress?.((at + 1) / rows.length);
    }
    return { rows: rows.length, merges };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
