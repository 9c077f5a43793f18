import ExcelJS from 'exceljs';
import { measured } from './measured.ts';

await measured(async (path) => {
  let cells = 0;
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader) for await (const row of sheet) cells += row.actualCellCount;
  return cells;
});
