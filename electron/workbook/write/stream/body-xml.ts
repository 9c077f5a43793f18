import { excelSerialOf, isPlainDate } from '../../../../shared/dates.ts';
import { formulaText } from '../../../../shared/workbook/formula.ts';
import type { CellValue } from '../../../../shared/workbook/spec.ts';
import { columnLetters } from '../addresses.ts';
import { bodyStyle, bodyValue } from '../body-cell.ts';
import { columnOf, type PlannedColumn } from '../columns.ts';
import { cellText, isPlainText, xmlText } from '../text.ts';
import { formulaIn, rowResult } from '../totals.ts';
import { formulaCell } from './cell-xml.ts';
import type { StyleTable } from './style-table.ts';

/** Cells of one body row as XML. Everything that is the same in each row is put together once, in {@link bodyCells}. */
export type BodyCells = (row: readonly CellValue[], number: number) => string;

/** Prepares the body cells of a sheet. Strings only and no object per cell: this runs four million times for a long list. */
export function bodyCells(columns: readonly PlannedColumn[], styles: StyleTable): BodyCells {
  const opens = columns.map(({ place }) => `<c r="${columnLetters(place)}`);
  const marks = columns.map(({ style }) => `" s="${styles.idOf(style)}"`);
  const texts = marks.map((mark) => `${mark} t="inlineStr"><is><t>`);
  const numbers = marks.map((mark) => `${mark}><v>`);
  const holdsText = columns.map(({ spec }) => spec.type === 'text' || spec.type === 'identifier');
  const isGiven = columns.map(({ spec }) => spec.asGiven === true);
  const isDate = columns.map(({ spec }) => spec.type === 'date');
  const formulas = columns.map(({ formula }) => formula);
  const count = columns.length;
  return (row, number) => {
    const place = String(number);
    let cells = '';
    for (let at = 0; at < count; at++) {
      const value = row[at];
      cells += opens[at] + place;
      if (formulas[at]) cells += marks[at] + bodyFormula(columns, columns[at] as PlannedColumn, row, number);
      else if (isGiven[at]) cells += givenCell(columns[at] as PlannedColumn, value, styles);
      else if (typeof value === 'number' && !holdsText[at] && Number.isFinite(value)) {
        cells += `${numbers[at]}${value}</v></c>`;
      } else if (typeof value === 'string' && holdsText[at] && value !== '' && isPlainText(value)) {
        cells += `${texts[at]}${value}</t></is></c>`;
      } else if (isDate[at] && isPlainDate(value)) cells += dateCell(marks[at] as string, value);
      else cells += otherCell(marks[at] as string, bodyValue(columns[at] as PlannedColumn, value));
    }
    return cells;
  };
}

function givenCell(column: PlannedColumn, value: CellValue | undefined, styles: StyleTable): string {
  return otherCell(`" s="${styles.idOf(bodyStyle(column, value))}"`, bodyValue(column, value));
}

function dateCell(mark: string, value: string): string {
  const serial = excelSerialOf(value);
  return otherCell(mark, serial ?? value);
}

function otherCell(mark: string, value: string | number | null): string {
  if (value === null) return `${mark}/>`;
  if (typeof value === 'number') return `${mark}><v>${value}</v></c>`;
  return `${mark} t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`;
}

function bodyFormula(
  columns: readonly PlannedColumn[],
  column: PlannedColumn,
  row: readonly CellValue[],
  number: number,
): string {
  const own = formulaIn(column, row);
  if (!own) return '/>';
  const formula = formulaText(own, (key) => columnLetters(columnOf(columns, key).place) + number);
  return formulaCell(formula, rowResult(columns, column, row));
}
