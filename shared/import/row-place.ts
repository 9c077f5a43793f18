/** More than the rows of any sheet. */
export const placesPerSheet = 2_097_152;

/** Where rows of the first, second, ... sheet of an import begin to count: an Excel row number is unique in its sheet only. */
export function placeInSheet(sheet: number, row: number): number {
  return sheet * placesPerSheet + row;
}

/** The sheet (from 0) and the Excel row of a place; of the first sheet a place is the row number itself. */
export function sheetAndRow(place: number): { readonly sheet: number; readonly row: number } {
  return { sheet: Math.floor(place / placesPerSheet), row: place % placesPerSheet };
}

/** Finds the name of the sheet and the Excel row of a place in an import of these sheets. */
export function placesIn(
  sheets: readonly { readonly name: string }[],
): (place: number) => { readonly sheet: string; readonly row: number } {
  return (place) => {
    const { sheet, row } = sheetAndRow(place);
    return { sheet: sheets[sheet]?.name ?? '', row };
  };
}
