import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { anImportingOffice, head, type ImportingOffice, listed } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';

const [ani, budi] = ['7201040408820011', '7201040408820012'];
const withKpj = [...head, 'KPJ'];
let office: ImportingOffice;

/** A row whose NIK cell holds this. */
function row(nik: CellValue, name: string, birthDate = '04/08/1982', address = 'Jl. Baru'): CellValue[] {
  return [1, nik, name, birthDate, 'L', address];
}

async function seen(rows: readonly CellValue[][], heading = head, takeAlike = false) {
  const { preview, balance } = await office.preview(rows, heading, {}, { takeAlike });
  const page = await callAndWait(office.application, 'import.rows', { preview });
  const found = page.rows.map(({ outcome, nik, problems, repairs }) => [
    outcome,
    nik,
    ...problems.flatMap(({ code, level }) => (level === 'info' ? [] : [code])),
    ...repairs.flatMap(({ reason, field }) => (field === 'nik' ? [reason] : [])),
  ]);
  return { preview, balance, found };
}

beforeEach(async () => {
  office = await anImportingOffice();
  const { preview } = await office.preview(
    [
      [...row(ani, 'ANI LESTARI', '04/08/1982', 'Jl. Lama'), '11012345671'],
      [...row(budi, 'BUDI SANTOSO', '04/08/1982', 'Jl. Lama'), '11012345672'],
    ],
    withKpj,
  );
  await callAndWait(office.application, 'import.commit', { preview });
});

describe('a NIK that Excel took for a number', () => {
  it('is that of the person with its fifteen digits and the name, in any spelling of it', async () => {
    const { found } = await seen([row(7201040408820010, 'Hj. Anni Lestari')]);
    expect(found).toEqual([['changed', ani, 'nik-from-register']]);
  });

  it('says what it was and what it became, and is saved', async () => {
    const { preview } = await seen([row(7201040408820010, 'BUDI SANTOSO')]);
    const page = await callAndWait(office.application, 'import.rows', { preview });
    expect(page.rows[0]?.repairs).toContainEqual({
      field: 'nik',
      column: 1,
      original: '7201040408820010',
      becomes: budi,
      reason: 'nik-from-register',
    });
    await callAndWait(office.application, 'import.commit', { preview });
    expect((await office.people('santoso')).map(({ nik }) => nik)).toEqual([budi]);
    expect(await office.people()).toHaveLength(2);
  });

  it('is refused when nobody has its digits', async () => {
    const { found } = await seen([row(7201040408990010, 'ANI LESTARI', '04/08/1999')]);
    expect(found).toEqual([['rejected', null, 'nik-damaged']]);
  });

  it('is never that of a twin: the name has to agree', async () => {
    const { found } = await seen([row(7201040408820010, 'ANO LESTARI')]);
    expect(found).toEqual([['rejected', null, 'nik-damaged']]);
    const alone = await anImportingOffice();
    await alone.take([row(ani, 'ANI LESTARI')]);
    office = alone;
    expect((await seen([row(7201040408820010, 'ANO LESTARI')])).found).toEqual([
      ['conflict', null, 'nik-damaged', 'match-other-name'],
    ]);
    expect((await seen([row(7201040408820010, 'ANO LESTARI')], head, true)).found).toEqual([
      ['conflict', null, 'nik-damaged', 'match-other-name'],
    ]);
  });

  it('of which a text like 7.20104E+15 is left has to be confirmed by name and birth date', async () => {
    const rows = [row('7.20104E+15', 'Ani Lestari'), row('7.20104E+15', 'Ani Lestari', '05/08/1982')];
    expect((await seen(rows)).found).toEqual([
      ['conflict', null, 'nik-damaged', 'match-to-review'],
      ['rejected', null, 'nik-damaged'],
    ]);
    expect((await seen(rows, head, true)).found).toEqual([
      ['changed', ani, 'person-by-name'],
      ['rejected', null, 'nik-damaged'],
    ]);
  });

  it('of somebody who stands in the same list with all digits is that person twice', async () => {
    const { found } = await seen([row(ani, 'ANI LESTARI'), row(7201040408820010, 'ANI LESTARI')]);
    expect(found).toEqual([
      ['changed', ani],
      ['conflict', ani, 'nik-twice-in-file', 'nik-from-register'],
    ]);
  });
});

describe('a row without a NIK', () => {
  it('is that of the person with its KPJ and name', async () => {
    const { found } = await seen([[...row('', 'BUDI SANTOSO'), '11012345672']], withKpj);
    expect(found).toEqual([['changed', budi, 'person-by-kpj']]);
  });

  it('has to be confirmed when the name is another one', async () => {
    const { found } = await seen([[...row('', 'BADU SANTOSA'), '11012345672']], withKpj);
    expect(found).toEqual([['conflict', null, 'nik-missing', 'match-other-name']]);
  });

  it('of the same KPJ and name but another birth date is nobody at one go', async () => {
    const namesakes = [[...row('', 'BUDI SANTOSO', '01/01/1990'), '11012345672']];
    const refused = [['conflict', null, 'nik-missing', 'match-other-birth-date']];
    expect((await seen(namesakes, withKpj)).found).toEqual(refused);
    expect((await seen(namesakes, withKpj, true)).found).toEqual(refused);
  });

  it('has to be confirmed when only name and birth date agree, and also a NIK that cannot be', async () => {
    expect((await seen([row('', 'BUDI SANTOSO'), row('720104040882001', 'ANI LESTARI')])).found).toEqual([
      ['conflict', null, 'nik-missing', 'match-to-review'],
      ['conflict', '720104040882001', 'nik-length', 'match-to-review'],
    ]);
  });

  it('is refused when several people can be meant, or something else is wrong with it', async () => {
    await office.take([listed(7, 'Jl. Contoh', 'BUDI SANTOSO')]);
    const { found } = await seen([row('', 'BUDI SANTOSO'), row('', 'ANI LESTARI', 'kemarin')]);
    expect(found).toEqual([
      ['rejected', null, 'nik-missing'],
      ['rejected', null, 'birth-date-unreadable', 'nik-missing'],
    ]);
  });
});

describe('a valid NIK', () => {
  const [other, born] = ['ZAINAL BACHRI', '11/07/1975'];

  it('is no proof by itself: under another name and birth date somebody has to look at the row', async () => {
    expect((await seen([row(ani, other, born)])).found).toEqual([
      ['conflict', ani, 'nik-birth-date-differs', 'match-other-name'],
    ]);
    expect((await seen([row(ani, other, born)], head, true)).found[0]?.[0]).toBe('conflict');
    const alikeRows = [{ sheet: 'Daftar', row: 2, nik: ani }];
    const { balance } = await office.preview([row(ani, other, born)], head, {}, { alikeRows });
    expect(balance).toMatchObject({ changed: 1, conflict: 0 });
  });

  it('is that of the person when the name is spelled otherwise, or the birth date agrees', async () => {
    expect((await seen([row(ani, 'Hj. Anny Lestary', born)])).found[0]?.[0]).toBe('changed');
    expect((await seen([row(ani, 'LESTARI', born)])).found[0]?.[0]).toBe('changed');
    expect((await seen([row(ani, other)])).found[0]?.[0]).toBe('changed');
  });

  it('proves nothing where the list has no birth date but the one within it', async () => {
    const bare = ['NO', 'NIK', 'NAMA', 'ALAMAT'];
    const { balance } = await office.preview([[1, ani, other, 'Jl. Baru']], bare);
    expect(balance).toMatchObject({ conflict: 1, changed: 0 });
  });
});
