/** Letters of a column as Excel shows them, from 0: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column that Excel calls so, from 0: `A` is 0, `AB` is 27. */
export function columnNamed(name: string): number {
  return name.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
