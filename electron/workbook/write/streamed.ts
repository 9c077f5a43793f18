import type { CellValue, SheetSpec, WorkbookSpec } from '../../../shared/workbook/spec.ts';
import { fixedAddress } from './addresses.ts';
import { rowsBelow, type BodyRange } from './below.ts';
import { columnOf } from './columns.ts';
import { checkDefinedNames, quotedSheetName, takeSheetName, uniqueSheetNames } from './names.ts';
import type { WriteOptions, WriteOutcome } from './options.ts';
import { planSheet, type SheetPlan } from './plan.ts';
import * as parts from './stream/parts.ts';
import { SheetWriter } from './stream/sheet-writer.ts';
import { StyleTable } from './stream/style-table.ts';
import { ZipFile } from './stream/zip-file.ts';
import { replaceFile, stopWhenCancelled } from './target.ts';
import { BodyTotals } from './totals.ts';

/** Body rows as they come from the data thread. */
export type RowBatches = AsyncIterable<readonly CellValue[][]>;

/** Rows of a sheet in Excel. */
const rowLimit = 1_048_576;
/** A sheet part stays below 4 GiB, where every reader needs other zip headers. */
const byteLimit = 3_900_000_000;
/** Deflate level: see the measurements in README.md. */
const level = 3;
const progressEvery = 100;

/**
 * Writes a workbook row by row: for lists of any length, in constant memory. `rows` belong to the one sheet of the spec without
 * rows of its own; of several such sheets each has its own, and they are read one after another. A list beyond Excel's last row goes on upon further sheets with the same head; its totals add up all of them.
 * Codes: `file-in-use`, `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeStreamedWorkbook(
  spec: WorkbookSpec,
  rows: RowBatches | readonly RowBatches[] | undefined,
  target: string,
  options: WriteOptions & { readonly rowsPerSheet?: number } = {},
): Promise<WriteOutcome> {
  checkDefinedNames(spec);
  let outcome: WriteOutcome | undefined;
  await replaceFile(
    target,
    async (file) => {
      const zip = new ZipFile(file, level);
      try {
        outcome = await new StreamedWorkbook(zip, spec, options).write(
          rows && 'length' in rows ? rows : [rows ?? none()],
        );
      } finally {
        zip.abandon();
      }
    },
    options,
  );
  return outcome as WriteOutcome;
}

class StreamedWorkbook {
  private readonly zip: ZipFile;
  private readonly spec: WorkbookSpec;
  private readonly options: WriteOptions & { readonly rowsPerSheet?: number };
  private readonly styles = new StyleTable();
  private readonly sheets: string[] = [];
  private readonly names: parts.WorkbookName[] = [];
  private readonly pictures: number[] = [];
  private readonly taken = new Set<string>();
  private rows = 0;
  private reportedAt = 0;

  constructor(zip: ZipFile, spec: WorkbookSpec, options: WriteOptions & { readonly rowsPerSheet?: number }) {
    this.zip = zip;
    this.spec = spec;
    this.options = options;
  }

  async write(streams: readonly RowBatches[]): Promise<WriteOutcome> {
    const { zip, spec } = this;
    const streamed = streams.values();
    // First in the archive, as tools that look only at its beginning expect of an Office file.
    await zip.add('_rels/.rels', parts.packageRelations());
    const names = uniqueSheetNames(spec.sheets.map(({ name }) => name));
    for (const name of names) this.taken.add(name.toLowerCase());
    for (const [place, sheet] of spec.sheets.entries()) {
      await this.addList(
        sheet,
        names[place] ?? '',
        sheet.rows ? inOneBatch(sheet.rows) : (streamed.next().value ?? none()),
      );
    }
    await zip.add('xl/workbook.xml', parts.workbookXml(this.sheets, this.names));
    await zip.add('xl/_rels/workbook.xml.rels', parts.workbookRelations(this.sheets.length));
    await zip.add('xl/styles.xml', this.styles.toXml());
    await zip.add('docProps/core.xml', parts.coreProperties(spec.properties));
    await zip.add('docProps/app.xml', parts.appProperties(spec.properties));
    await zip.add('[Content_Types].xml', parts.contentTypes(this.sheets.length, this.pictures));
    const bytes = await zip.finish();
    this.options.onProgress?.({ rowsWritten: this.rows });
    return { sheets: this.sheets, rows: this.rows, bytes };
  }

  /** One sheet of the spec: as many sheets of the file as its rows need. */
  private async addList(spec: SheetSpec, name: string, batches: RowBatches): Promise<void> {
    const plan = planSheet(spec);
    const totals = new BodyTotals(plan.columns);
    const bodies: BodyRange[] = [];
    const lastRow = (this.options.rowsPerSheet ?? rowLimit) - rowsBelow(plan);
    let writer = await this.startSheet(plan, name);
    for await (const batch of batches) {
      stopWhenCancelled(this.options.signal);
      for (const row of batch) {
        if (writer.nextRow > lastRow || this.zip.entrySize > byteLimit) {
          await writer.endWithoutTotals();
          await this.endSheet(plan, writer, bodies);
          writer = await this.startSheet(plan, takeSheetName(name, this.taken));
        }
        const full = writer.addRow(row);
        totals.add(row);
        if (full) await full;
      }
      this.rows += batch.length;
      this.report();
    }
    await writer.endWithTotals(bodies, totals);
    await this.endSheet(plan, writer, bodies);
    this.nameColumns(spec, plan, bodies);
  }

  private async startSheet(plan: SheetPlan, name: string): Promise<SheetWriter> {
    this.sheets.push(name);
    const writer = new SheetWriter(this.zip, plan, this.styles, name);
    await writer.start(this.sheets.length);
    return writer;
  }

  private async endSheet(plan: SheetPlan, writer: SheetWriter, bodies: BodyRange[]): Promise<void> {
    const number = this.sheets.length;
    const sheet = number - 1;
    if (await writer.addPicture(number)) this.pictures.push(number);
    const { body } = writer;
    bodies.push(body);
    const quoted = quotedSheetName(body.sheet);
    const titles = `${quoted}!$${plan.headerTop}:$${plan.headerBottom}`;
    this.names.push({ name: '_xlnm.Print_Titles', reference: titles, sheet });
    if (plan.spec.autoFilter) {
      const right = plan.columns.length - 1;
      const filtered = fixedAddress({ left: 0, right, top: plan.headerBottom, bottom: body.bottom });
      this.names.push({
        name: '_xlnm._FilterDatabase',
        reference: `${quoted}!${filtered}`,
        sheet,
        isHidden: true,
      });
    }
  }

  private nameColumns(spec: SheetSpec, plan: SheetPlan, bodies: readonly BodyRange[]): void {
    for (const { name, sheet, column } of this.spec.names ?? []) {
      if (sheet !== spec.name) continue;
      const { place } = columnOf(plan.columns, column);
      const ranges = bodies.map(
        (body) => `${quotedSheetName(body.sheet)}!${fixedAddress({ left: place, right: place, ...body })}`,
      );
      this.names.push({ name, reference: ranges.join(',') });
    }
  }

  private report(): void {
    const now = performance.now();
    if (now - this.reportedAt < progressEvery) return;
    this.reportedAt = now;
    this.options.onProgress?.({ rowsWritten: this.rows });
  }
}

const none = (): RowBatches => inOneBatch([]);

async function* inOneBatch(rows: readonly CellValue[][]): RowBatches {
  yield rows;
}
