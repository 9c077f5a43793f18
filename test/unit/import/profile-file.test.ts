import { describe, expect, it } from 'vitest';
import {
  type FiledProfile,
  type ProfileFile,
  profileFileText,
  readProfileFile,
} from '../../../shared/import/profiles/file.ts';
import { codeOf } from '../../support/coded.ts';

const hex = (digit: string) => digit.repeat(64);

function aProfile(changes: Partial<FiledProfile> = {}): FiledProfile {
  return {
    layout: { columns: hex('a'), titles: '' },
    kind: 'participants',
    file: 'daftar.xlsx',
    at: '2026-11-22T08:00:00.000Z',
    columns: [
      { column: 1, reading: 'nik', carryDown: false },
      { column: 2, reading: 'name', carryDown: false },
      { column: 5, reading: 'unit', carryDown: true },
    ],
    dateOrder: 'mdy',
    sheetAs: 'village',
    defaults: {
      programmes: 7,
      withoutKpj: 'not-registered',
      agreementKind: null,
      unit: { code: null, name: 'Dinas Kesehatan' },
      unitForMissing: null,
      category: { code: 'non-asn', name: 'Non-ASN' },
      funding: null,
    },
    ...changes,
  };
}

const aFile = (changes: Partial<ProfileFile> = {}): ProfileFile => ({
  profiles: [aProfile()],
  spellings: [{ target: 'unit', value: 'DINKES', means: { code: null, name: 'Dinas Kesehatan' } }],
  ...changes,
});

const written = (file: ProfileFile = aFile()) => profileFileText(file, '2026-11-22T08:00:00.000Z');
/** A file of ours with something else written into it. */
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(written()) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const refused = (text: string) => codeOf(() => readProfileFile(text));

describe('a file of profiles', () => {
  it('says the same when it is read as when it was written', () => {
    expect(readProfileFile(written())).toEqual(aFile());
  });

  it('is read with the mark that Notepad puts before it', () => {
    expect(readProfileFile(`\uFEFF${written()}`)).toEqual(aFile());
  });

  it('brings nothing along that this program does not know', () => {
    const text = written().replace('"profiles"', '"__proto__":{"isAdmin":true},"more":[1],"profiles"');
    expect(readProfileFile(text)).toEqual(aFile());
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'NIK;NAMA\n7201040408820001;ANI\n'],
    ['another program’s JSON', '{"name":"pantau-ucj","version":1}'],
    ['a list', '[]'],
    ['a number', '1'],
    ['null', 'null'],
    ['brackets without end', '['.repeat(1_000_000)],
    ['objects without end', '{"a":'.repeat(1_000_000)],
    ['text that says the name of the format', '"pantau-ucj-import-profiles"'],
  ])('is not one that holds %s', (_what, text) => {
    expect(refused(text)).toBe('profiles-not-ours');
  });

  it('is none of ours when it is nested without need', () => {
    const nested = `"more":${'['.repeat(1000)}${']'.repeat(1000)},"spellings"`;
    expect(refused(written().replace('"spellings"', nested))).toBe('profiles-not-ours');
  });

  it('of a newer version is said to be newer, whatever stands in it', () => {
    expect(refused(changed((file) => Object.assign(file, { version: 2, profiles: 'otherwise' })))).toBe(
      'profiles-newer',
    );
  });

  it('that was cut off is said to be damaged', () => {
    expect(refused(written().slice(0, 400))).toBe('profiles-faulty');
  });

  it.each<[string, Partial<ProfileFile>]>([
    ['no layout', { profiles: [] }],
    ['the same layout twice', { profiles: [aProfile(), aProfile({ dateOrder: 'dmy' })] }],
    ['no NIK', { profiles: [aProfile({ columns: [{ column: 2, reading: 'name', carryDown: false }] })] }],
    [
      'two columns of one reading',
      { profiles: [aProfile({ columns: [...aProfile().columns, { column: 7, reading: 'nik', carryDown: false }] })] },
    ],
    [
      'one column read twice',
      { profiles: [aProfile({ columns: [...aProfile().columns, { column: 2, reading: 'kpj', carryDown: false }] })] },
    ],
    [
      'two columns that fill one field',
      {
        profiles: [
          aProfile({ columns: [...aProfile().columns, { column: 7, reading: 'namePart1', carryDown: false }] }),
        ],
      },
    ],
    ['people where agreements are', { profiles: [aProfile({ kind: 'agreements' })] }],
    ['a fingerprint that is none', { profiles: [aProfile({ layout: { columns: 'x', titles: '' } })] }],
    ['a blank name', { spellings: [{ target: 'unit', value: 'A', means: { code: null, name: ' ' } }] }],
  ])('with %s is refused whole', (_what, changes) => {
    expect(refused(written(aFile(changes)))).toBe('profiles-faulty');
  });

  it.each([
    ['spellings', (file: Record<string, unknown>) => delete file['spellings']],
    [
      'a reading that no column has',
      (file: Record<string, unknown>) =>
        void (file['profiles'] = [{ ...aProfile(), columns: [{ column: 1, reading: 'constructor' }] }]),
    ],
    [
      'a column that Excel has not',
      (file: Record<string, unknown>) =>
        void (file['profiles'] = [{ ...aProfile(), columns: [{ column: -1, reading: 'nik' }] }]),
    ],
  ])('without or with wrong %s is refused whole', (_what, change) => {
    expect(refused(changed((file) => void change(file)))).toBe('profiles-faulty');
  });

  it('names the place of what is wrong', () => {
    const text = changed(
      (file) => void (file['spellings'] = [{ target: 'planet', value: 'a', means: { code: null, name: 'b' } }]),
    );
    expect(() => readProfileFile(text)).toThrow(expect.objectContaining({ details: { place: 'spellings.0.target' } }));
  });
});
