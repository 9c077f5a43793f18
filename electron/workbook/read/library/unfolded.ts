import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';

/**
 * Checks what the repeats of an OpenDocument sheet unfold to, before the library unfolds them. Empty rows and cells may
 * repeat to the end of a sheet, as LibreOffice writes them. Throws `workbook-too-many-rows`, `workbook-too-many-columns`,
 * `workbook-too-sparse`.
 */
export function checkRepeats(content: string): void {
  let rows = 1;
  let unfolded = 0;
  for (const [, name, attributes = ''] of content.matchAll(/<(?:[\w-]+:)?(table-row|table-cell)\b([^>]*)>/g)) {
    const isRow = name === 'table-row';
    const repeated = countIn(
      attributes,
      isRow ? /number-rows-repeated\s*=\s*["'](\d+)/ : /number-columns-repeated\s*=\s*["'](\d+)/,
    );
    if (isRow) {
      if (repeated > limits.rows) fail('workbook-too-many-rows', { limit: limits.rows });
      rows = repeated;
      continue;
    }
    if (repeated > limits.columns) fail('workbook-too-many-columns', { limit: limits.columns });
    if (attributes.includes('value-type')) unfolded += rows * repeated - 1;
    if (unfolded > limits.libraryRepeats) fail('workbook-too-sparse', { limit: limits.libraryRepeats });
  }
}

/** Checks the places that XML of Excel 2003 names for rows and cells, and how far they reach. Throws as {@link checkRepeats}. */
export function checkPlaces(content: string): void {
  for (const [, name, attributes = ''] of content.matchAll(/<(?:[\w-]+:)?(Row|Cell|Column)\b([^>]*)>/g)) {
    const across = countIn(attributes, /(?:Index|Span|MergeAcross)\s*=\s*["'](\d+)/);
    const down = countIn(attributes, /MergeDown\s*=\s*["'](\d+)/);
    if ((name === 'Row' ? across : down) > limits.rows) fail('workbook-too-many-rows', { limit: limits.rows });
    if (name !== 'Row' && across > limits.columns) fail('workbook-too-many-columns', { limit: limits.columns });
  }
}

function countIn(attributes: string, pattern: RegExp): number {
  const digits = pattern.exec(attributes)?.[1];
  return digits === undefined ? 1 : Number(digits);
}
