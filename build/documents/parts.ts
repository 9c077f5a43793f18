import {
  AlignmentType,
  BorderStyle,
  Document,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';

/** Twentieths of a point per millimetre, Word's unit of length. */
const perMillimetre = 56.7;
const font = 'Bookman Old Style';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** A paragraph of running text. */
export function text(content: string, options: IParagraphOptions & { readonly bold?: boolean } = {}): Paragraph {
  const { bold, ...paragraph } = options;
  return new Paragraph({
    spacing: { after: 120, line: 300 },
    alignment: AlignmentType.JUSTIFIED,
    ...paragraph,
    children: [new TextRun({ text: content, bold: bold ?? false })],
  });
}

/** A centred title line. */
export function title(content: string): Paragraph {
  return text(content, { bold: true, alignment: AlignmentType.CENTER, spacing: { after: 0 } });
}

/** The number and heading of an article. */
export function article(number: number, heading: string): Paragraph[] {
  const options = { bold: true, alignment: AlignmentType.CENTER, keepNext: true };
  return [
    text(`Pasal ${number}`, { ...options, spacing: { before: 240, after: 0 } }),
    text(heading.toUpperCase(), { ...options, spacing: { after: 120 } }),
  ];
}

/** Numbered clauses of an article: "(1) ...". */
export function clauses(...contents: readonly string[]): Paragraph[] {
  return contents.map((content, place) =>
    text(contents.length === 1 ? content : `(${place + 1})\t${content}`, {
      indent: contents.length === 1 ? {} : { left: 567, hanging: 567 },
    }),
  );
}

/** An empty line, or several. */
export function space(lines = 1): Paragraph[] {
  return Array.from({ length: lines }, () => text('', { spacing: { after: 0 } }));
}

function cell(children: Paragraph[], percent: number): TableCell {
  return new TableCell({ children, borders: noBorders, width: { size: percent, type: WidthType.PERCENTAGE } });
}

/** Rows of label, colon and value without lines between them. */
export function pairs(rows: readonly (readonly [string, string])[], labelPercent = 22): Table {
  const plain = (content: string) => text(content, { spacing: { after: 40 }, alignment: AlignmentType.LEFT });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([plain(label)], labelPercent),
            cell([plain(':')], 3),
            cell([plain(value)], 97 - labelPercent),
          ],
        }),
    ),
  });
}

/** Two columns of centred lines: who signs for each side. */
export function signatures(left: readonly string[], right: readonly string[]): Table {
  const lines = (contents: readonly string[]) =>
    contents.map((content) =>
      text(content, { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ cantSplit: true, children: [cell(lines(left), 50), cell(lines(right), 50)] })],
  });
}

/** Kop surat: three centred lines over a thick rule. */
export function letterhead(): Paragraph[] {
  const line = (content: string, size: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 0 },
      children: [new TextRun({ text: content, bold: true, size })],
    });
  return [
    line('{pemerintah}', 26),
    line('{kantor}', 30),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 4 } },
      children: [new TextRun({ text: '{alamat_kantor}', size: 20 })],
    }),
  ];
}

/** An A4 document of these parts (letters are A4; only lists are F4). */
export function documentOf(children: (Paragraph | Table)[]): Document {
  const margin = (millimetres: number) => Math.round(millimetres * perMillimetre);
  return new Document({
    creator: 'Pantau UCJ',
    styles: { default: { document: { run: { font, size: 24, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: margin(210), height: margin(297) },
            margin: { top: margin(20), bottom: margin(25), left: margin(30), right: margin(25) },
          },
        },
        children,
      },
    ],
  });
}
