import { describe, expect, it } from 'vitest';
import { isInsurerList, listKindOf } from '../../../shared/import/list-kind.ts';
import { monthInTitles } from '../../../shared/import/title-month.ts';

describe('the list of the insurer', () => {
  it.each([
    [['NO', 'KPJ', 'NOMOR IDENTITAS', 'NAMA TENAGA KERJA', 'TGL LAHIR', 'UPAH', 'BLTH NA', 'PROGRAM'], true],
    [['No KPJ', 'NIK', 'Nama', 'Status Kepesertaan'], true],
    [['KPJ', 'NIK', 'NAMA', 'SEGMEN'], true],
    [['NO', 'KPJ', 'NIK', 'NAMA', 'ALAMAT'], false],
    [['NO', 'NIK', 'NAMA', 'STATUS'], false],
    [['NO', 'KPJ', 'NAMA', 'STATUS'], false],
    [[], false],
  ] as const)('is recognised by its headings: %j is %s', (captions, expected) => {
    expect(isInsurerList(captions)).toBe(expected);
    expect(listKindOf(captions)).toBe('participants');
  });
});

describe('the month that titles name', () => {
  it.each([
    ['DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026', '2026-09'],
    ['Periode 9/2026', '2026-09'],
    ['PERIODE : SEPTEMBER 2026', '2026-09'],
    ['per 30 September 2026', '2026-09'],
    ['Per 30/09/2026', '2026-09'],
    ['Iuran 2026-09', '2026-09'],
    ['Data Sep-2026', '2026-09'],
    ['NPP : 15000123   DIVISI : 000', null],
    ['Tahun 2026', null],
    ['KANTOR CABANG LUWUK 2026', null],
    ['No. 13-2026', null],
  ])('%s: %s', (title, month) => {
    expect(monthInTitles(['BPJS KETENAGAKERJAAN', title])).toBe(month);
  });
});
