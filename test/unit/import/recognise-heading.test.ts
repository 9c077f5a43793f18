import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { recogniseHeading } from '../../../shared/import/recognise-heading.ts';

describe('headingKey', () => {
  it.each([
    ['N I K', 'nik'],
    ['N.I.K.', 'nik'],
    ['NOMOR_IDENTITAS', 'no identitas'],
    ['Tgl.\u00a0Lahir', 'tanggal lahir'],
    ['L/P', 'lp'],
    ['  No.  HP \n (WA) ', 'no hp wa'],
    ['***', ''],
  ])('%j is compared as %j', (caption, key) => {
    expect(headingKey(caption)).toBe(key);
  });
});

describe('recogniseHeading', () => {
  it.each([
    ['NIK', 'nik'],
    ['N I K', 'nik'],
    ['No. KTP', 'nik'],
    ['No. Induk Kependudukan', 'nik'],
    ['NOMOR_IDENTITAS', 'nik'],
    ['NIK (16 digit)', 'nik'],
    ['NAMA LENGKAP (SESUAI KTP)', 'name'],
    ['NAMA KEPALA KELUARGA', 'name'],
    ['Nama Ibu Kandung', 'motherName'],
    ['Nama Desa / Kelurahan', 'village'],
    ['TTL', 'birthPlaceAndDate'],
    ['Tempat/Tgl Lahir', 'birthPlaceAndDate'],
    ['Tempat dan Tanggal Lahir', 'birthPlaceAndDate'],
    ['Tgl. Lahir', 'birthDate'],
    ['Tgl Lahir (dd/mm/yyyy)', 'birthDate'],
    ['TEMPAT TANGGAL LAHIR / TEMPAT', 'birthPlace'],
    ['KELAHIRAN / TANGGAL', 'birthDate'],
    ['Jns Kelamin', 'sex'],
    ['Jenis Kelamin (L/P)', 'sex'],
    ['Jenis Kelamin / L', 'tickL'],
    ['JENIS KELAMIN / Perempuan', 'tickP'],
    ['NIP/NIK', 'nipOrNik'],
    ['ALAMAT / RT', 'rt'],
    ['RT/RW', 'rtAndRw'],
    ['DESA/KEL.', 'village'],
    ['Kec.', 'kecamatan'],
    ['Jenis Pekerjaan', 'occupation'],
    ['HONOR (Rp)', 'wage'],
    ['Gaji/Honor', 'wage'],
    ['No. HP/WA', 'phone'],
    ['NO. KPJ', 'kpj'],
    ['No. KK', 'familyCard'],
    ['TMT', 'startsOn'],
    ['BLTH NA', 'inactiveFrom'],
    ['SUMBER DANA', 'funding'],
    ['JML BULAN', 'months'],
    ['KET', 'note'],
    ['NIK Kepala Keluarga', 'nik'],
    ['Nama Gadis Ibu Kandung Peserta', 'motherName'],
    ['NAMA LENGKAP IBU', 'motherName'],
  ])('%j is %s', (caption, reading) => {
    expect(recogniseHeading(caption)?.reading).toBe(reading);
  });

  it.each([
    'NO',
    'No. Urut',
    'JENIS_IDENTITAS',
    'KODE_POS',
    'JUMLAH ANGGOTA KELUARGA',
    'LOKASI_PEKERJAAN',
    'No. Rekening Bank',
    'NIK IBU',
    'PEKERJAAN IBU',
    'TANGGAL LAHIR IBU',
    'TANGGAL LAHIR ANAK',
    'NIK SUAMI/ISTRI',
    'NAMA KEPALA DESA',
    'NAMA CAMAT',
    'NAMA PENDAMPING',
    'NAMA ORANG TUA',
  ])('%j is known and not taken', (caption) => {
    expect(recogniseHeading(caption)).toMatchObject({ reading: null });
  });

  it.each(['', 'Ruslan Sudana', 'Jl. Hidayat No. 274', '7201172812660038', 'TOTAL HONOR SETAHUN', 'JUMLAH GAJI 2025'])(
    '%j is no heading',
    (caption) => {
      expect(recogniseHeading(caption)).toBeNull();
    },
  );

  it('is less sure of the head of the family than of a name', () => {
    const sure = recogniseHeading('Nama')?.confidence ?? 0;
    expect(recogniseHeading('Nama Kepala Keluarga')?.confidence).toBeLessThan(sure);
  });
});
