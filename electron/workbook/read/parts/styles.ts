import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { forEachElement } from '../xml/elements.ts';
import { isDateFormat } from './date-format.ts';

/** Number formats of a workbook by style index. */
export interface Styles {
  readonly formats: readonly string[];
  /** 1 by style index where a number is a date. */
  readonly isDate: Uint8Array;
}

/**
 * Formats that a file names by number only: ECMA-376 part 1, 18.8.30 (the numbers of a locale's own date formats, 27-36 and
 * 50-58, are shown by every Excel in its own way; they are dates in all).
 */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

function builtInFormat(id: number): string {
  return builtIn[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd/mm/yyyy' : 'General');
}

/** Styles of a workbook that has no styles part. */
export const noStyles: Styles = { formats: ['General'], isDate: new Uint8Array(1) };

/** Reads `xl/styles.xml`. Throws `workbook-too-large` above {@link limits.styles}. */
export function readStyles(bytes: Buffer): Styles {
  const named = new Map<number, string>();
  const ids: number[] = [];
  forEachElement(bytes, (markup, path) => {
    const parent = path.at(-1);
    if (markup.name === 'numFmt' && parent === 'numFmts') {
      named.set(Number(markup.attribute('numFmtId')), markup.attribute('formatCode') ?? 'General');
    } else if (markup.name === 'xf' && parent === 'cellXfs') {
      if (ids.push(Number(markup.attribute('numFmtId') ?? 0)) > limits.styles) {
        fail('workbook-too-large', { part: 'styles', limit: limits.styles });
      }
    }
  });
  const formats = ids.map((id) => named.get(id) ?? builtInFormat(id));
  return { formats, isDate: Uint8Array.from(formats, (format) => (isDateFormat(format) ? 1 : 0)) };
}
