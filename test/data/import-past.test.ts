import { expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { anImportingOffice, head, type ImportingOffice, listed } from '../support/data/import.ts';

type Rows = readonly (readonly CellValue[])[];

/** Saves a list with columns of its own; its receipt. */
async function take({ application, preview }: ImportingOffice, rows: Rows, more: readonly string[]) {
  const { preview: token } = await preview(rows, [...head, ...more]);
  const { uid } = await callAndWait(application, 'import.commit', { preview: token });
  return callAndWait(application, 'import.receipt', { uid });
}

async function spellsOf({ application, people }: ImportingOffice) {
  const [person] = await people();
  const { participations } = await callAndWait(application, 'participants.get', { uid: person?.uid ?? '' });
  return participations.map(({ startsOn, endsOn, wage }) => `${startsOn} ${endsOn ?? ''} ${wage ?? ''}`.trim());
}

const codesOf = ({ problems }: { problems: { code: string; column: string | null; row: number }[] }) =>
  problems.map(({ code, column, row }) => `${column}${row} ${code}`);

it('leaves the coverage of every past day as it was, and comes to rest', async () => {
  const office = await anImportingOffice();
  const active = async (on: string) => (await callAndWait(office.application, 'participants.counts', { on })).active;
  await take(office, [[...listed(1), '01/02/2024', 2_000_000]], ['TMT', 'GAJI']);
  const days = ['2019-06-01', '2024-01-31', '2024-02-01', '2026-10-31', '2026-11-01'];
  const before = await Promise.all(days.map(active));
  const later = [[...listed(1), '01/01/2019', 2_500_000]];
  const receipt = await take(office, later, ['TMT', 'GAJI']);
  expect(receipt.balance).toMatchObject({ changed: 1, conflict: 0 });
  expect(codesOf(receipt)).toEqual(['G2 start-differs', 'G2 spell-replaced']);
  expect(await Promise.all(days.map(active))).toEqual(before);
  expect(await spellsOf(office)).toEqual(['2026-11-01  2500000', '2024-02-01 2026-10-31 2000000']);
  expect((await take(office, later, ['TMT', 'GAJI'])).balance).toMatchObject({ same: 1, changed: 0, conflict: 0 });
  await callAndWait(office.application, 'import.undo', { uid: receipt.uid });
  expect(await spellsOf(office)).toEqual(['2024-02-01  2000000']);
});

it('asks since when somebody is NON AKTIF who is known as active', async () => {
  const office = await anImportingOffice();
  await office.take([listed(1)]);
  const { balance, ...receipt } = await take(office, [[...listed(1), 'NON AKTIF']], ['STATUS KEPESERTAAN']);
  expect(balance).toMatchObject({ read: 1, same: 0, conflict: 1 });
  expect(codesOf(receipt)).toEqual(['G2 inactive-since-unknown']);
});

it('takes the first of two rows with one NIK, alike or not, and names the others', async () => {
  const office = await anImportingOffice();
  const { preview: token, balance } = await office.preview([listed(1), listed(1), listed(1, 'Jl. Lain'), listed(2)]);
  expect(balance).toMatchObject({ read: 4, new: 2, conflict: 2 });
  const { rows } = await callAndWait(office.application, 'import.rows', { preview: token, outcome: 'conflict' });
  expect(rows.map(({ row, problems }) => [row, problems.map(({ code, column }) => `${column} ${code}`)])).toEqual([
    [3, ['B nik-twice-in-file']],
    [4, ['B nik-twice-in-file']],
  ]);
  const { uid } = await callAndWait(office.application, 'import.commit', { preview: token });
  const receipt = await callAndWait(office.application, 'import.receipt', { uid });
  expect(codesOf(receipt)).toEqual(['B3 nik-twice-in-file', 'B4 nik-twice-in-file']);
});

it('names a segment that is not its category’s, and programmes that the segment does not have', async () => {
  const office = await anImportingOffice();
  const rows = [
    [...listed(1), 'Petani', 'Penerima Upah', 'JKK, JKM, JP'],
    [...listed(2), 'Petani', 'BPU', 'JKK, JKM, JHT'],
    [...listed(3), 'Petani', 'lain', 'JKK, JKM'],
  ];
  const receipt = await take(office, rows, ['KATEGORI', 'SEGMEN', 'PROGRAM']);
  expect(receipt.balance).toMatchObject({ new: 3 });
  expect(codesOf(receipt)).toEqual(['H2 segment-differs', 'I2 programmes-unfit-segment', 'H4 segment-unreadable']);
});

/** An office with a village in each of two kecamatan. */
async function anOfficeWithVillages() {
  const office = await anImportingOffice();
  const call = office.application;
  const kecamatan = await callAndWait(call, 'kecamatan.list', {});
  for (const [place, village] of [
    ['Batui', 'Uso'],
    ['Bunta', 'Nanga-Nanga'],
  ]) {
    const kecamatanUid = kecamatan.find(({ name }) => name === place)?.uid ?? '';
    const record = {
      kecamatanUid,
      code: place === 'Batui' ? '72.01.01.2001' : '72.01.02.2001',
      name: village ?? '',
      kind: 'desa' as const,
    };
    await callAndWait(call, 'villages.save', { uid: null, rowVersion: null, ...record });
  }
  const placeOf = async () => {
    const [person] = await office.people();
    const known = await callAndWait(call, 'participants.get', { uid: person?.uid ?? '' });
    return `${known.kecamatanName} / ${known.villageName}`;
  };
  return { ...office, placeOf };
}

it('never leaves somebody in a village of another kecamatan', async () => {
  const office = await anOfficeWithVillages();
  const places = ['KECAMATAN', 'DESA'];
  await take(office, [[...listed(1), 'Batui', 'Uso']], places);
  expect(await office.placeOf()).toBe('Batui / Uso');
  const moved = await take(office, [[...listed(1), 'Bunta']], ['KECAMATAN']);
  expect(codesOf(moved)).toEqual(['G2 village-elsewhere']);
  expect([moved.balance.conflict, await office.placeOf()]).toEqual([1, 'Batui / Uso']);
  const astray = await take(office, [[...listed(1), 'Batui', 'Nanga-Nanga']], places);
  expect(codesOf(astray)).toEqual(['H2 village-in-other-kecamatan', 'H2 village-not-known']);
  expect(await office.placeOf()).toBe('Batui / Uso');
  await take(office, [[...listed(1), 'Bunta', 'Desa Baru']], places);
  expect(await office.placeOf()).toBe('Bunta / Desa Baru');
  await take(office, [[...listed(1), 'Uso']], ['DESA']);
  expect(await office.placeOf()).toBe('Batui / Uso');
});

it('ends a spell before the month from which a list says it is inactive, and names what contradicts itself', async () => {
  const office = await anImportingOffice();
  const rows = [
    [...listed(1), 'AKTIF', '12-2026'],
    [...listed(2), 'AKTIF', '10-2026'],
    [...listed(3), 'NON AKTIF', ''],
    [...listed(4), 'AKTIF', ''],
  ];
  const receipt = await take(office, rows, ['STATUS KEPESERTAAN', 'BLTH NA']);
  expect(codesOf(receipt)).toEqual(['H3 inactive-despite-status', 'G4 inactive-undated']);
  const ends = (await office.people()).map(async ({ uid }) => {
    const { participations } = await callAndWait(office.application, 'participants.get', { uid });
    return participations.map(({ endsOn }) => endsOn);
  });
  expect((await Promise.all(ends)).flat()).toEqual(['2026-11-30', '2026-09-30', null, null]);
});

it('takes a person whose start cannot be, without a participation that somebody invented', async () => {
  const office = await anImportingOffice();
  const rows = [
    [...listed(1), '31/02/2026'],
    [...listed(2), '1/1/9999'],
    [...listed(3), '01/02/2026'],
  ];
  const receipt = await take(office, rows, ['TMT']);
  expect(receipt.balance).toMatchObject({ new: 3 });
  expect(codesOf(receipt)).toEqual([
    'G2 date-impossible',
    'G2 start-unusable',
    'G3 date-implausible',
    'G3 start-unusable',
  ]);
  expect(await callAndWait(office.application, 'participants.counts', {})).toMatchObject({ total: 3, active: 1 });
  expect(await spellsOf(office)).toEqual([]);
});

it('takes sex and birth date from the NIK where nobody states them, and never against somebody', async () => {
  const { application, preview, take: takeList, people } = await anImportingOffice();
  const [number = 1, nik = '', name = '', , , address = ''] = listed(1);
  const { preview: token, repairGroups } = await preview(
    [[number, nik, name, address]],
    ['NO', 'NIK', 'NAMA', 'ALAMAT'],
  );
  expect(repairGroups.map(({ reason, field }) => `${reason} ${field}`)).toContain('from-nik sex');
  await callAndWait(application, 'import.commit', { preview: token });
  const [person] = await people();
  const uid = person?.uid ?? '';
  expect(await callAndWait(application, 'participants.get', { uid })).toMatchObject({
    sex: 'L',
    birthDate: '1982-08-04',
  });
  await takeList([[number, nik, name, '05/08/1982', 'P', address]]);
  const again = await preview([[number, nik, name, address]], ['NO', 'NIK', 'NAMA', 'ALAMAT']);
  expect(again.balance).toMatchObject({ same: 1, changed: 0, conflict: 0 });
});
