import PizZip from 'pizzip';
import { CodedError, fail } from '../../../shared/result.ts';
import type { TemplateData } from '../../../shared/templates/schema.ts';
import { grownAround } from './around.ts';
import { withResults } from './results.ts';
import { readSheet, SheetFiller, type Surroundings } from './fill-sheet.ts';
import type { Growth } from './growth.ts';
import {
  grownChart,
  grownComments,
  grownDrawing,
  grownPivotCache,
  grownTable,
  grownVml,
  grownWorkbook,
} from './other-parts.ts';
import { Package, type SheetPart } from './package.ts';
import { sheetFrom } from './sheet-xml.ts';

/**
 * A workbook of the office or of a ministry with its marks replaced, rows of lists repeated, and everything that points at a row
 * pointing at where it has come to stand; every part without any of that is passed on byte by byte. Codes: `template-unreadable`,
 * `template-without-marks`, and those of {@link readSheet} and of unknown marks, each with sheet and cell.
 */
export function fillWorkbook(template: Uint8Array, data: TemplateData): Uint8Array {
  const parts = new Package(opened(template));
  const texts = parts.sharedTexts();
  const dayStyles = parts.dayStyles();
  const sheets = parts.sheets().map((part) => {
    const around: Surroundings = { name: part.name, data, texts, dayStyles };
    return { part, around, read: readSheet(sheetFrom(parts.text(part.path)), around) };
  });
  if (sheets.every(({ read }) => read.marks === 0)) fail('template-without-marks');
  const growths = new Map(sheets.map(({ part, read }) => [part.name.toLowerCase(), read.growth]));
  const growthOf = (name: string): Growth | undefined => {
    const growth = growths.get(name.toLowerCase());
    return growth?.isNone === true ? undefined : growth;
  };
  const filled = sheets.map(({ part, around, read }) => {
    const filler = new SheetFiller(read, around, growthOf);
    const { before, after } = read.sheet;
    const rows = [...filler.rows()].join('');
    const [head, foot] = [before, after].map((xml) => grownAround(xml, part.name, read, growthOf));
    return { part, xml: `${head}<sheetData>${rows}</sheetData>${foot}` };
  });
  const results = withResults(
    filled.map(({ part, xml }) => ({ name: part.name, xml })),
    texts,
  );
  for (const [at, { part }] of filled.entries()) {
    parts.replace(part.path, results[at] ?? fail('internal'));
    const growth = growthOf(part.name);
    if (growth) growBelongings(parts, part, growth);
  }
  parts.change(parts.workbook, (xml) => grownWorkbook(xml, growthOf));
  for (const path of parts.under('xl/charts/')) parts.change(path, (xml) => grownChart(xml, growthOf));
  for (const path of parts.under('xl/pivotCache/')) parts.change(path, (xml) => grownPivotCache(xml, growthOf));
  parts.removeCalculationChain();
  return parts.bytes();
}

function opened(template: Uint8Array): PizZip {
  try {
    return new PizZip(template);
  } catch (error) {
    throw new CodedError('template-unreadable', {}, { cause: error });
  }
}

/** Notes, pictures and tables of a sheet that grew. */
function growBelongings(parts: Package, { path }: SheetPart, growth: Growth): void {
  for (const { type, target } of parts.relations(path)) {
    if (type === 'drawing') parts.change(target, (xml) => grownDrawing(xml, growth));
    if (type === 'comments' || type === 'threadedComment') parts.change(target, (xml) => grownComments(xml, growth));
    if (type === 'vmlDrawing') parts.change(target, (xml) => grownVml(xml, growth));
    if (type === 'table') parts.change(target, (xml) => grownTable(xml, growth));
  }
}
