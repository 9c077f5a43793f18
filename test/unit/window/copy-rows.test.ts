import { describe, expect, it } from 'vitest';
import type { Column } from '../../../renderer/ui/data-table/column.ts';
import { clipboardOf } from '../../../renderer/ui/data-table/copy-rows.ts';

interface Person {
  readonly nik: string;
  readonly name: string;
}
const columns: readonly Column<Person>[] = [
  {
    id: 'nik',
    header: 'NIK',
    width: 100,
    identifier: true,
    text: ({ nik }) => nik.replace(/(.{4})/g, '$1 '),
    copy: ({ nik }) => nik,
  },
  { id: 'name', header: 'Nama', width: 100, text: ({ name }) => name },
];

describe('rows on the clipboard', () => {
  it('are one line each, with the heads first', () => {
    const { tsv } = clipboardOf(columns, [{ nik: '7201044512830003', name: 'Hasnah' }]);
    expect(tsv).toBe('NIK\tNama\r\n7201044512830003\tHasnah');
  });

  it('keep all digits of an identifier in Excel', () => {
    const { html } = clipboardOf(columns, [{ nik: '7201044512830003', name: 'Hasnah' }]);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">7201044512830003</td>`);
    expect(html).toContain('<td>Hasnah</td>');
  });

  it('cannot break out of their cell', () => {
    const { tsv, html } = clipboardOf(columns, [{ nik: '1', name: 'A\tB\r\n<b>&' }]);
    expect(tsv.split('\r\n')).toHaveLength(2);
    expect(tsv.endsWith('\tA B <b>&')).toBe(true);
    expect(html).toContain('A B &lt;b&gt;&amp;');
  });
});
