import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellKind, type MergedRange } from '../../../electron/workbook/read/raw-row.ts';
import type { OpenWorkbook } from '../../../electron/workbook/read/open-workbook.ts';
import { openWorkbook } from '../../../electron/workbook/read/workbook.ts';
import { CodedError } from '../../../shared/result.ts';

const letterOf = new Map<number, string>(
  Object.entries({ empty: '', text: 't:', number: 'n:', boolean: 'b:', error: 'e:', date: 'd:' }).map(
    ([name, letter]) => [cellKind[name as keyof typeof cellKind], letter],
  ),
);

/** A row as a test writes it down: 't:text', 'n:12', 'd:2026-01-31', '' for an empty cell. */
export interface KeptRow {
  number: number;
  hidden: boolean;
  cells: string[];
}

export interface KeptSheet {
  rows: KeptRow[];
  merges: readonly MergedRange[];
}

/** Runs `use` on a file with these bytes, in a folder of its own that is removed afterwards. */
export async function withFile<T>(bytes: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-read-'));
  try {
    const path = join(folder, 'list.dat');
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a workbook made in memory, closes it after `use`. */
export async function withWorkbook<T>(bytes: Buffer, use: (book: OpenWorkbook) => Promise<T>): Promise<T> {
  return withFile(bytes, async (path) => {
    const book = await openWorkbook(path);
    try {
      return await use(book);
    } finally {
      await book.close();
    }
  });
}

/** All rows of a sheet. */
export async function keptSheet(book: OpenWorkbook, sheet: number): Promise<KeptSheet> {
  const rows: KeptRow[] = [];
  const { merges } = await book.readRows(sheet, (row) => {
    const cells = Array.from({ length: row.width }, (_, column) => {
      return `${letterOf.get(row.kind[column] as number)}${row.text[column] as string}`;
    });
    rows.push({ number: row.number, hidden: row.hidden, cells });
  });
  return { rows, merges };
}

/** The cells of all rows of the first sheet. */
export async function cellsOf(bytes: Buffer): Promise<string[][]> {
  return withWorkbook(bytes, async (book) => (await keptSheet(book, 0)).rows.map(({ cells }) => cells));
}

/** What reading every sheet ends with: 'read', or the code of the refusal; any other error is thrown. */
export async function outcomeOf(bytes: Buffer): Promise<string> {
  try {
    await withWorkbook(bytes, async (book) => {
      for (const { index, state } of book.sheets) {
        if (state !== 'chart') await book.readRows(index, () => undefined);
      }
    });
    return 'read';
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}
