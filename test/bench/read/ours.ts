import { cellKind } from '../../../electron/workbook/read/raw-row.ts';
import { openWorkbook } from '../../../electron/workbook/read/workbook.ts';
import { measured } from './measured.ts';

await measured(async (path) => {
  let cells = 0;
  const book = await openWorkbook(path);
  await book.readRows(0, ({ width, kind }) => {
    for (let column = 0; column < width; column++) if (kind[column] !== cellKind.empty) cells++;
  });
  await book.close();
  return cells;
});
