import { describe, expect, it } from 'vitest';
import { defaultsFromTitles } from '../../../shared/import/title-defaults.ts';

const unit = (uid: string, name: string, shortName: string | null = null, aliases: string[] = []) => ({
  uid,
  name,
  shortName,
  aliases,
});
const units = [
  unit('education', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud'),
  unit('health', 'Dinas Kesehatan', null, ['Dinkes']),
  unit('toili', 'Kecamatan Toili'),
  unit('toili-west', 'Kecamatan Toili Barat'),
];
const categories = [
  { uid: 'non-asn', name: 'Non-ASN' },
  { uid: 'farmer', name: 'Petani' },
  { uid: 'bpd', name: 'BPD' },
];

describe('titles above a list', () => {
  it.each([
    [['DAFTAR TENAGA NON ASN', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN BANGGAI'], 'education', 'non-asn'],
    [['Daftar Non-ASN Disdikbud'], 'education', 'non-asn'],
    [['REKAP DINKES 2026'], 'health', null],
    [['PEKERJA RENTAN (PETANI)', 'KEC. TOILI BARAT'], 'toili-west', 'farmer'],
    [['KECAMATAN TOILI'], 'toili', null],
    [['REKAP TENAGA DINAS KESEHATAN DAN KECAMATAN TOILI'], null, null],
    [['DAFTAR TENAGA (DINAS KESEHATAN), NON ASN'], 'health', 'non-asn'],
    [['DAFTAR NON ASN', 'DINAS KESEHATAN HEWAN DAN PETERNAKAN'], null, 'non-asn'],
    [['DINAS KESEHATAN DAN KELUARGA BERENCANA'], null, null],
    [['DAFTAR TENAGA KESEHATAN 2026'], null, null],
    [['PEMERINTAH PROVINSI SULAWESI TENGAH', 'DINAS KESEHATAN'], null, null],
    [['KABUPATEN BANGGAI PROVINSI SULAWESI TENGAH', 'DINAS KESEHATAN'], 'health', null],
    [['KECAMATAN TOILI JAYA'], null, null],
    [['DAFTAR PEKERJA DESA SOHO KEC. TOILI'], null, null],
    [['KANTOR KECAMATAN TOILI KAB. BANGGAI'], 'toili', null],
    [['DAFTAR PETANIAN'], null, null],
    [['DAFTAR ANGGOTA BPD'], null, null],
    [[], null, null],
  ])('%j', (titles, unitUid, categoryUid) => {
    expect(defaultsFromTitles(titles, units, categories)).toMatchObject({ unitUid, categoryUid });
  });

  it('may name two offices in one line: then none is the only one', () => {
    const two = defaultsFromTitles(
      ['DAFTAR NON ASN DINAS KESEHATAN DAN DINAS PENDIDIKAN DAN KEBUDAYAAN'],
      units,
      categories,
    );
    expect(two.isOnlyUnit).toBe(false);
    expect(defaultsFromTitles(['KECAMATAN TOILI BARAT'], units, categories)).toMatchObject({
      unitUid: 'toili-west',
      isOnlyUnit: true,
    });
  });

  it('count from the last line up, without the office that receives the list', () => {
    const titles = ['DINAS KESEHATAN', 'DAFTAR TENAGA NON ASN DINAS PENDIDIKAN DAN KEBUDAYAAN'];
    expect(defaultsFromTitles(titles, units, categories)).toMatchObject({ unitUid: 'education', isOnlyUnit: false });
    const others = defaultsFromTitles(titles, units, categories, ['Dinas Kesehatan']);
    expect(others).toMatchObject({ unitUid: 'education', isOnlyUnit: true });
    expect(defaultsFromTitles(titles.slice(0, 1), units, categories, ['Dinkes'])).toMatchObject({ unitUid: null });
  });
});
