import { expect, it } from 'vitest';
import { monthInTitles, startByTitles } from '../../../shared/import/title-month.ts';

it.each([
  [['DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026'], '2026-09'],
  [['DAFTAR PESERTA', 'PER 30 SEPTEMBER 2026'], '2026-09'],
  [['Periode 2026-08'], '2026-08'],
  [['TANGGAL CETAK : 05-10-2026', 'BULAN IURAN 09-2026'], '2026-09'],
  [['NOMOR 12/2025 TENTANG PKS', 'PERIODE SEPTEMBER 2026'], '2026-09'],
  [['KEPESERTAAN JANUARI 2026', 'BLTH 02/2026'], '2026-02'],
  [['TANGGAL CETAK 05-10-2026 BULAN IURAN 09-2026'], '2026-09'],
  [['BULAN IURAN 09-2026, DICETAK 05-10-2026'], '2026-09'],
  [['KEADAAN PER TANGGAL 30-09-2026'], '2026-09'],
  [['DICETAK PER TANGGAL 05-10-2026'], null],
  [['Dicetak 5 Oktober 2026'], null],
  [['DAFTAR PESERTA TAHUN 2026'], null],
])('the titles %j name the month %s', (titles, month) => {
  expect(monthInTitles(titles)).toBe(month);
});

it('starts a list of the insurer in its month, and every other one in the running month', () => {
  const titles = ['DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026'];
  expect(startByTitles(titles, ['nik', 'inactiveFrom'], '2026-11-23')).toBe('2026-09-01');
  expect(startByTitles(titles, ['nik', 'kpj', null], '2026-11-23')).toBe('2026-11-01');
  expect(startByTitles(titles, ['nik', 'inactiveFrom'], '2026-08-02')).toBe('2026-08-01');
  expect(startByTitles([], ['nik', 'inactiveFrom'], '2026-11-23')).toBe('2026-11-01');
});
