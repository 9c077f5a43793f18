import { describe, expect, it } from 'vitest';
import { missingFields } from '../../../shared/import/choose-columns.ts';
import type { ColumnReading } from '../../../shared/import/column-reading.ts';
import { builtInProfileOf } from '../../../shared/import/profiles/built-in.ts';
import { sippA, sippB } from '../../support/xlsx/sipp-list.ts';

const profileOf = (captions: readonly string[]) => builtInProfileOf('participants', captions);

/** What each taken column is read as, by its heading. */
function readings(captions: readonly string[]): ReadonlyMap<string, string> {
  const { columns } = profileOf(captions) ?? expect.fail('not recognised');
  return new Map(columns.map(({ column, reading }) => [captions[column] ?? '', reading]));
}

const listed = (wanted: Readonly<Record<string, ColumnReading>>) => new Map(Object.entries(wanted));

const common: Readonly<Record<string, ColumnReading>> = {
  GELAR: 'titles',
  HP: 'phone',
  EMAIL: 'email',
  TEMPAT_LAHIR: 'birthPlace',
  TANGGAL_LAHIR: 'birthDate',
  NAMA_IBU_KANDUNG: 'motherName',
  TANGGAL_KEPESERTAAN: 'startsOn',
  UPAH: 'wage',
  ALAMAT: 'address',
};

describe('SIPP layout A', () => {
  it('has 29 columns and the name in three of them', () => {
    expect(sippA).toHaveLength(29);
    expect(profileOf(sippA)).toMatchObject({ name: 'sipp-a', dateOrder: 'dmy' });
    expect(readings(sippA)).toEqual(
      listed({
        ...common,
        NAMA_DEPAN: 'namePart1',
        NAMA_TENGAH: 'namePart2',
        NAMA_BELAKANG: 'namePart3',
        NOMOR_IDENTITAS: 'nik',
        'JENIS KELAMIN': 'sex',
      }),
    );
  });
});

describe('SIPP layout B', () => {
  it.each([31, 33])('has one name and %d columns, one of them without heading', (width) => {
    const captions = sippB(width);
    expect(captions).toHaveLength(width);
    expect(captions).toContain('');
    expect(profileOf(captions)).toMatchObject({ name: 'sipp-b' });
    expect(readings(captions)).toEqual(
      listed({
        ...common,
        NAMA_LENGKAP: 'name',
        NO_IDENTITAS: 'nik',
        JENIS_KELAMIN: 'sex',
        TGL_AKHIR_KONTRAK: 'endsOn',
      }),
    );
  });

  it('reads the columns behind the one without heading where they stand', () => {
    const captions = sippB(33);
    const columns = new Map(profileOf(captions)?.columns.map(({ column, reading }) => [reading, column]));
    expect(columns.get('phone')).toBe(captions.indexOf('HP'));
    expect(columns.get('nik')).toBe(captions.indexOf('NO_IDENTITAS'));
  });
});

describe('a head of table that is known by name', () => {
  it.each([
    ['spelled another way', sippA.map((caption) => caption.toLowerCase().replaceAll('_', ' '))],
    ['with the problems that this program wrote beside it', [...sippA, 'MASALAH']],
    ['with empty columns behind it', [...sippA, '', '']],
  ])('is the same %s', (_how, captions) => {
    expect(profileOf(captions)?.name).toBe('sipp-a');
  });

  it.each([
    ['with a column less', sippA.slice(0, -1)],
    ['with a column of its own', [...sippA, 'UNIT KERJA']],
    ['in another order', sippA.toReversed()],
    ['of somebody else', ['NO', 'NIK', 'NAMA']],
    ['that is empty', []],
  ])('is another one %s', (_how, captions) => {
    expect(profileOf(captions)).toBeNull();
  });

  it('is only one of people', () => {
    expect(builtInProfileOf('agreements', sippA)).toBeNull();
  });

  it.each([sippA, sippB(31)])('has the columns that no list of people can be without', (...captions) => {
    const columns = profileOf(captions)?.columns ?? [];
    expect(missingFields(new Map(columns.map(({ column, reading }) => [column, reading])))).toEqual([]);
  });
});
