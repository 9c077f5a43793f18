import excel from 'exceljs';
import PizZip from 'pizzip';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The kinds of program that save templates, by how they write the same sheet. */
export type TemplateKind = 'Excel' | 'openpyxl' | 'LibreOffice';
export const templateKinds: readonly TemplateKind[] = ['Excel', 'openpyxl', 'LibreOffice'];

/** A ministry's form with everything that has to survive: the table in row 6, its sums in row 7, another sheet that looks at both. */
export async function aTemplate(kind: TemplateKind): Promise<Buffer> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Rekap Data', { views: [{ state: 'frozen', ySplit: 5, topLeftCell: 'A6' }] });
  head(book, sheet);
  table(sheet);
  foot(book, sheet);
  printing(sheet);
  await sheet.protect('', { formatColumns: true });
  const summary = book.addWorksheet('Ringkasan');
  summary.getCell('A1').value = { formula: "'Rekap Data'!E7" };
  summary.getCell('A2').value = { formula: "SUM('Rekap Data'!E6:E6)" };
  summary.getCell('A3').value = { formula: "'Rekap Data'!C7/'Rekap Data'!E7" };
  summary.getCell('A3').numFmt = '0.00%';
  summary.getCell('A4').value = 'Lembar untuk {{regency}}';
  const lists = book.addWorksheet('Daftar', { state: 'hidden' });
  ['Baik', 'Cukup', 'Kurang'].forEach((word, at) => (lists.getCell(at + 1, 1).value = word));
  lists.getCell('B1').value = 20;
  book.definedNames.add('Daftar!$B$1', 'Batas');
  book.definedNames.add("'Rekap Data'!$C$6:$C$6", 'Jumlah_L');
  const zip = new PizZip(await book.xlsx.writeBuffer());
  addChart(zip);
  return as(kind, zip);
}

function head(book: excel.Workbook, sheet: excel.Worksheet): void {
  const logo = book.addImage({ base64: pixel.toString('base64'), extension: 'png' });
  sheet.addImage(logo, { tl: { col: 0, row: 0 }, ext: { width: 40, height: 40 } });
  sheet.mergeCells('A1:F1');
  sheet.getCell('A1').value = 'REKAPITULASI {{regency}} {{period}}';
  sheet.getCell('A2').value = {
    richText: [
      { font: { bold: true }, text: 'Kepala: ' },
      { font: { italic: true }, text: '{{head}}' },
    ],
  };
  for (const range of ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:H5']) sheet.mergeCells(range);
  const captions = { A4: 'NO', B4: 'UNIT', C4: 'JUMLAH', C5: 'L', D5: 'P', E4: 'JML', F4: '%', G4: 'KET' };
  for (const [cell, caption] of Object.entries(captions)) sheet.getCell(cell).value = caption;
  sheet.getColumn('B').width = 37;
}

function table(sheet: excel.Worksheet): void {
  const marks = { A6: 'no', B6: 'unit', C6: 'men', D6: 'women', G6: 'note' };
  for (const [cell, mark] of Object.entries(marks)) sheet.getCell(cell).value = `{{rows.${mark}}}`;
  sheet.getRow(6).height = 30;
  sheet.getCell('E6').value = { formula: 'C6+D6' };
  sheet.getCell('F6').value = { formula: 'IF($E$7=0,0,E6/$E$7)' };
  sheet.getCell('F6').numFmt = '0.00%';
  sheet.mergeCells('G6:H6');
  sheet.getCell('I6').protection = { locked: false };
  sheet.getCell('I6').dataValidation = { type: 'list', allowBlank: true, formulae: ['Daftar!$A$1:$A$3'] };
  sheet.mergeCells('A7:B7');
  sheet.getCell('A7').value = 'JUMLAH';
  for (const column of ['C', 'D', 'E']) sheet.getCell(`${column}7`).value = { formula: `SUM(${column}6:${column}6)` };
  sheet.getCell('F7').value = { formula: 'IF(E7=0,0,SUM(E6)/E7)' };
  sheet.addConditionalFormatting({
    ref: 'E6:E6',
    rules: [
      { type: 'expression', formulae: ['E6>Batas'], priority: 1, style: { font: { color: { argb: 'FFFF0000' } } } },
    ],
  });
  sheet.autoFilter = 'A5:F6';
}

function foot(book: excel.Workbook, sheet: excel.Worksheet): void {
  sheet.getCell('B9').value = 'Catatan';
  sheet.getCell('B9').note = 'Diisi oleh dinas';
  sheet.getCell('B10').value = 'Luwuk, {{day}}';
  sheet.getCell('C10').value = '{{day}}';
  sheet.getCell('C10').numFmt = 'dd/mm/yyyy';
  sheet.mergeCells('D9:F9');
  const stamp = book.addImage({ base64: pixel.toString('base64'), extension: 'png' });
  sheet.addImage(stamp, { tl: { col: 3, row: 10 }, ext: { width: 40, height: 40 } });
}

function printing(sheet: excel.Worksheet): void {
  sheet.pageSetup.printTitlesRow = '4:5';
  sheet.pageSetup.printArea = 'A1:I12';
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.paperSize = 9;
  sheet.headerFooter.oddFooter = 'Halaman &P dari &N';
  sheet.headerFooter.oddHeader = '&LRahasia';
}

const chart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Rekap Data'!$B$6:$B$6</c:f><c:strCache><c:ptCount val="1"/></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'Rekap Data'!$E$6:$E$6</c:f><c:numCache><c:ptCount val="1"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const drawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const relations = (type: string, target: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** Charts are what the library of the tests does not write. */
function addChart(zip: PizZip): void {
  zip.file('xl/charts/chart1.xml', chart);
  zip.file('xl/drawings/drawing9.xml', drawing);
  zip.file('xl/drawings/_rels/drawing9.xml.rels', relations('chart', '../charts/chart1.xml'));
  zip.file('xl/worksheets/_rels/sheet2.xml.rels', relations('drawing', '../drawings/drawing9.xml'));
  change(zip, 'xl/worksheets/sheet2.xml', (xml) => {
    const named = xml.includes('xmlns:r=')
      ? xml
      : xml.replace(
          '<worksheet ',
          '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
        );
    return named.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>');
  });
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  change(zip, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `${override('charts/chart1.xml', 'drawingml.chart')}${override('drawings/drawing9.xml', 'drawing')}</Types>`,
    ),
  );
}

function change(zip: PizZip, path: string, how: (xml: string) => string): void {
  zip.file(path, how(zip.file(path)?.asText() ?? ''));
}

/** The same workbook as another program would have saved it. */
function as(kind: TemplateKind, zip: PizZip): Buffer {
  const texts = [...(zip.file('xl/sharedStrings.xml')?.asText() ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, text = '']) => text,
  );
  for (const path of Object.keys(zip.files).filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/.test(one))) {
    change(zip, path, (xml) => {
      if (kind === 'openpyxl') {
        return xml.replaceAll(
          /<c r="(\w+)"( s="\d+")? t="s"><v>(\d+)<\/v><\/c>/g,
          (_all, cell: string, style = '', at: string) => {
            return `<c r="${cell}"${style} t="inlineStr"><is>${texts[Number(at)]}</is></c>`;
          },
        );
      }
      if (kind === 'LibreOffice') {
        return xml
          .replaceAll('<f>', '<f aca="false">')
          .replaceAll(
            /<c r="(\w+)"( s="\d+")? t="s">/g,
            (_all, cell: string, style = '') => `<c r="${cell}"${style} t="s" >`,
          )
          .replaceAll(
            /<row r="(\d+)"/g,
            '<row r="$1" customFormat="false" hidden="false" outlineLevel="0" collapsed="false"',
          )
          .replaceAll(/ spans="[^"]*"/g, '');
      }
      return xml;
    });
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
