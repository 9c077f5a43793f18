import { createHash, randomBytes } from 'node:crypto';
import { closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gzipSync } from 'node:zlib';
import type { FigureSheet } from '../../../shared/reports/figures.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import { moveFile } from '../durable.ts';

/** Packed at once: some milliseconds. */
const chunkCharacters = 200_000;

/**
 * The figures of an issued report, row by row, packed into a file of the store's folder that is called by its content: the
 * sheets in its first line, then a line for each row with the place of its sheet.
 */
export class FiguresFile {
  readonly #folder: string;
  readonly #unfinished: string;
  /** Null when nothing can be kept (the disk is full): a report is written all the same. */
  #file: number | null = null;
  readonly #hash = createHash('sha256');
  #waiting = '';

  constructor(storeFolder: string, sheets: readonly FigureSheet[]) {
    this.#folder = join(storeFolder, 'files');
    this.#unfinished = join(this.#folder, `.${process.pid}-${randomBytes(8).toString('hex')}.part`);
    this.#trying(() => {
      mkdirSync(this.#folder, { recursive: true });
      this.#file = openSync(this.#unfinished, 'wx');
    });
    this.#line(sheets);
  }

  row(sheet: number, cells: readonly CellValue[]): void {
    this.#line([sheet, ...cells]);
  }

  /** Puts the file on the disk and answers its name below the folder `files`; null when it could not be kept. */
  keep(): string | null {
    return this.#trying(() => this.#name());
  }

  #name(): string | null {
    this.#pack();
    if (this.#file === null) return null;
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = null;
    const sha256 = this.#hash.digest('hex');
    const storedAs = `${sha256.slice(0, 2)}/${sha256}.json.gz`;
    const target = join(this.#folder, storedAs);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) rmSync(this.#unfinished, { force: true });
    else moveFile(this.#unfinished, target);
    return storedAs;
  }

  /** Removes what was not kept. */
  discard(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    rmSync(this.#unfinished, { force: true });
  }

  /** What the disk refuses is given up, and nothing of it is left. */
  #trying<T>(work: () => T): T | null {
    try {
      return work();
    } catch {
      this.discard();
      return null;
    }
  }

  #line(value: unknown): void {
    this.#waiting += `${JSON.stringify(value)}\n`;
    if (this.#waiting.length > chunkCharacters) this.#pack();
  }

  #pack(): void {
    if (this.#waiting === '') return;
    // Packed parts one after the other are one packed file (RFC 1952, 2.2).
    const bytes = gzipSync(this.#waiting, { level: 6 });
    this.#waiting = '';
    this.#hash.update(bytes);
    const file = this.#file;
    if (file !== null) this.#trying(() => writeSync(file, bytes));
  }
}

interface Readers {
  /** Once, before the first row. */
  readonly onSheets: (sheets: readonly FigureSheet[]) => void;
  readonly onRow: (sheet: number, cells: CellValue[]) => void;
}

/** The sheets and rows of a {@link FiguresFile}; throws what the file system or the packing says. */
export async function readFigures(path: string, { onSheets, onRow }: Readers): Promise<FigureSheet[]> {
  let sheets: FigureSheet[] | null = null;
  const unpacked = createReadStream(path).pipe(createGunzip());
  for await (const text of createInterface({ input: unpacked, crlfDelay: Infinity })) {
    const value = JSON.parse(text) as unknown;
    if (sheets === null) {
      sheets = value as FigureSheet[];
      onSheets(sheets);
    } else {
      const [sheet, ...cells] = value as [number, ...CellValue[]];
      onRow(sheet, cells);
    }
  }
  return sheets ?? [];
}
