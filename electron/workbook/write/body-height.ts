import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { PlannedColumn } from './columns.ts';
import { columnRoom, rowHeight, textWidth, wrappedLines } from './measure.ts';
import { bodySize } from './styles.ts';

const font = { size: bodySize };

/** Height of a body row of one line, in points. */
export const bodyLineHeight = rowHeight(1, bodySize);

/** Heights of body rows in points: as many lines as the longest wrapped text of the row takes. */
export function bodyHeights(columns: readonly PlannedColumn[]): (row: readonly CellValue[]) => number {
  const wrapping = columns
    .filter(({ style }) => style.wrap)
    .map(({ place, width }) => ({ place, room: columnRoom(width) }));
  return (row) => {
    let lines = 1;
    for (const { place, room } of wrapping) {
      const value = row[place];
      if (typeof value !== 'string') continue;
      if (textWidth(value, font) > room || value.includes('\n')) {
        lines = Math.max(lines, wrappedLines(value, room, font));
      }
    }
    return lines === 1 ? bodyLineHeight : rowHeight(lines, bodySize);
  };
}
