import { describe, expect, it } from 'vitest';
import { firstRows } from '../../../electron/workbook/tasks/rows.ts';
import { findHeaderBand } from '../../../shared/import/header-band.ts';
import { matchColumns } from '../../../shared/import/match-columns.ts';
import { withWorkbook } from '../../support/xlsx/read-all.ts';
import { sheetXml, xlsxOf } from '../../support/xlsx/xlsx.ts';

const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A list with a heading of two rows, captions merged over their columns. */
function listXml(people: number, dimension: string): string {
  const head =
    `<row r="1">${text('A1', 'NAMA')}${text('B1', 'NIK')}${text('C1', 'TANGGAL')}${text('E1', 'JENIS KELAMIN')}</row>` +
    `<row r="2">${text('C2', 'LAHIR')}${text('D2', 'MULAI')}${text('E2', 'L')}${text('F2', 'P')}</row>`;
  const body = Array.from({ length: people }, (_, index) => {
    const row = index + 3;
    const nik = `720120040580${String((index % 9999) + 1).padStart(4, '0')}`;
    const tick = index % 2 === 0 ? text(`E${row}`, 'V') : text(`F${row}`, 'V');
    return (
      `<row r="${row}"${index === 250 ? ' hidden="1"' : ''}>${text(`A${row}`, 'Ahmad Yani')}${text(`B${row}`, nik)}` +
      `${text(`C${row}`, '04/05/1980')}${text(`D${row}`, '01/02/2024')}${tick}</row>`
    );
  });
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = sheetXml(head + body.join(''), `<mergeCells>${merges}</mergeCells>`);
  return dimension === '' ? xml : xml.replace('<sheetData>', `<dimension ref="${dimension}"/><sheetData>`);
}

describe('the look through a sheet', () => {
  it.each([
    ['no dimension', 300, ''],
    ['A1 as its dimension', 300, 'A1'],
    ['its true dimension', 300, 'A1:F302'],
    ['a dimension far too large', 300, 'A1:F1048576'],
    ['no dimension and 25,000 people', 25_000, ''],
    ['its true dimension and 25,000 people', 25_000, 'A1:F25002'],
  ])('finds the merged heading with %s', async (_name, people, dimension) => {
    await withWorkbook(xlsxOf({ sheets: [{ name: 'S', xml: listXml(people, dimension) }] }), async (book) => {
      const look = await firstRows(book, book.sheets[0] ?? expect.fail('no sheet'), 200);
      expect(look.rows).toHaveLength(200);
      expect(look.merges).toHaveLength(4);
      expect(look.hiddenRows).toEqual([253]);
      const band = findHeaderBand(look.rows, look.merges) ?? expect.fail('no heading');
      expect([band.top, band.bottom]).toEqual([1, 2]);
      const readings = matchColumns(band, look.rows, { merges: look.merges }).map(({ reading }) => reading);
      expect(readings).toEqual(['name', 'nik', 'birthDate', 'startsOn', 'tickL', 'tickP']);
    });
  });
});
