/**
 * Widths of Arial (Liberation Sans has the same) in thousandths of the font size, for row heights and column widths:
 * neither Excel nor a printer grows a merged cell or a row by itself when a file is opened.
 */
const groups: readonly (readonly [string, number, number])[] = [
  ['ijl', 222, 278],
  ['If t.,:;!/()[]-', 290, 333],
  ['r', 333, 389],
  ['J', 500, 556],
  ['ckvsxyz', 500, 556],
  ['FTZL', 611, 611],
  ['ABEKPSVXY&', 667, 722],
  ['CDHNRUw', 722, 778],
  ['GOQ', 778, 778],
  ['Mm', 833, 889],
  ['%W', 944, 944],
];
const regular = new Uint16Array(128).fill(556);
const bold = new Uint16Array(128).fill(611);
for (const [characters, regularWidth, boldWidth] of groups) {
  for (const one of characters) {
    regular[one.charCodeAt(0)] = regularWidth;
    bold[one.charCodeAt(0)] = boldWidth;
  }
}

const blank = 32;
const newline = 10;
/** Width of the widest character, per point of size. */
export const widestCharacter = 0.944;

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of one line of text in points. */
export function textWidth(text: string, font: TextFont): number {
  const widths = font.bold ? bold : regular;
  let width = 0;
  for (let place = 0; place < text.length; place++) width += widths[text.charCodeAt(place)] ?? 611;
  return (width * font.size) / 1000;
}

/** Room for text in a column of the given width in characters, in points (7 pixels a character, 5 of them lost to the edges). */
export function columnRoom(characters: number): number {
  return (characters * 7 - 5) * 0.75;
}

/** Points that one step of a cell's indent takes: three blanks. */
export const indentWidth = 9 * 0.75;

/** Column width in characters that leaves the given room in points. */
export function charactersFor(room: number): number {
  return Math.ceil(((room / 0.75 + 5) / 7) * 4) / 4;
}

/**
 * Lines a text takes when wrapped at words in `room` points; a word longer than the room is broken. One pass and no pieces of
 * text, for long lists ask it of every row.
 */
export function wrappedLines(text: string, room: number, font: TextFont): number {
  const widths = font.bold ? bold : regular;
  const limit = (room * 1000) / font.size;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const width = widths[code] ?? 611;
    if (code === newline) {
      lines++;
      line = 0;
      word = 0;
    } else if (code === blank) {
      // A blank at the end of a line takes no room.
      line += width;
      word = 0;
    } else {
      word += width;
      line += width;
      if (line <= limit) continue;
      lines++;
      if (word > limit) word = width;
      line = word;
    }
  }
  return lines;
}

/** Row height in points for a number of lines: Arial stands 1.27 of its size apart, with air above and below. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(Math.round((lines * size * 1.27 + 3.8) * 4) / 4, 409);
}
