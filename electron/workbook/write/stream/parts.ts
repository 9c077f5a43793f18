import type { WorkbookProperties } from '../../../../shared/workbook/spec.ts';
import type { PictureSize } from '../arms.ts';
import { plainXml, xmlText } from '../text.ts';

/** A name of the workbook; `sheet` (from 0) makes it a name of that sheet only. */
export interface WorkbookName {
  readonly name: string;
  readonly reference: string;
  readonly sheet?: number;
  readonly isHidden?: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const mainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** English Metric Units in a pixel at 96 to the inch. */
const emuPerPixel = 9525;

export function contentTypes(sheets: number, pictures: readonly number[]): string {
  const overrides = [
    ['xl/workbook.xml', `${mainType}.sheet.main+xml`],
    ['xl/styles.xml', `${mainType}.styles+xml`],
    ...Array.from({ length: sheets }, (_, place) => [
      `xl/worksheets/sheet${place + 1}.xml`,
      `${mainType}.worksheet+xml`,
    ]),
    ...pictures.map((sheet) => [
      `xl/drawings/drawing${sheet}.xml`,
      'application/vnd.openxmlformats-officedocument.drawing+xml',
    ]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `${declaration}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

export function packageRelations(): string {
  return relations([
    [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

export function workbookRelations(sheets: number): string {
  return relations([
    ...Array.from({ length: sheets }, (_, place): [string, string] => [
      `${office}/relationships/worksheet`,
      `worksheets/sheet${place + 1}.xml`,
    ]),
    [`${office}/relationships/styles`, 'styles.xml'],
  ]);
}

export function workbookXml(sheets: readonly string[], names: readonly WorkbookName[]): string {
  const listed = sheets.map(
    (name, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const defined = names.map(({ name, reference, sheet, isHidden }) => {
    const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    return `<definedName name="${name}"${scope}${isHidden ? ' hidden="1"' : ''}>${xmlText(reference)}</definedName>`;
  });
  return (
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}` +
    '<calcPr calcId="171027"/></workbook>'
  );
}

export function coreProperties({ title, creator, created }: WorkbookProperties): string {
  const instant = new Date(created).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${plainXml(title)}</dc:title><dc:creator>${plainXml(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${plainXml(creator)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`
  );
}

export function appProperties({ creator }: WorkbookProperties): string {
  return (
    `${declaration}<Properties xmlns="${office}/extended-properties">` +
    `<Application>Microsoft Excel</Application><Company>${plainXml(creator)}</Company></Properties>`
  );
}

export function sheetRelations(sheet: number): string {
  return relations([[`${office}/relationships/drawing`, `../drawings/drawing${sheet}.xml`]]);
}

export function drawingRelations(sheet: number): string {
  return relations([[`${office}/relationships/image`, `../media/image${sheet}.png`]]);
}

/** The arms at the sheet's upper left corner. */
export function drawingXml({ width, height }: PictureSize): string {
  const size = `cx="${width * emuPerPixel}" cy="${height * emuPerPixel}"`;
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">` +
    '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>0</xdr:row>' +
    `<xdr:rowOff>9525</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Lambang"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip xmlns:r="${office}/relationships" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>` +
    '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>'
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const listed = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${listed.join('')}</Relationships>`;
}
