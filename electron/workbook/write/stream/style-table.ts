import { bodySize, fontName, headShade, type CellStyle, type NamedStyle } from '../styles.ts';
import { xmlText } from '../text.ts';

/** Numbers of the formats Excel knows by itself; all others get numbers of their own from 164. */
const builtInFormats = new Map([
  ['0.00%', 10],
  ['#,##0', 3],
  ['@', 49],
]);
const firstOwnFormat = 164;

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const borderXml = {
  grid: `<border>${['left', 'right', 'top', 'bottom'].map((side) => line(side, 'thin')).join('')}<diagonal/></border>`,
  rule: `<border><left/><right/>${line('top', 'thick')}${line('bottom', 'thin')}<diagonal/></border>`,
};

/** Collects the styles a workbook uses and writes them as `xl/styles.xml`. */
export class StyleTable {
  private readonly ids = new Map<CellStyle, number>();
  private readonly xfs: string[] = [];
  private readonly named = new Map<NamedStyle, string>();
  private readonly fonts = new Shelf([fontXml({ size: bodySize })]);
  private readonly fills = new Shelf([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Shelf([noBorder]);
  private readonly formats = new Shelf([]);

  constructor() {
    this.xfs.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** Number of a style in cells. */
  idOf(style: CellStyle): number {
    const known = this.ids.get(style);
    if (known !== undefined) return known;
    const look = this.lookOf(style);
    if (!this.named.has(style.name)) this.named.set(style.name, `<xf ${look}`);
    const xfId = [...this.named.keys()].indexOf(style.name) + 1;
    this.xfs.push(`<xf xfId="${xfId}" ${look}`);
    this.ids.set(style, this.xfs.length - 1);
    return this.xfs.length - 1;
  }

  toXml(): string {
    const formats = this.formats.items.map(
      (format, place) => `<numFmt numFmtId="${firstOwnFormat + place}" formatCode="${xmlText(format)}"/>`,
    );
    const names = ['Normal', ...this.named.keys()].map(
      (name, place) => `<cellStyle name="${name}" xfId="${place}"${place === 0 ? ' builtinId="0"' : ''}/>`,
    );
    const parents = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', ...this.named.values()];
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? counted('numFmts', formats) : '',
      counted('fonts', this.fonts.items),
      counted('fills', this.fills.items),
      counted('borders', this.borders.items),
      counted('cellStyleXfs', parents),
      counted('cellXfs', this.xfs),
      counted('cellStyles', names),
      '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
    ].join('');
  }

  /** Attributes and content of an xf, up to its end. */
  private lookOf(style: CellStyle): string {
    const font = this.fonts.placeOf(fontXml(style.font));
    const fill = style.shaded ? this.fills.placeOf(solidFill(headShade)) : 0;
    const border = style.border ? this.borders.placeOf(borderXml[style.border]) : 0;
    const alignment = [
      `horizontal="${style.horizontal}" vertical="center"`,
      style.indent ? ` indent="${style.indent}"` : '',
      style.wrap ? ' wrapText="1"' : '',
      style.shrink ? ' shrinkToFit="1"' : '',
    ].join('');
    const locked = style.editable ? '<protection locked="0"/>' : '';
    return (
      `numFmtId="${this.formatId(style.format)}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"` +
      `${locked && ' applyProtection="1"'}><alignment ${alignment}/>${locked}</xf>`
    );
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    return builtInFormats.get(format) ?? firstOwnFormat + this.formats.placeOf(format);
  }
}

/** Parts that are listed once and then named by their place. */
class Shelf {
  readonly items: string[];

  constructor(items: string[]) {
    this.items = items;
  }

  placeOf(item: string): number {
    const place = this.items.indexOf(item);
    return place === -1 ? this.items.push(item) - 1 : place;
  }
}

function fontXml(font: CellStyle['font']): string {
  const flags = `${font.bold ? '<b/>' : ''}${font.italic ? '<i/>' : ''}${font.underline ? '<u/>' : ''}`;
  return `<font>${flags}<sz val="${font.size}"/><name val="${fontName}"/><family val="2"/></font>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function line(side: string, style: 'thin' | 'thick'): string {
  return `<${side} style="${style}"><color auto="1"/></${side}>`;
}

function counted(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}
