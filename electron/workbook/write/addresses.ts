const letters: string[] = [];

/** Column letters of a place counted from 0: 0 is A, 26 is AA. */
export function columnLetters(place: number): string {
  return (letters[place] ??=
    place < 26 ? letter(place) : columnLetters(Math.floor(place / 26) - 1) + letter(place % 26));
}

/** Cell address of a column counted from 0 and a row counted from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Cell address with dollar signs, the same in every row that a formula stands in. */
export function fixedCell(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** A block of cells; columns count from 0, rows from 1, both ends belong to it. */
export interface CellBlock {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A block as A1:B2, or as the one address it is. */
export function blockAddress({ left, top, right, bottom }: CellBlock): string {
  const first = cellAddress(left, top);
  return left === right && top === bottom ? first : `${first}:${cellAddress(right, bottom)}`;
}

/** A block with dollar signs, for names and print titles. */
export function fixedAddress({ left, top, right, bottom }: CellBlock): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

function letter(place: number): string {
  return String.fromCharCode(65 + place);
}
