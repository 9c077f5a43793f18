import type { Borders, Style } from 'exceljs';
import { fontName, headShade, type CellStyle } from './styles.ts';

const thin = { style: 'thin' } as const;
const borders: Record<'grid' | 'rule', Partial<Borders>> = {
  grid: { top: thin, left: thin, bottom: thin, right: thin },
  rule: { top: { style: 'thick' }, bottom: thin },
};
const known = new Map<CellStyle, Partial<Style>>();

/** A style as exceljs takes it; the same object for the same style, by which exceljs recognises it quickly. */
export function excelStyle(style: CellStyle): Partial<Style> {
  const ready = known.get(style);
  if (ready) return ready;
  const { font } = style;
  const made: Partial<Style> = {
    font: {
      name: fontName,
      family: 2,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline ?? false,
    },
    alignment: {
      horizontal: style.horizontal,
      vertical: 'middle',
      ...(style.indent && { indent: style.indent }),
      wrapText: style.wrap ?? false,
      shrinkToFit: style.shrink ?? false,
    },
    ...(style.border && { border: borders[style.border] }),
    ...(style.shaded && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: headShade } } as const }),
    ...(style.format && { numFmt: style.format }),
    ...(style.editable && { protection: { locked: false } }),
  };
  known.set(style, made);
  return made;
}
