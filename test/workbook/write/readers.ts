import { readFileSync } from 'node:fs';
import { read, type CellObject } from '@e965/xlsx';
import excel from 'exceljs';

/** One cell as a reader that shares no code with the writers understands it. */
export interface ReadCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

/** Cells of a sheet by address, read by SheetJS. */
export function readSheet(path: string, place = 0): Map<string, ReadCell> {
  const book = read(readFileSync(path), { cellFormula: true, cellNF: true, cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[place] ?? ''] ?? {};
  const cells = new Map<string, ReadCell>();
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith('!') || cell.t === 'z') continue;
    cells.set(address, { value: cell.v as ReadCell['value'], formula: cell.f, format: cell.z as string | undefined });
  }
  return cells;
}

/** The workbook as exceljs reads it. */
export async function readWorkbook(path: string): Promise<excel.Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}
