import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import type { PreviewInput } from '../../shared/import/schema.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, head, type ImportingOffice, listed } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';

const [ani, budi] = ['7201040408820011', '7201040408820012'];
let office: ImportingOffice;
beforeEach(async () => {
  office = await anImportingOffice();
});

const row = (nik: CellValue, name: string, address = 'Jl. Baru'): CellValue[] => [
  1,
  nik,
  name,
  '04/08/1982',
  'L',
  address,
];

/** What becomes of the rows: outcome, NIK, what is wrong, what was repaired. */
async function seen(rows: readonly CellValue[][], choices: Partial<PreviewInput>, heading = head) {
  const { preview } = await office.preview(rows, heading, {}, choices);
  const page = await callAndWait(office.application, 'import.rows', { preview });
  const found = page.rows.map(({ outcome, nik, problems, repairs }) => [
    outcome,
    nik,
    ...problems.flatMap(({ code, level }) => (level === 'info' ? [] : [code])),
    ...repairs.map(({ reason }) => reason),
  ]);
  return { preview, page, found };
}

const inFile = (at: number) => ({ sheet: 'Daftar', row: at });

describe('a file that was looked at', () => {
  it('is not read any more once it is another one: what was typed would fall on other rows', async () => {
    const sha256 = '0'.repeat(64);
    const again = office.preview([listed(1)], head, {}, { sha256 });
    expect(await codeOfPromise(again)).toBe('import-file-changed');
  });
});

describe('a cell that is corrected on screen', () => {
  it('is read as it was typed, and what the file says stands beside it', async () => {
    const rows = [row('72010404088200', 'ANDI'), row('7201 0404 0882 0002', 'BUDI')];
    const typed = { ...inFile(2), column: 1, text: ' 7201 0404 0882 0001 ' };
    const { preview, page, found } = await seen(rows, { corrections: [typed] });
    expect(found).toEqual([
      ['new', '7201040408820001', 'typed-by-hand'],
      ['new', '7201040408820002', 'separators-removed'],
    ]);
    expect(page.rows[0]?.repairs).toEqual([
      {
        field: 'nik',
        column: 1,
        original: '72010404088200',
        becomes: '7201 0404 0882 0001',
        reason: 'typed-by-hand',
      },
    ]);
    await callAndWait(office.application, 'import.commit', { preview });
    expect((await office.people('andi')).map(({ nik }) => nik)).toEqual(['7201040408820001']);
  });

  it('may be one that is empty, or be emptied', async () => {
    const corrections = [
      { ...inFile(2), column: 1, text: '7201040408820001' },
      { ...inFile(3), column: 5, text: '' },
    ];
    const { preview, page } = await seen([row('', 'ANDI'), listed(2)], { corrections });
    expect(page.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(page.rows[1]?.repairs).toContainEqual(
      expect.objectContaining({ field: 'address', original: 'Jl. Contoh', becomes: '', reason: 'typed-by-hand' }),
    );
    await callAndWait(office.application, 'import.commit', { preview });
    const [{ uid } = { uid: '' }] = await office.people('budi');
    expect(await callAndWait(office.application, 'participants.get', { uid })).toMatchObject({ address: null });
  });

  it('is none of another sheet or row', async () => {
    const corrections = [
      { sheet: 'Lain', row: 2, column: 1, text: '7201040408820001' },
      { ...inFile(900), column: 1, text: '7201040408820001' },
    ];
    const { found } = await seen([row('72010404088200', 'ANDI')], { corrections });
    expect(found).toEqual([['rejected', '72010404088200', 'nik-length']]);
  });

  it('is checked like any other', async () => {
    const { found } = await seen([listed(1)], { corrections: [{ ...inFile(2), column: 1, text: '720104' }] });
    expect(found).toEqual([['rejected', '720104', 'nik-length', 'typed-by-hand']]);
  });
});

describe('a row that is confirmed alone', () => {
  beforeEach(() => office.take([row(ani, 'ANI LESTARI'), row(budi, 'BUDI SANTOSO')]));
  const damaged = [row('7.20104E+15', 'ANI LESTARI', 'Jl. Lain'), row('7.20104E+15', 'BUDI SANTOSO', 'Jl. Lain')];

  it('is of that person, and the others wait', async () => {
    const { found } = await seen(damaged, { alikeRows: [{ ...inFile(2), nik: ani }] });
    expect(found).toEqual([
      ['changed', ani, 'person-confirmed'],
      ['conflict', null, 'nik-damaged', 'match-to-review'],
    ]);
  });

  it('may bear another name: it was looked at by itself', async () => {
    const alone = await anImportingOffice();
    await alone.take([row(ani, 'ANI LESTARI')]);
    office = alone;
    const rows = [row(7201040408820010, 'ANO LESTARI')];
    expect((await seen(rows, {})).found).toEqual([['conflict', null, 'nik-damaged', 'match-other-name']]);
    const { found, page } = await seen(rows, { alikeRows: [{ ...inFile(2), nik: ani }] });
    expect(found).toEqual([['changed', ani, 'person-confirmed']]);
    expect(page.rows[0]?.changes).toEqual([{ field: 'name', before: 'Ani Lestari', after: 'Ano Lestari' }]);
  });

  it('is not of somebody else who would be compared with it now', async () => {
    const { found } = await seen(damaged, { alikeRows: [{ ...inFile(2), nik: budi }] });
    expect(found[0]).toEqual(['conflict', null, 'nik-damaged', 'match-to-review']);
  });
});
