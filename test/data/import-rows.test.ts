import { describe, expect, it } from 'vitest';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import type { Input } from '../../shared/contract.ts';
import { anImportingOffice, head, listed } from '../support/data/import.ts';

type Filter = Omit<Input<'import.rows'>, 'preview'>;

async function rowsOf(application: Application, preview: string, filter: Filter = {}) {
  return (await callAndWait(application, 'import.rows', { preview, ...filter })).rows;
}

/** Changes the address of a person as the form does. */
async function moveByHand(application: Application, uid: string, address: string) {
  const person = await callAndWait(application, 'participants.get', { uid });
  const { participations: _spells, problems: _problems, kecamatanName: _k, villageName: _v, ...own } = person;
  await callAndWait(application, 'participants.save', { ...own, address });
}

describe('the upsert rules', () => {
  it('give every row of a list its outcome', async () => {
    const { application, take, preview, people } = await anImportingOffice();
    await take([...[1, 2, 3, 4].map((number) => listed(number)), listed(5, 'Jl. Contoh', 'EKO')]);
    const [cici] = await people('CICI');
    await moveByHand(application, cici?.uid ?? '', 'Jl. Tangan');
    const list = await preview([
      listed(1, ''),
      listed(2),
      listed(3, 'Jl. Daftar'),
      listed(4, 'Jl. Lain'),
      listed(5, 'Jl. Satu', 'EKO'),
      listed(5, 'Jl. Dua', 'EKO'),
      listed(6, 'Jl. Contoh', 'FITRI'),
      [8, '12345', 'NIK PENDEK', '04/08/1982', 'L', ''],
      ['JUMLAH', '', '', '', '', ''],
    ]);
    expect(list.balance).toEqual({ read: 9, new: 1, changed: 2, same: 2, conflict: 2, rejected: 1, skipped: 1 });
    const told = (await rowsOf(application, list.preview)).map(({ row, outcome, kind, name, problems, changes }) => ({
      is: `${row} ${kind} ${outcome}`,
      name,
      codes: problems.map(({ code }) => code),
      changes: changes.map(({ field, before, after }) => `${field}: ${before} > ${after}`),
    }));
    expect(told).toEqual([
      { is: '4 data conflict', name: 'Cici', codes: ['edited-by-hand'], changes: ['address: Jl. Tangan > Jl. Daftar'] },
      { is: '5 data changed', name: 'Dedi', codes: [], changes: ['address: Jl. Contoh > Jl. Lain'] },
      { is: '6 data changed', name: 'Eko', codes: [], changes: ['address: Jl. Contoh > Jl. Satu'] },
      { is: '7 data conflict', name: 'Eko', codes: ['nik-twice-in-file'], changes: [] },
      { is: '8 data new', name: 'Fitri', codes: [], changes: [] },
      { is: '9 data rejected', name: 'Nik Pendek', codes: ['nik-length'], changes: [] },
      { is: '10 total skipped', name: null, codes: ['skipped-total'], changes: [] },
    ]);
  });

  it('change nothing for a column that the list does not have', async () => {
    const { take, preview } = await anImportingOffice();
    await take([listed(1), listed(2)]);
    const without = [listed(1), listed(2)].map((row) => row.slice(0, 5));
    const { balance } = await preview(without, head.slice(0, 5));
    expect(balance).toMatchObject({ read: 2, same: 2, changed: 0 });
  });

  it('are undone field by field: what was written before stands there again', async () => {
    const { application, take, people } = await anImportingOffice();
    await take([listed(1), listed(2)]);
    const { uid } = await take([listed(1, 'Jl. Baru')]);
    const [andi] = await people('ANDI');
    const address = async () => (await callAndWait(application, 'participants.get', { uid: andi?.uid ?? '' })).address;
    expect(await address()).toBe('Jl. Baru');
    await callAndWait(application, 'import.undo', { uid });
    expect(await address()).toBe('Jl. Contoh');
    expect(await people()).toHaveLength(2);
  });
});

describe('rows of a preview', () => {
  it('are found by problem, by repair and by field, with what they would bring', async () => {
    const { application, preview } = await anImportingOffice();
    const list = await preview([
      listed(1, 'Jl. Contoh', 'Drs. ANDI'),
      [2, "'7201 0404 0882 0002", 'BUDI', '08/04/1982', 'P', ''],
      [3, '720104040882', 'CICI', '04/08/1982', 'L', ''],
    ]);
    expect(list.repairGroups).toEqual(
      expect.arrayContaining([
        { reason: 'titles-split', field: 'name', rows: 1 },
        { reason: 'separators-removed', field: 'nik', rows: 1 },
        { reason: 'day-month-by-nik', field: 'birthDate', rows: 1 },
      ]),
    );
    const found = async (filter: Filter) => (await rowsOf(application, list.preview, filter)).map(({ row }) => row);
    expect(await found({ repair: 'titles-split', field: 'name' })).toEqual([2]);
    expect(await found({ repair: 'separators-removed', field: 'nik' })).toEqual([3]);
    expect(await found({ repair: 'separators-removed', field: 'phone' })).toEqual([]);
    expect(await found({ problem: 'nik-length', field: 'nik' })).toEqual([4]);
    expect(await found({ problem: 'nik-sex-differs', outcome: 'new' })).toEqual([3]);
    const [andi] = await rowsOf(application, list.preview, { outcome: 'new' });
    expect(andi).toMatchObject({
      name: 'Andi',
      repairs: [{ field: 'name', original: 'Drs. ANDI', becomes: 'Andi', reason: 'titles-split' }],
      facts: { birthDate: '1982-08-04', sex: 'L', startsOn: '2026-11-01', kecamatan: null, unit: null },
    });
  });
});
