import { describe, expect, it } from 'vitest';
import { unitKindOf, unitNamedInTitles } from '../../../shared/import/new-unit.ts';

describe('the office that a title names', () => {
  it.each([
    [
      ['DAFTAR TENAGA NON ASN', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN BANGGAI', 'TAHUN ANGGARAN 2026'],
      'Dinas Pendidikan dan Kebudayaan',
      true,
    ],
    [['Daftar honorer Dinas Kesehatan Kab. Banggai tahun 2026'], 'Dinas Kesehatan', false],
    [['DAFTAR PEKERJA RENTAN', 'KECAMATAN TOILI BARAT'], 'Kecamatan Toili Barat', true],
    [['DAFTAR TENAGA KONTRAK RSUD LUWUK 2026'], 'RSUD Luwuk', false],
    [['DINAS PENDIDIKAN', 'DAFTAR TENAGA NON ASN DINAS PERIKANAN'], 'Dinas Perikanan', false],
    [['DINAS TENAGA KERJA DAN TRANSMIGRASI', 'DAFTAR TENAGA DINAS PENDIDIKAN'], 'Dinas Pendidikan', false],
  ])('%j', (titles, name, isWholeLine) => {
    expect(unitNamedInTitles(titles)).toEqual({ name, isWholeLine });
  });

  it.each([
    [['DAFTAR HONORER DINAS']],
    [['DAFTAR PERANGKAT DESA DAN BPD']],
    [['KEPALA DESA SE-KECAMATAN LUWUK']],
    [['BPJS KETENAGAKERJAAN KANTOR CABANG LUWUK', 'DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026']],
    [['DIKIRIM KE BADAN PENYELENGGARA JAMINAN SOSIAL KETENAGAKERJAAN']],
    [['PEMERINTAH KABUPATEN BANGGAI', 'DINAS TENAGA KERJA DAN TRANSMIGRASI', 'DAFTAR PESERTA']],
    [[]],
  ])('is none in %j', (titles) => {
    expect(unitNamedInTitles(titles, ['Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans'])).toBeNull();
  });
});

describe('the kind of a unit by its name', () => {
  it.each([
    ['Dinas Kesehatan', 'opd'],
    ['SDN 8 Bualemo', 'opd'],
    ['Kec. Toili', 'kecamatan-office'],
    ['DESA UWEDIKAN', 'village'],
    ['Kantor Camat Batui', 'kecamatan-office'],
    ['Pemerintah Desa Honbola', 'village'],
    ['Kantor Pelayanan Pajak', 'opd'],
    ['PT Sawit Jaya', 'company'],
  ])('%s is %s', (name, kind) => {
    expect(unitKindOf(name)).toBe(kind);
  });
});
