import type { ReportPreview } from '../../../../shared/reports/schema.ts';

/** Sheets of paper upright, in millimetres; F4 as Excel's Folio. */
const sheets = { F4: { short: 216, long: 330 }, A4: { short: 210, long: 297 } } as const;

/** A page in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The paper of a sheet with the margins of the file. */
export function paperOf({ paper, orientation, margins }: ReportPreview['page']): Paper {
  const { short, long } = sheets[paper];
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  const { top, right, bottom, left } = margins;
  return { width, height, top: top * 10, right: right * 10, bottom: bottom * 10, left: left * 10 };
}

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

/** The size of the paper under a table whose columns are so many characters wide. */
export function sizeOf(paper: Paper, widths: readonly number[]): PaperSize {
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
