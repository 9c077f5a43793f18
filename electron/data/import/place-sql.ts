import { placesPerSheet } from '../../../shared/import/row-place.ts';

/** The number of the sheet and the Excel row, of a column that holds a place in an import of several sheets. */
export const placeSql = {
  sheet: (column: string) => `(${column} / ${placesPerSheet})`,
  row: (column: string) => `(${column} % ${placesPerSheet})`,
} as const;
