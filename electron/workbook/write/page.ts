import { rowsTakenAlong } from '../../../shared/workbook/signature-rows.ts';
import { defaultFooter, type PageSpec, usualMargins } from '../../../shared/workbook/spec.ts';

/** A printed page in the units of the file format and, for counting rows, in points. */
export interface PagePlan {
  readonly paperSize: number;
  readonly orientation: 'landscape' | 'portrait';
  /** Inches. */
  readonly margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  /** Footer code, not yet escaped for XML. */
  readonly footer: string;
  readonly printable: { readonly width: number; readonly height: number };
}

/** F4 is not in Excel's list; its Folio, 8.5 x 13 inches, is the same sheet of paper (216 x 330 mm). */
const papers = {
  F4: { code: 14, short: 612, long: 936 },
  A4: { code: 9, short: 595.3, long: 841.9 },
} as const;
const inch = 2.54;
const points = 72;

/** Page set-up of a sheet, F4 landscape unless told. */
export function planPage(page: PageSpec = {}): PagePlan {
  const paper = papers[page.paper ?? 'F4'];
  const orientation = page.orientation ?? 'landscape';
  const centimetres = page.margins ?? usualMargins;
  const margins = {
    left: centimetres.left / inch,
    right: centimetres.right / inch,
    top: centimetres.top / inch,
    bottom: centimetres.bottom / inch,
    header: 0.3,
    footer: Math.min(0.35, centimetres.bottom / inch / 2),
  };
  const [wide, high] = orientation === 'landscape' ? [paper.long, paper.short] : [paper.short, paper.long];
  return {
    paperSize: paper.code,
    orientation,
    margins,
    footer: `&C&"Arial,Regular"&8${footerCode(page.footer ?? defaultFooter)}`,
    printable: {
      width: wide - (margins.left + margins.right) * points,
      height: high - (margins.top + margins.bottom) * points,
    },
  };
}

/** An "&" of the text itself is doubled, for in a footer it begins a code; a leading digit would belong to the font size. */
function footerCode(text: string): string {
  const code = text.replaceAll('&', '&&').replaceAll('{pages}', '&N').replaceAll('{page}', '&P');
  return /^\d/.test(code) ? ` ${code}` : code;
}

/** Where the body of a sheet stops on paper, counted row by row so that a long list needs no memory for it. */
export class PageCounter {
  private readonly capacity: number;
  private readonly repeated: number;
  private used: number;
  private count = 0;
  private onPage = 0;
  private pages = 1;
  /** Heights of the last two rows. */
  private last = 0;
  private second = 0;

  /** `above` and `repeated` are the heights in points of all rows before the body and of those printed on every page. */
  constructor(page: PagePlan, tableWidth: number, above: number, repeated: number) {
    const scale = Math.min(1, page.printable.width / tableWidth);
    // A little is kept back: printers and programs differ in what they call printable.
    this.capacity = (page.printable.height / scale) * 0.97;
    this.repeated = repeated;
    this.used = above % this.capacity;
  }

  add(height: number): void {
    const isFull = this.used + height > this.capacity;
    this.used = isFull ? this.repeated + height : this.used + height;
    this.onPage = isFull ? 1 : this.onPage + 1;
    if (isFull) this.pages++;
    this.count++;
    this.second = this.last;
    this.last = height;
  }

  /** How many of the last rows go to a page of their own with the `below` points of totals and signatures. */
  takenAlong(below: number): number {
    const { capacity, repeated, used, pages, onPage } = this;
    const last = [this.last, this.second];
    return rowsTakenAlong({ rows: this.count, pages, onPage, used, last }, { capacity, repeated, below });
  }
}
