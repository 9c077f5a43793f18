/** F4 landscape with the margins of the file, in millimetres. */
export const paper = {
  width: 330,
  height: 216,
  top: 15,
  right: 12,
  bottom: 18,
  left: 15,
} as const;

const pixelsPerMillimetre = 96 / 25.4;
/** A digit of the sheet's font at 10 points. */
const pixelsPerCharacter = 7;

/** The paper in pixels, so large that the table stands on it at full size: printing shrinks a wide table to the page's width. */
export interface PaperSize {
  readonly table: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that a millimetre of the paper takes. */
  readonly unit: number;
}

/** The paper of a table whose columns are so many characters wide. */
export function paperOf(widths: readonly number[]): PaperSize {
  const table = widths.reduce((sum, width) => sum + width, 0) * pixelsPerCharacter;
  const unit = Math.max(pixelsPerMillimetre, table / (paper.width - paper.left - paper.right));
  return { table, width: paper.width * unit, height: paper.height * unit, unit };
}

/** Factor that shows the paper in the given width, or at a percentage of its real size. */
export function zoomFactor({ width, unit }: PaperSize, zoom: Zoom, room: number): number {
  return zoom === 'fit' ? room / width : ((Number(zoom) / 100) * pixelsPerMillimetre) / unit;
}

export const zooms = ['fit', '75', '100', '150', '200'] as const;
export type Zoom = (typeof zooms)[number];
