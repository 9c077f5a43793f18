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
    expect(html).toContain(`<td style="mso-number-format:'\\@'">Hasnah</td>`);
  });

  it('leave figures and dates to Excel', () => {
    const wage: Column<Person> = { id: 'wage', header: 'Upah', width: 100, align: 'right', text: () => '2.947.722' };
    const { html } = clipboardOf([wage], [{ nik: '1', name: 'A' }]);
    expect(html).toContain('<td>2.947.722</td>');
  });

  it.each(['=HYPERLINK("http://x","y")', '+1+cmd|x', '-2+SUM(A1)', '@SUM(A1)', ' =1+1'])(
    'are never a formula: %s',
    (name) => {
      const { tsv, html } = clipboardOf(columns, [{ nik: '7201044512830003', name }]);
      expect(tsv.split('\r\n')[1]).toBe(`7201044512830003\t'${name}`);
      expect(html).not.toContain('<td>');
      const figures: Column<Person> = { id: 'x', header: 'X', width: 1, align: 'right', text: () => name };
      expect(clipboardOf([figures], [{ nik: '1', name }]).html).not.toContain('<td>');
    },
  );

  it.each(['+62 812-3456-789', '+628123456789', '-', '-500', '0812 3456', '7201044512830003'])(
    'keep numbers as they are: %s',
    (name) => {
      expect(clipboardOf(columns, [{ nik: '1', name }]).tsv.split('\r\n')[1]).toBe(`1\t${name}`);
    },
  );

  it('cannot break out of their cell', () => {
    const { tsv, html } = clipboardOf(columns, [{ nik: '1', name: 'A\tB\r\n<b>&' }]);
    expect(tsv.split('\r\n')).toHaveLength(2);
    expect(tsv.endsWith('\tA B <b>&')).toBe(true);
    expect(html).toContain('A B &lt;b&gt;&amp;');
  });
});
