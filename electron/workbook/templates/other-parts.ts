import type { Growth } from './growth.ts';
import { attribute } from './around.ts';
import { grownFormula, grownRange } from './references.ts';
import { plainText, xmlText } from './sheet-xml.ts';

type GrowthOf = (sheet: string) => Growth | undefined;

const mapped = (xml: string, pattern: RegExp, growthOf: GrowthOf) =>
  xml.replaceAll(pattern, (_all, open: string, formula: string, close: string) => {
    return open + xmlText(grownFormula(plainText(formula), { sheet: null, growthOf })) + close;
  });

/** The workbook part: names grow with their ranges, and Excel works every formula out when it opens the file. */
export function grownWorkbook(xml: string, growthOf: GrowthOf): string {
  const named = mapped(xml, /(<definedName[^>]*>)([^<]*)(<\/definedName>)/g, growthOf);
  if (/<calcPr[\s/>]/.test(named)) {
    return named.replace(/<calcPr([^>]*?)(\/?)>/, (_all, attributes: string, end: string) => {
      return `<calcPr${attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"${end}>`;
    });
  }
  // After the names, before everything that the schema puts behind it.
  const next =
    /<(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s/>]|<\/workbook>/;
  return named.replace(next, (found) => `<calcPr fullCalcOnLoad="1"/>${found}`);
}

/** A chart: its ranges grow; what it remembers of their values is left out where they did, so that no viewer shows the old ones. */
export function grownChart(xml: string, growthOf: GrowthOf): string {
  return xml.replaceAll(
    /<c:f>([^<]*)<\/c:f>(\s*<c:(numCache|strCache|multiLvlStrCache)>[\s\S]*?<\/c:\3>)?/g,
    (all, formula: string) => {
      const grown = xmlText(grownFormula(plainText(formula), { sheet: null, growthOf }));
      return grown === formula ? all : `<c:f>${grown}</c:f>`;
    },
  );
}

/** Pictures, charts and shapes move with the rows that they stand on. */
export function grownDrawing(xml: string, growth: Growth): string {
  return xml.replaceAll(
    /(<xdr:(from|to)>[\s\S]*?<xdr:row>)(\d+)(<\/xdr:row>)/g,
    (_all, open: string, _end, row: string, close: string) => {
      return `${open}${growth.first(Number(row) + 1) - 1}${close}`;
    },
  );
}

/** Notes of cells. */
export function grownComments(xml: string, growth: Growth): string {
  const at = (cell: string) => cell.replace(/\d+$/, (row) => String(growth.first(Number(row))));
  return xml.replaceAll(/<(?:comment|threadedComment)\s[^>]*>/g, (element) => attribute(element, 'ref', at));
}

/** The boxes of the notes, in the older drawing language. */
export function grownVml(xml: string, growth: Growth): string {
  const down = (row: number) => growth.first(row + 1) - 1;
  return xml
    .replaceAll(
      /(<x:Row>)(\d+)(<\/x:Row>)/g,
      (_all, open: string, row: string, close: string) => open + down(Number(row)) + close,
    )
    .replaceAll(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_all, open: string, numbers: string, close: string) => {
      const parts = numbers.split(',').map((one) => Number(one.trim()));
      const [row = 0, last = 0] = [parts[2], parts[6]];
      return (
        open +
        parts
          .with(2, down(row))
          .with(6, last + down(row) - row)
          .join(', ') +
        close
      );
    });
}

/** A table of Excel with its filter. */
export function grownTable(xml: string, growth: Growth): string {
  return xml.replaceAll(/<(?:table|autoFilter|sortState|sortCondition)\s[^>]*>/g, (element) =>
    attribute(element, 'ref', (range) => grownRange(range, growth)),
  );
}

/** Where a pivot table takes its rows from. */
export function grownPivotCache(xml: string, growthOf: GrowthOf): string {
  return xml.replaceAll(/<worksheetSource\s[^>]*>/g, (element) => {
    const sheet = plainText(/\ssheet="([^"]*)"/.exec(element)?.[1] ?? '');
    const growth = growthOf(sheet);
    return growth ? attribute(element, 'ref', (range) => grownRange(range, growth)) : element;
  });
}
