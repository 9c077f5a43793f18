import excel, { type Workbook, type Worksheet } from 'exceljs';
import { formulaText } from '../../../shared/workbook/formula.ts';
import type { CellValue, WorkbookSpec } from '../../../shared/workbook/spec.ts';
import { letterheadHeight } from './above.ts';
import { blockAddress, cellAddress, fixedAddress } from './addresses.ts';
import { armsPicture } from './arms.ts';
import { planBelow, planEmptyList } from './below.ts';
import type { PlannedValue, RowBlock } from './block.ts';
import { bodyStyle, bodyValue } from './body-cell.ts';
import { bodyHeights } from './body-height.ts';
import { columnOf } from './columns.ts';
import { excelStyle } from './excel-style.ts';
import { checkDefinedNames, quotedSheetName, uniqueSheetNames } from './names.ts';
import type { WriteOptions, WriteOutcome } from './options.ts';
import { PageCounter } from './page.ts';
import { planSheet, type SheetPlan } from './plan.ts';
import { bodySize, fontName } from './styles.ts';
import { Subtotals } from './subtotals.ts';
import { replaceFile, stopWhenCancelled } from './target.ts';
import { cellText } from './text.ts';
import { BodyTotals, formulaIn, rowResult } from './totals.ts';
import { validationRules } from './validations.ts';

/** exceljs has the collection but does not declare it. */
interface WithValidations {
  readonly dataValidations: { add(range: string, rule: object): void };
}

/** How exceljs puts its styles into the file; not declared either. */
interface WithStyles {
  addStyles: (zip: unknown, model: { readonly styles: { readonly xml: string } }) => Promise<void>;
}

/**
 * Writes a workbook whose rows stand in the spec, through exceljs: for recapitulations of up to some thousand rows, which it holds
 * in memory. Codes: `file-in-use`, `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeStyledWorkbook(
  spec: WorkbookSpec,
  target: string,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  checkDefinedNames(spec);
  const workbook = startWorkbook(spec);
  const names = uniqueSheetNames(spec.sheets.map(({ name }) => name));
  let rows = 0;
  for (const [place, sheet] of spec.sheets.entries()) {
    const plan = planSheet(sheet);
    const bottom = addSheet(workbook, plan, names[place] ?? '', sheet.rows ?? []);
    for (const { name, column, sheet: wanted } of spec.names ?? []) {
      if (wanted !== sheet.name) continue;
      const { place: at } = columnOf(plan.columns, column);
      const range = fixedAddress({ left: at, right: at, top: plan.bodyTop, bottom });
      workbook.definedNames.add(`${quotedSheetName(names[place] ?? '')}!${range}`, name);
    }
    const worksheet = workbook.worksheets[place];
    if (sheet.protection && worksheet) {
      await worksheet.protect(sheet.protection.password ?? '', { formatColumns: true, autoFilter: true });
    }
    rows += sheet.rows?.length ?? 0;
    options.onProgress?.({ rowsWritten: rows });
    stopWhenCancelled(options.signal);
  }
  useOwnFont(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await replaceFile(target, (file) => file.writeFile(bytes), options);
  return { sheets: names, rows, bytes: bytes.length };
}

/** The first font of the file is the one of the style Normal. */
const firstFont = /<font>.*?<\/font>/;
const ownFont = `<font><sz val="${bodySize}"/><name val="${fontName}"/><family val="2"/></font>`;

/**
 * Widths are counted in the font of the style Normal. With the Calibri of exceljs, columns were a third too wide in programs
 * that do not have it.
 */
function useOwnFont(workbook: Workbook): void {
  const writer = workbook.xlsx as unknown as WithStyles;
  const addStyles = writer.addStyles.bind(writer);
  writer.addStyles = (zip, model) => addStyles(zip, { styles: { xml: model.styles.xml.replace(firstFont, ownFont) } });
}

function startWorkbook({ properties }: WorkbookSpec): Workbook {
  const workbook = new excel.Workbook();
  workbook.title = properties.title;
  workbook.creator = properties.creator;
  workbook.lastModifiedBy = properties.creator;
  workbook.created = new Date(properties.created);
  workbook.modified = new Date(properties.created);
  return workbook;
}

/** Puts one sheet on paper and answers its last body row. */
function addSheet(workbook: Workbook, plan: SheetPlan, name: string, rows: readonly CellValue[][]): number {
  const worksheet = workbook.addWorksheet(name);
  setUpSheet(worksheet, plan);
  addBlock(worksheet, plan.above);
  addArms(workbook, worksheet, plan);
  if (rows.length === 0) addBlock(worksheet, planEmptyList(plan));
  const { totals, counter, bottom } = addBody(worksheet, plan, name, rows);
  const below = planBelow(plan, [{ sheet: name, top: plan.bodyTop, bottom }], totals);
  addBlock(worksheet, below);
  const taken = counter.takenAlong(below.height);
  if (taken > 0) worksheet.getRow(bottom - taken).addPageBreak();
  if (plan.spec.autoFilter) {
    const right = plan.columns.length - 1;
    worksheet.autoFilter = blockAddress({ left: 0, right, top: plan.headerBottom, bottom });
  }
  for (const rule of validationRules(plan, bottom)) {
    (worksheet as unknown as WithValidations).dataValidations.add(rule.range, {
      type: rule.type,
      allowBlank: true,
      showErrorMessage: true,
      ...(rule.type !== 'list' && { operator: 'between' }),
      // exceljs takes dates as instants and turns them back into day numbers.
      formulae: rule.type === 'date' ? rule.formulas.map((serial) => instantOf(Number(serial))) : rule.formulas,
    });
  }
  return bottom;
}

function setUpSheet(worksheet: Worksheet, plan: SheetPlan): void {
  worksheet.columns = plan.columns.map(({ width }) => ({
    width,
    style: { font: { name: fontName, family: 2, size: bodySize } },
  }));
  worksheet.pageSetup = {
    paperSize: plan.page.paperSize,
    orientation: plan.page.orientation,
    margins: plan.page.margins,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${plan.headerTop}:${plan.headerBottom}`,
  };
  worksheet.headerFooter.oddFooter = plan.page.footer;
  if (plan.spec.freeze !== false) {
    const xSplit = plan.spec.freeze?.columns ?? 0;
    worksheet.views = [{ state: 'frozen', xSplit, ySplit: plan.headerBottom, showGridLines: false }];
  } else worksheet.views = [{ state: 'normal', showGridLines: false }];
}

function addBlock(worksheet: Worksheet, block: RowBlock): void {
  for (const [place, planned] of block.rows.entries()) {
    const row = worksheet.getRow(block.top + place);
    row.height = planned.height;
    for (const { column, value, style } of planned.cells) {
      const cell = row.getCell(column + 1);
      cell.value = excelValue(value);
      cell.style = excelStyle(style);
    }
  }
  for (const { left, top, right, bottom } of block.merges) {
    worksheet.mergeCellsWithoutStyle(top, left + 1, bottom, right + 1);
  }
}

function addBody(
  worksheet: Worksheet,
  plan: SheetPlan,
  name: string,
  rows: readonly CellValue[][],
): { totals: BodyTotals; counter: PageCounter; bottom: number } {
  const totals = new BodyTotals(plan.columns);
  const repeated = plan.above.rows.slice(plan.headerTop - 1).reduce((sum, { height }) => sum + height, 0);
  const counter = new PageCounter(plan.page, plan.tableWidth, plan.above.height, repeated);
  const heightOf = bodyHeights(plan.columns);
  const subtotals = Subtotals.of(plan, name);
  let next = plan.bodyTop;
  const addSubtotals = (block: RowBlock | undefined) => {
    if (!block) return;
    addBlock(worksheet, block);
    counter.add(block.height);
    next += block.rows.length;
  };
  for (const values of rows) {
    addSubtotals(subtotals?.before(values, next));
    const number = next++;
    const row = worksheet.getRow(number);
    for (const column of plan.columns) {
      const cell = row.getCell(column.place + 1);
      const reference = (key: string) => cellAddress(columnOf(plan.columns, key).place, number);
      const formula = formulaIn(column, values);
      cell.value = excelValue(
        formula
          ? { formula: formulaText(formula, reference), result: rowResult(plan.columns, column, values) }
          : bodyValue(column, values[column.place]),
      );
      cell.style = excelStyle(bodyStyle(column, values[column.place]));
    }
    row.height = heightOf(values);
    totals.add(values);
    subtotals?.add(values);
    counter.add(row.height);
  }
  addSubtotals(subtotals?.end(next));
  return { totals, counter, bottom: Math.max(next - 1, plan.bodyTop) };
}

function addArms(workbook: Workbook, worksheet: Worksheet, { spec, above }: SheetPlan): void {
  const picture = spec.letterhead && armsPicture(spec.letterhead.arms, letterheadHeight(spec.letterhead, above));
  if (!picture) return;
  const imageId = workbook.addImage({ base64: picture.bytes.toString('base64'), extension: 'png' });
  worksheet.addImage(imageId, { tl: { col: 0, row: 0 }, ext: picture.size, editAs: 'oneCell' });
}

function excelValue(value: PlannedValue) {
  if (typeof value === 'string') return cellText(value);
  if (value === null || typeof value === 'number') return value;
  const { formula, result } = value;
  return { formula, result: Number.isNaN(result) ? { error: '#DIV/0!' as const } : result };
}

function instantOf(serial: number): Date {
  const unixEpoch = 25_569;
  return new Date((serial - unixEpoch) * 86_400_000);
}
