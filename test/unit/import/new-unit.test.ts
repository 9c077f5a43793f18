import { describe, expect, it } from 'vitest';
import { unitKindOf, unitNamedInTitles } from '../../../shared/import/new-unit.ts';

describe('the office that a title names', () => {
  it.each([
    [
      ['DAFTAR TENAGA NON ASN', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN BANGGAI', 'TAHUN ANGGARAN 2026'],
      'Dinas Pendidikan dan Kebudayaan',
    ],
    [['Daftar honorer Dinas Kesehatan Kab. Banggai tahun 2026'], 'Dinas Kesehatan'],
    [['DAFTAR PEKERJA RENTAN', 'KECAMATAN TOILI BARAT'], 'Kecamatan Toili Barat'],
    [['DAFTAR TENAGA KONTRAK RSUD LUWUK 2026'], 'RSUD Luwuk'],
    [['DAFTAR HONORER DINAS'], null],
    [['BPJS KETENAGAKERJAAN KANTOR CABANG LUWUK', 'DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026'], null],
    [[], null],
  ])('%j', (titles, name) => {
    expect(unitNamedInTitles(titles)).toBe(name);
  });
});

describe('the kind of a unit by its name', () => {
  it.each([
    ['Dinas Kesehatan', 'opd'],
    ['SDN 8 Bualemo', 'opd'],
    ['Kec. Toili', 'kecamatan-office'],
    ['DESA UWEDIKAN', 'village'],
    ['PT Sawit Jaya', 'company'],
  ])('%s is %s', (name, kind) => {
    expect(unitKindOf(name)).toBe(kind);
  });
});
