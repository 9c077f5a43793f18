import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { PlannedColumn } from './columns.ts';
import { columnRoom, indentWidth, rowHeight, widestCharacter, wrappedLines } from './measure.ts';
import { bodySize } from './styles.ts';

const font = { size: bodySize };

/** Height of a body row of one line, in points. */
const bodyLineHeight = rowHeight(1, bodySize);

/** Heights of body rows in points: as many lines as the longest wrapped text of the row takes. */
export function bodyHeights(columns: readonly PlannedColumn[]): (row: readonly CellValue[]) => number {
  const wrapping = columns
    .filter(({ style }) => style.wrap)
    .map(({ place, width, style }) => {
      const room = columnRoom(width) - (style.indent ?? 0) * indentWidth;
      return { place, room, surelyFits: Math.floor(room / (widestCharacter * bodySize)) };
    });
  return (row) => {
    let lines = 1;
    for (const { place, room, surelyFits } of wrapping) {
      const value = row[place];
      if (typeof value !== 'string' || (value.length <= surelyFits && !value.includes('\n'))) continue;
      lines = Math.max(lines, wrappedLines(value, room, font));
    }
    return lines === 1 ? bodyLineHeight : rowHeight(lines, bodySize);
  };
}
