import { describe, expect, it } from 'vitest';
import { findHeaderBand, headerBandAt } from '../../../shared/import/header-band.ts';
import { num, sourceRows, type TestCell } from '../../support/source-rows.ts';

const numbers = (count: number): TestCell[] => Array.from({ length: count }, (_, index) => num(String(index + 1)));

describe('findHeaderBand', () => {
  it('finds two merged rows with a split column, the numbering row and the first data row', () => {
    const rows = sourceRows([
      ['DAFTAR TENAGA NON ASN', null, null, null, null, null],
      ['DINAS CONTOH', null, null, null, null, null],
      [null],
      ['No', 'Nama Lengkap', 'NIK', 'Tempat, Tanggal Lahir', 'Jenis Kelamin', null],
      [null, null, null, null, 'L', 'P'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [num('1'), 'Siti Rahman', '7201014411800020', 'Toili, 4 November 1980', null, '√'],
    ]);
    const merges = [
      { top: 1, bottom: 1, left: 0, right: 5 },
      { top: 4, bottom: 5, left: 0, right: 0 },
      { top: 4, bottom: 5, left: 1, right: 1 },
      { top: 4, bottom: 5, left: 2, right: 2 },
      { top: 4, bottom: 5, left: 3, right: 3 },
      { top: 4, bottom: 4, left: 4, right: 5 },
    ];
    expect(findHeaderBand(rows, merges)).toEqual({
      top: 4,
      bottom: 5,
      numberingRow: 6,
      firstData: 7,
      captions: ['No', 'Nama Lengkap', 'NIK', 'Tempat, Tanggal Lahir', 'Jenis Kelamin / L', 'Jenis Kelamin / P'],
    });
  });

  it('finds three rows with groups above and leaves the numbering row out', () => {
    const rows = sourceRows([
      ['NO', 'DATA PESERTA', null, null, null, null],
      [null, 'NIK', 'NAMA', 'KELAHIRAN', null, 'L/P'],
      [null, null, null, 'TEMPAT', 'TANGGAL', null],
      numbers(6),
      [num('1'), '7201014411800020', 'Siti', 'Toili', '04-11-1980', 'P'],
    ]);
    const merges = [
      { top: 1, bottom: 3, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 1, right: 5 },
      { top: 2, bottom: 3, left: 1, right: 1 },
      { top: 2, bottom: 3, left: 2, right: 2 },
      { top: 2, bottom: 2, left: 3, right: 4 },
      { top: 2, bottom: 3, left: 5, right: 5 },
    ];
    const band = findHeaderBand(rows, merges);
    expect(band).toMatchObject({ top: 1, bottom: 3, numberingRow: 4, firstData: 5 });
    expect(band?.captions).toEqual([
      'NO',
      'DATA PESERTA / NIK',
      'DATA PESERTA / NAMA',
      'DATA PESERTA / KELAHIRAN / TEMPAT',
      'DATA PESERTA / KELAHIRAN / TANGGAL',
      'DATA PESERTA / L/P',
    ]);
  });

  it('joins group captions of a text file, which has no merged cells', () => {
    const rows = sourceRows([
      ['No', 'NIK', 'Nama', 'Jenis Kelamin', ''],
      ['', '', '', 'L', 'P'],
      ['1', '7201014411800020', 'Siti', '', 'x'],
    ]);
    expect(findHeaderBand(rows, [])).toMatchObject({
      top: 1,
      bottom: 2,
      firstData: 3,
      captions: ['No', 'NIK', 'Nama', 'Jenis Kelamin / L', 'Jenis Kelamin / P'],
    });
  });

  it('takes the captions under a wide cell whatever their words', () => {
    const rows = sourceRows([
      ['NIK', 'Nama', 'Uang', null],
      [null, null, 'Pokok', 'Lain'],
      ['7201014411800020', 'Siti', num('1'), num('2')],
    ]);
    const merges = [{ top: 1, bottom: 1, left: 2, right: 3 }];
    expect(findHeaderBand(rows, merges)?.captions).toEqual(['NIK', 'Nama', 'Uang / Pokok', 'Uang / Lain']);
  });

  it('reaches up to the groups when only a neighbour is merged over both rows', () => {
    const rows = sourceRows([
      ['No', 'DATA DIRI', null],
      [null, 'NIK', 'Nama'],
      [num('1'), '7201014411800020', 'Siti'],
    ]);
    const merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    expect(findHeaderBand(rows, merges)).toMatchObject({
      top: 1,
      bottom: 2,
      captions: ['No', 'DATA DIRI / NIK', 'DATA DIRI / Nama'],
    });
  });

  it('takes a single row in the first line', () => {
    const rows = sourceRows([
      ['NO_PEGAWAI', 'NAMA_DEPAN', 'NOMOR_IDENTITAS'],
      ['00000', 'Ruslan', '7201172812660038'],
    ]);
    expect(findHeaderBand(rows, [])).toMatchObject({ top: 1, bottom: 1, firstData: 2 });
  });

  it('never takes a row of data whose words are headings elsewhere', () => {
    const rows = sourceRows([
      ['NIK', 'Nama', 'L/P'],
      ['7201172812660038', 'Ruslan', 'L'],
    ]);
    expect(findHeaderBand(rows, [])).toMatchObject({ bottom: 1, firstData: 2 });
    const withNumber = sourceRows([
      ['NIK', 'Nama', 'Satu', 'Dua'],
      [num('7201172812660038'), 'Laki', 'L', 'P'],
    ]);
    expect(findHeaderBand(withNumber, [])).toMatchObject({ top: 1, bottom: 1 });
  });

  it('finds a heading of words nobody knows by its shape', () => {
    const rows = sourceRows([
      ['Aaa', 'Bbb', 'Ccc'],
      ['Ruslan', '7201172812660038', 'x'],
    ]);
    expect(findHeaderBand(rows, [])).toMatchObject({ top: 1, bottom: 1, firstData: 2 });
  });

  it.each([[[['lihat sheet NON ASN']]], [[['Petunjuk pengisian'], ['1. Isi NIK dengan benar.']]], [[]]])(
    'answers null for a sheet without a list',
    (lines) => {
      expect(findHeaderBand(sourceRows(lines), [])).toBeNull();
    },
  );
});

describe('headerBandAt', () => {
  it('reads the captions of the rows a clerk chose and skips the numbering below', () => {
    const rows = sourceRows([['judul'], ['Kolom A', 'NIK', 'Nama'], numbers(3), ['x', '7201172812660038', 'Ruslan']]);
    expect(headerBandAt(rows, [], 2, 2)).toEqual({
      top: 2,
      bottom: 2,
      numberingRow: 3,
      firstData: 4,
      captions: ['Kolom A', 'NIK', 'Nama'],
    });
  });
});
