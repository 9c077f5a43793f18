import { CodedError, fail } from '../../../shared/result.ts';
import type { OpenWorkbook, ReadRowsOptions, SheetInfo } from './open-workbook.ts';
import { findPart, type Package, readPart } from './parts/package.ts';
import { noStyles, readStyles, type Styles } from './parts/styles.ts';
import { readWorkbookPart, type WorkbookPart } from './parts/workbook-part.ts';
import type { MergedRange, OnRow } from './raw-row.ts';
import { CivilDates } from './rows/civil-dates.ts';
import { readSheet } from './rows/read-sheet.ts';
import type { SharedTexts } from './rows/shared-texts.ts';
import { readSharedTexts } from './rows/shared-texts-reader.ts';
import { sheetSize } from './rows/sheet-size.ts';

/** Opens an .xlsx whose zip has passed the gate; nothing but its small parts is inflated. */
export async function openXlsx(parts: Package): Promise<OpenWorkbook> {
  const workbook = await readWorkbookPart(parts);
  return new XlsxWorkbook(parts, workbook, await stylesOf(parts, workbook), await sheetInfos(parts, workbook));
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

class XlsxWorkbook implements OpenWorkbook {
  readonly format = 'xlsx';
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
