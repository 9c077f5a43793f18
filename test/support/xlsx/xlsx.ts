import { type SheetOptions, SheetXml } from './sheet-xml.ts';
import { escapeXml, textElement } from './xml-text.ts';
import { zipOf, type ZipOptions, type ZipPart } from './zip.ts';

export interface XlsxOptions {
  sheets: readonly SheetOptions[];
  date1904?: boolean;
  /** Texts inside the cells, in place of a shared list. */
  inline?: boolean;
  /** Number formats of the styles 1, 2, ...; style 0 is General. 'dd/mm/yyyy' first unless said otherwise. */
  formats?: readonly string[];
  /** Replaces or removes (null) parts by name, after all others were made. */
  parts?: Readonly<Record<string, string | Buffer | null>>;
  /** Changes the list of parts before it is packed: order, names, how each is packed. */
  pack?: (parts: ZipPart[]) => ZipPart[];
  zip?: ZipOptions;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet part around rows written by hand. */
export function sheetXml(rows: string, after = ''): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A shared texts part around `<si>` elements written by hand. */
export function sharedXml(items: string): string {
  return `${head}<sst xmlns="${main}">${items}</sst>`;
}

/** An .xlsx in memory, as Excel would write it unless the options ask for something odd. */
export function xlsxOf(options: XlsxOptions): Buffer {
  const parts = partsOf(options);
  return zipOf(options.pack ? options.pack(parts) : parts, options.zip);
}

function partsOf(options: XlsxOptions): ZipPart[] {
  const texts: string[] = [];
  const writer = new SheetXml(texts, options.inline === true);
  const sheets = options.sheets.map((sheet) => sheet.xml ?? (sheet.chart ? chartXml() : writer.sheet(sheet)));
  const content = new Map<string, string | Buffer>([
    ['[Content_Types].xml', contentTypes(options)],
    ['_rels/.rels', relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(options)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(options)],
    ['xl/styles.xml', stylesXml(options.formats ?? ['dd/mm/yyyy'])],
    ['xl/sharedStrings.xml', sharedXml(texts.map((text) => `<si>${textElement(text)}</si>`).join(''))],
    ...sheets.map((xml, index): [string, string | Buffer] => [`xl/${partOf(options, index)}`, xml]),
  ]);
  for (const [name, replacement] of Object.entries(options.parts ?? {})) {
    if (replacement === null) content.delete(name);
    else content.set(name, replacement);
  }
  return [...content].map(([name, value]) => ({ name, content: value }));
}

function partOf(options: XlsxOptions, index: number): string {
  return options.sheets[index]?.chart ? `chartsheets/sheet${index + 1}.xml` : `worksheets/sheet${index + 1}.xml`;
}

function chartXml(): string {
  return `${head}<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
}

function contentTypes(options: XlsxOptions): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = options.sheets.map((sheet, index) =>
    type(partOf(options, index), sheet.chart ? 'chartsheet' : 'worksheet'),
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const shared = type('workbook.xml', 'sheet.main') + type('styles.xml', 'styles');
  return `${head}<Types xmlns="${packages}/content-types">${defaults}${shared}${type('sharedStrings.xml', 'sharedStrings')}${sheets.join('')}</Types>`;
}

/** A relationships part: id, type, target. */
export function relationshipsXml(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function workbookRelationships(options: XlsxOptions): string {
  const sheets = options.sheets.map(
    (sheet, index) => [`rId${index + 1}`, sheet.chart ? 'chartsheet' : 'worksheet', partOf(options, index)] as const,
  );
  return relationshipsXml([
    ...sheets,
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
  ]);
}

function workbookXml(options: XlsxOptions): string {
  const sheets = options.sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const epoch = options.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${head}<workbook xmlns="${main}" xmlns:r="${relationships}">${epoch}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const named = formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${named.join('')}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
