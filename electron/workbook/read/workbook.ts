import { CodedError, fail } from '../../../shared/result.ts';
import { formatOf, refusalOf } from './format.ts';
import { findPart, type Package, packageOf, readPart } from './parts/package.ts';
import { noStyles, readStyles, type Styles } from './parts/styles.ts';
import { readWorkbookPart, type WorkbookPart } from './parts/workbook-part.ts';
import type { MergedRange, OnRow } from './raw-row.ts';
import { CivilDates } from './rows/civil-dates.ts';
import { readSheet } from './rows/read-sheet.ts';
import type { SharedTexts } from './rows/shared-texts.ts';
import { readSharedTexts } from './rows/shared-texts-reader.ts';
import { sheetSize } from './rows/sheet-size.ts';
import { readDirectory } from './zip/directory.ts';
import { checkDirectory } from './zip/gate.ts';
import { openSource } from './zip/source.ts';

export interface SheetInfo {
  readonly name: string;
  /** Place among the tabs, from 0; what `readRows` asks for. */
  readonly index: number;
  readonly state: 'visible' | 'hidden' | 'chart';
  /** Last row and number of columns that the sheet says it has; null unknown. A hint only. */
  readonly rows: number | null;
  readonly columns: number | null;
}

export interface ReadRowsOptions {
  /** Aborts with `cancelled`, at the next chunk of 256 KB. */
  readonly signal?: AbortSignal | undefined;
  /** Part of the packed bytes taken in, 0 to 1, at every chunk. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface OpenWorkbook {
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  /** The number format of a style, 'General' for a style the workbook does not have. */
  numberFormat(style: number): string;
  /**
   * Reads a sheet from its first row to its last. A file that proves damaged at its end is refused after its rows were
   * handed out: keep what was read only when the promise is kept. Throws `workbook-sheet-without-rows` for a chart,
   * `not-found`, `cancelled` and the codes of the gate, each with sheet and row.
   */
  readRows(
    sheet: number,
    onRow: OnRow,
    options?: ReadRowsOptions,
  ): Promise<{ rows: number; merges: readonly MergedRange[] }>;
  close(): Promise<void>;
}

/**
 * Opens an .xlsx by its content, whatever its name, after the gate has checked the zip; nothing is inflated before that.
 * Throws a code for every other kind of file (`workbook-is-...`, `workbook-encrypted`, `workbook-truncated`, ...).
 */
export async function openWorkbook(path: string): Promise<OpenWorkbook> {
  const source = await openSource(path);
  try {
    const format = await formatOf(source);
    if (format !== 'zip') fail(refusalOf[format]);
    const directory = await readDirectory(source);
    checkDirectory(directory);
    const parts = packageOf(source, directory);
    const workbook = await readWorkbookPart(parts);
    return new Workbook(parts, workbook, await stylesOf(parts, workbook), await sheetInfos(parts, workbook));
  } catch (error) {
    await source.handle.close();
    throw error;
  }
}

async function stylesOf(parts: Package, { styles }: WorkbookPart): Promise<Styles> {
  if (styles === undefined || !findPart(parts, styles)) return noStyles;
  return readStyles(await readPart(parts, styles));
}

async function sheetInfos(parts: Package, workbook: WorkbookPart): Promise<SheetInfo[]> {
  const infos: SheetInfo[] = [];
  for (const [index, { name, state, part }] of workbook.sheets.entries()) {
    const entry = state === 'chart' ? undefined : findPart(parts, part);
    const size = entry ? await sheetSize(parts, entry) : { rows: null, columns: null };
    infos.push({ name, index, state, ...size });
  }
  return infos;
}

class Workbook implements OpenWorkbook {
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  readonly #parts: Package;
  readonly #workbook: WorkbookPart;
  readonly #styles: Styles;
  #texts: SharedTexts | undefined;

  constructor(parts: Package, workbook: WorkbookPart, styles: Styles, sheets: readonly SheetInfo[]) {
    this.sheets = sheets;
    this.date1904 = workbook.date1904;
    this.#parts = parts;
    this.#workbook = workbook;
    this.#styles = styles;
  }

  numberFormat(style: number): string {
    return this.#styles.formats[style] ?? 'General';
  }

  async readRows(
    sheet: number,
    onRow: OnRow,
    { signal, onProgress }: ReadRowsOptions = {},
  ): Promise<{ rows: number; merges: readonly MergedRange[] }> {
    const part = this.#workbook.sheets[sheet] ?? fail('not-found', { sheet });
    if (part.state === 'chart') fail('workbook-sheet-without-rows', { sheet: part.name });
    const entry = findPart(this.#parts, part.part) ?? fail('workbook-part-missing', { sheet: part.name });
    const shared = this.#texts ? undefined : findPart(this.#parts, this.#workbook.sharedStrings ?? '');
    const packedBefore = shared?.packed ?? 0;
    const packed = Math.max(1, packedBefore + entry.packed);
    const progress = (bytes: number) => onProgress?.(Math.min(1, bytes / packed));
    this.#texts ??= await readSharedTexts(this.#parts, this.#workbook.sharedStrings, { signal, onPacked: progress });
    const context = { texts: this.#texts, styles: this.#styles, dates: new CivilDates(this.date1904) };
    try {
      return await readSheet(this.#parts, entry, context, onRow, {
        signal,
        onPacked: (bytes) => progress(packedBefore + bytes),
      });
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      throw new CodedError(error.code, { sheet: part.name, ...error.details }, { cause: error });
    }
  }

  async close(): Promise<void> {
    this.#texts = undefined;
    await this.#parts.source.handle.close();
  }
}
