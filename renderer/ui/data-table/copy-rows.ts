import type { Column } from './column.ts';

/** Rows for the clipboard: plain TSV, and a table in which identifiers are marked as text so that Excel keeps all digits. */
export function clipboardOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { readonly tsv: string; readonly html: string } {
  const cells = rows.map((row) =>
    columns.map((column) => (column.copy ?? column.text)(row).replace(/[\t\r\n]+/g, ' ')),
  );
  const head = columns.map(({ header }) => header);
  const tsv = [head, ...cells].map((line) => line.join('\t')).join('\r\n');
  const body = cells.map((line) => `<tr>${line.map((text, index) => cell(text, columns[index])).join('')}</tr>`);
  const titles = head.map((text) => `<th>${escaped(text)}</th>`).join('');
  return { tsv, html: `<meta charset="utf-8"><table><tr>${titles}</tr>${body.join('')}</table>` };
}

function cell<Row>(text: string, column: Column<Row> | undefined): string {
  const style = column?.identifier ? ' style="mso-number-format:\'\\@\'"' : '';
  return `<td${style}>${escaped(text)}</td>`;
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
