import type { Column } from './column.ts';

/**
 * Rows for the clipboard: plain TSV, and a table in which text is marked as such, so that Excel keeps all digits and
 * calculates nothing. Only columns of figures and dates, which stand at the right, are left to Excel.
 */
export function clipboardOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { readonly tsv: string; readonly html: string } {
  const cells = rows.map((row) =>
    columns.map((column) => (column.copy ?? column.text)(row).replace(/[\t\r\n]+/g, ' ')),
  );
  const head = columns.map(({ header }) => header);
  const tsv = [head, ...cells].map((line) => line.map(asPlainText).join('\t')).join('\r\n');
  const body = cells.map((line) => `<tr>${line.map((text, index) => cell(text, columns[index])).join('')}</tr>`);
  const titles = head.map((text) => `<th>${escaped(text)}</th>`).join('');
  return { tsv, html: `<meta charset="utf-8"><table><tr>${titles}</tr>${body.join('')}</table>` };
}

function cell<Row>(text: string, column: Column<Row> | undefined): string {
  const isFigure = column?.align === 'right' && !column.identifier && !isFormula(text);
  const style = isFigure ? '' : ' style="mso-number-format:\'\\@\'"';
  return `<td${style}>${escaped(text)}</td>`;
}

/** What a spreadsheet would calculate; a sign before figures alone (a telephone number, "-") is none. */
function isFormula(text: string): boolean {
  return /^\s*[=@]/.test(text) || (/^\s*[+-]/.test(text) && !/^[\s+-][\d\s().,-]*$/.test(text));
}

/** Plain text has no marks: an apostrophe says, as in Excel itself, that what follows is text. */
function asPlainText(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Puts text on the clipboard through a copy event, which needs no permission. */
export function copyToClipboard({ tsv, html }: { readonly tsv: string; readonly html: string }): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tsv);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
}
