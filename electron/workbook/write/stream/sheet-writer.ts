import type { CellValue } from '../../../../shared/workbook/spec.ts';
import { letterheadHeight } from '../above.ts';
import type { CellBlock } from '../addresses.ts';
import { armsPicture } from '../arms.ts';
import { planBelow, planEmptyList, type BodyRange } from '../below.ts';
import type { RowBlock } from '../block.ts';
import { bodyHeights } from '../body-height.ts';
import { PageCounter } from '../page.ts';
import type { SheetPlan } from '../plan.ts';
import { Subtotals } from '../subtotals.ts';
import type { BodyTotals } from '../totals.ts';
import { bodyCells, type BodyCells } from './body-xml.ts';
import { blockXml } from './cell-xml.ts';
import { drawingRelations, drawingXml, sheetRelations } from './parts.ts';
import { sheetEnd, sheetStart } from './sheet-xml.ts';
import type { StyleTable } from './style-table.ts';
import type { ZipFile } from './zip-file.ts';

/** XML gathered before it goes to the compressor: large enough to be worth the call, small beside the memory allowed. */
const pieceLength = 1 << 17;
/** Most bytes of a character in UTF-8, counted per UTF-16 unit. */
const mostBytes = 3;
const bufferSize = (pieceLength + (1 << 15)) * mostBytes;

/** Writes one sheet of the file from its first row to its last, holding no row longer than it takes to write it. */
export class SheetWriter {
  private readonly zip: ZipFile;
  private readonly plan: SheetPlan;
  private readonly styles: StyleTable;
  private readonly name: string;
  private readonly cellsOf: BodyCells;
  private readonly heightOf: (row: readonly CellValue[]) => number;
  private readonly counter: PageCounter;
  private readonly merges: CellBlock[];
  private readonly subtotals: Subtotals | undefined;
  private text = '';
  private buffers: [Buffer, Buffer] = [Buffer.allocUnsafeSlow(bufferSize), Buffer.allocUnsafeSlow(bufferSize)];
  private next: number;

  constructor(zip: ZipFile, plan: SheetPlan, styles: StyleTable, name: string) {
    this.zip = zip;
    this.plan = plan;
    this.styles = styles;
    this.name = name;
    this.cellsOf = bodyCells(plan.columns, styles);
    this.heightOf = bodyHeights(plan.columns);
    const repeated = plan.above.rows.slice(plan.headerTop - 1).reduce((sum, { height }) => sum + height, 0);
    this.counter = new PageCounter(plan.page, plan.tableWidth, plan.above.height, repeated);
    this.merges = [...plan.above.merges];
    this.subtotals = Subtotals.of(plan, name);
    this.next = plan.bodyTop;
  }

  /** Sheet row of the next body row. */
  get nextRow(): number {
    return this.next;
  }

  get body(): BodyRange {
    return { sheet: this.name, top: this.plan.bodyTop, bottom: this.next - 1 };
  }

  /** `number` is the sheet's place in the file, from 1. */
  async start(number: number): Promise<void> {
    await this.zip.start(`xl/worksheets/sheet${number}.xml`);
    this.text = sheetStart(this.plan, number === 1) + blockXml(this.plan.above, this.styles);
  }

  /** Adds a body row; a promise only when a piece is full and has to be waited for. */
  addRow(row: readonly CellValue[]): Promise<void> | undefined {
    if (this.subtotals) this.addSubtotals(this.subtotals.before(row, this.next));
    this.subtotals?.add(row);
    const height = this.heightOf(row);
    this.counter.add(height);
    // Without customHeight Excel takes the height as it is and still fits it anew when somebody edits the row.
    this.text += `<row r="${this.next}" ht="${height}">${this.cellsOf(row, this.next)}</row>`;
    this.next++;
    return this.text.length >= pieceLength ? this.flush() : undefined;
  }

  /** Ends a sheet whose list goes on upon another one. */
  async endWithoutTotals(): Promise<void> {
    this.addSubtotals(this.subtotals?.end(this.next));
    await this.finish(undefined);
  }

  /** Ends the last sheet of a list: NIHIL when there was no row at all, totals, signatures. */
  async endWithTotals(bodies: readonly BodyRange[], totals: BodyTotals): Promise<void> {
    this.addSubtotals(this.subtotals?.end(this.next));
    const isEmpty = this.next === this.plan.bodyTop;
    if (isEmpty) {
      this.addBlock(planEmptyList(this.plan));
      this.next++;
    }
    const below = planBelow(this.plan, [...bodies, this.body], totals);
    this.addBlock(below);
    const taken = this.counter.takenAlong(below.height);
    await this.finish(taken > 0 ? this.next - 1 - taken : undefined);
  }

  private addBlock(block: RowBlock): void {
    this.text += blockXml(block, this.styles);
    this.merges.push(...block.merges);
  }

  /** Among the rows, and counted as one of them. */
  private addSubtotals(block: RowBlock | undefined): void {
    if (!block) return;
    this.addBlock(block);
    this.counter.add(block.height);
    this.next += block.rows.length;
  }

  private async finish(breakAfter: number | undefined): Promise<void> {
    const hasPicture = this.picture() !== undefined;
    this.text += sheetEnd(this.plan, { bottom: this.next - 1, merges: this.merges, breakAfter, hasPicture });
    await this.flush();
    await this.zip.end();
  }

  /** Writes the drawing beside the sheet; answers whether there is one. */
  async addPicture(number: number): Promise<boolean> {
    const picture = this.picture();
    if (!picture) return false;
    await this.zip.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelations(number));
    await this.zip.add(`xl/drawings/drawing${number}.xml`, drawingXml(picture.size));
    await this.zip.add(`xl/drawings/_rels/drawing${number}.xml.rels`, drawingRelations(number));
    await this.zip.add(`xl/media/image${number}.png`, picture.bytes);
    return true;
  }

  private picture() {
    const { spec, above } = this.plan;
    return spec.letterhead && armsPicture(spec.letterhead.arms, letterheadHeight(spec.letterhead, above));
  }

  /** Two buffers in turn: the compressor still reads the one while the other fills. */
  private flush(): Promise<void> {
    const [buffer, other] = this.buffers;
    const { text } = this;
    this.text = '';
    if (text.length * mostBytes > buffer.length) return this.zip.write(Buffer.from(text));
    this.buffers = [other, buffer];
    return this.zip.write(buffer.subarray(0, buffer.write(text)));
  }
}
