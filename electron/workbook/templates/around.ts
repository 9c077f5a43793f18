import type { Growth } from './growth.ts';
import { grownFormula, grownRange, grownRanges } from './references.ts';
import type { ReadSheet } from './fill-sheet.ts';
import { plainText, xmlText } from './sheet-xml.ts';

type GrowthOf = (sheet: string) => Growth | undefined;

/** Elements whose `ref` is a range of the sheet. */
const withRef = /<(?:dimension|hyperlink|autoFilter|sortState|sortCondition|table)\s[^>]*>/g;
/** Elements whose `sqref` lists ranges of the sheet, also as an element of its own in extensions. */
const withSqref = /<(?:selection|conditionalFormatting|dataValidation|protectedRange|ignoredError)\s[^>]*>/g;
const sqrefElement = /(<xm:sqref>)([^<]*)(<\/xm:sqref>)/g;
const formulas = /(<(?:formula|formula1|formula2|xm:f)>)([^<]*)(<\/)/g;

/** What stands before and after the rows of a sheet (views, rules, merged cells, filters) where it comes to stand. */
export function grownAround(xml: string, name: string, { growth, rows }: ReadSheet, growthOf: GrowthOf): string {
  const grown = (formula: string) => xmlText(grownFormula(plainText(formula), { sheet: name, growthOf }));
  const result = xml.replaceAll(
    formulas,
    (_all, open: string, formula: string, close: string) => open + grown(formula) + close,
  );
  if (growth.isNone) return result;
  return result
    .replaceAll(withRef, (element) => attribute(element, 'ref', (range) => grownRange(range, growth)))
    .replaceAll(withSqref, (element) =>
      cellOf(
        attribute(element, 'sqref', (ranges) => grownRanges(ranges, growth)),
        growth,
      ),
    )
    .replaceAll(
      sqrefElement,
      (_all, open: string, ranges: string, close: string) => open + grownRanges(ranges, growth) + close,
    )
    .replaceAll(/<pane\s[^>]*>/g, (element) => attribute(element, 'topLeftCell', (cell) => moved(cell, growth)))
    .replaceAll(/<sheetView\s[^>]*>/g, (element) => attribute(element, 'topLeftCell', (cell) => moved(cell, growth)))
    .replaceAll(/<rowBreaks[\s\S]*?<\/rowBreaks>/g, (breaks) =>
      breaks.replaceAll(/<brk\s[^>]*>/g, (element) =>
        attribute(element, 'id', (id) => String(growth.last(Number(id)))),
      ),
    )
    .replaceAll(/<mergeCells[^>]*>([\s\S]*?)<\/mergeCells>/g, (_all, merges: string) =>
      mergesOf(merges, growth, new Set(rows.filter(({ block }) => block !== null).map(({ row }) => row.row))),
    );
}

const cellOf = (element: string, growth: Growth) => attribute(element, 'activeCell', (cell) => moved(cell, growth));

function moved(cell: string, growth: Growth): string {
  return cell.replace(/\d+$/, (row) => String(growth.first(Number(row))));
}

/** An element with one of its attributes changed. */
export function attribute(element: string, name: string, change: (value: string) => string): string {
  return element.replace(
    new RegExp(`(\\s${name}=")([^"]*)(")`),
    (_all, before: string, value: string, after: string) => before + xmlText(change(plainText(value))) + after,
  );
}

/** Merged cells: those within a repeated row come with each of its copies. */
function mergesOf(xml: string, growth: Growth, repeated: ReadonlySet<number>): string {
  const merges = [...xml.matchAll(/ref="([^"]+)"/g)].flatMap(([, range = '']) => {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    const row = Number(top);
    if (top !== bottom || !repeated.has(row)) return [grownRange(range, growth)];
    const [first, last] = [growth.first(row), growth.last(row)];
    return Array.from({ length: last - first + 1 }, (_, at) => `${left}${first + at}:${right}${first + at}`);
  });
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}
