const mebibyte = 1024 * 1024;

/**
 * What a workbook may ask of this program. Rows, columns and text length are Excel's own limits; the others are far above
 * any list an office sends and keep a hostile file within 300 MB of memory.
 */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  /** UTF-16 units in one cell. */
  cellText: 32_767,
  /** Sum of the widths of all rows of a sheet: a few cells in column XFD of every row must not cost minutes. */
  cells: 100_000_000,
  merges: 65_536,
  sharedTexts: 8_388_608,
  sharedTextBytes: 128 * mebibyte,
  parts: 10_000,
  directoryBytes: 8 * mebibyte,
  /** Inflated size of a part that is held in memory whole (workbook, relationships, styles). */
  smallPartBytes: 32 * mebibyte,
  partBytes: 1024 * mebibyte,
  totalBytes: 2048 * mebibyte,
  /** Inflated against deflated size. Deflate ends at 1,032; sheets of one repeated row stay below 100. */
  ratio: 200,
  /** Parts below this inflated size are never called a bomb. */
  ratioFromBytes: 4 * mebibyte,
  /** What the library may be given: it holds a file whole, several times over. */
  libraryBytes: 64 * mebibyte,
  libraryInflatedBytes: 256 * mebibyte,
  /** Cells that the spans of a web page may unfold to, and those that repeats in a file for the library may add. */
  libraryCells: 5_000_000,
  libraryRepeats: 200_000,
  /** A web page is held whole. */
  pageBytes: 32 * mebibyte,
  /** Bytes of one cell, shared text or tag as they stand in the XML. */
  tokenBytes: mebibyte,
  nesting: 128,
  sheets: 2_000,
  styles: 65_536,
} as const;
