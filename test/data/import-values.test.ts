import { describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, head, listed } from '../support/data/import.ts';

const withUnits = [...head, 'UNIT KERJA'];
const inUnit = (number: number, unit: string) => [...listed(number), unit];
const threeUnits = [inUnit(1, 'SDN 1 Luwuk'), inUnit(2, 'SDN 1 LUWUK'), inUnit(3, 'Kec. Toili')];

describe('units that nobody knows', () => {
  it('are added as one change, each once, and found when the list is read again', async () => {
    const { application, preview } = await anImportingOffice();
    const { unknownValues } = await preview(threeUnits, withUnits);
    const names = unknownValues.filter(({ target }) => target === 'unit').map(({ value }) => value);
    expect(names).toHaveLength(3);
    const { action, added } = await callAndWait(application, 'import.addUnits', { names });
    expect(added).toBe(2);
    expect((await preview(threeUnits, withUnits)).unknownValues).toEqual([]);
    const units = await callAndWait(application, 'units.list', {});
    expect(units.map(({ name, kind }) => [name, kind])).toEqual([
      ['Kec. Toili', 'kecamatan-office'],
      ['SDN 1 Luwuk', 'opd'],
    ]);
    await callAndWait(application, 'actions.undo', { uid: action });
    expect(await callAndWait(application, 'units.list', {})).toEqual([]);
  });

  it('that are there by now are not added twice', async () => {
    const { application } = await anImportingOffice();
    await callAndWait(application, 'import.addUnits', { names: ['Dinas Kesehatan'] });
    const again = callAndWait(application, 'import.addUnits', { names: ['KESEHATAN', 'dinas kesehatan'] });
    expect(await codeOfPromise(again)).toBe('name-taken');
  });

  it('stay when the import is taken back', async () => {
    const { application, preview } = await anImportingOffice();
    await callAndWait(application, 'import.addUnits', { names: ['SDN 1 Luwuk', 'Kec. Toili'] });
    const { preview: token } = await preview(threeUnits, withUnits);
    const { uid } = await callAndWait(application, 'import.commit', { preview: token });
    expect((await callAndWait(application, 'units.list', {})).map(({ participants }) => participants)).toEqual([1, 2]);
    await callAndWait(application, 'import.undo', { uid });
    expect(await callAndWait(application, 'units.list', {})).toHaveLength(2);
  });
});

describe('offices of two regencies', () => {
  const [ours, theirs] = ['Dinas Pendidikan Kabupaten Banggai', 'Dinas Pendidikan Kab. Poso'];
  const working = [inUnit(1, ours.toUpperCase()), inUnit(2, theirs)];

  it('are never taken for each other, whatever was explained before', async () => {
    const { application, preview } = await anImportingOffice();
    await callAndWait(application, 'import.addUnits', { names: [ours] });
    const { unknownValues } = await preview(working, withUnits);
    expect(unknownValues.map(({ value, suggestion }) => [value, suggestion])).toEqual([[theirs, null]]);
    const { added } = await callAndWait(application, 'import.addUnits', { names: [theirs] });
    expect(added).toBe(1);
    const units = await callAndWait(application, 'units.list', {});
    const uidOf = (name: string) => units.find((unit) => unit.name === name)?.uid ?? '';
    await callAndWait(application, 'import.learn', { target: 'unit', value: 'Disdik', targetUid: uidOf(ours) });
    const spelled = [inUnit(1, 'Disdik'), inUnit(2, 'DISDIK KAB. POSO'), inUnit(3, 'Dinas Pendidikan Kabupaten Poso')];
    const { unknownValues: left, preview: token } = await preview(spelled, withUnits);
    expect(left.map(({ value }) => value)).toEqual(['DISDIK KAB. POSO']);
    await callAndWait(application, 'import.discard', { preview: token });
  });
});

describe('work', () => {
  it('names the category, and where it names none it is kept as the position', async () => {
    const { application, preview, people } = await anImportingOffice();
    const working = (number: number, work: string) => [...listed(number), work];
    const { preview: token } = await preview(
      [working(1, 'Petani'), working(2, 'Juru kunci makam')],
      [...head, 'PEKERJAAN'],
    );
    await callAndWait(application, 'import.commit', { preview: token });
    const spells = [];
    for (const { uid } of await people()) {
      const { participations } = await callAndWait(application, 'participants.get', { uid });
      spells.push(...participations.map(({ categoryName, position }) => [categoryName, position]));
    }
    expect(spells).toEqual([
      ['Petani', null],
      ['Perangkat desa', 'Juru kunci makam'],
    ]);
  });
});

describe('villages that nobody knows', () => {
  const withVillage = [...head, 'KECAMATAN', 'DESA'];
  const living = (number: number, kecamatan: string) => [...listed(number), kecamatan, 'Uwedikan'];

  it('are named where their kecamatan is known, and found once they are added or explained', async () => {
    const { application, preview } = await anImportingOffice();
    const rows = [living(1, 'Luwuk Timur'), living(2, 'Luwuk Timur'), living(3, 'Tidak Ada')];
    const village = (await preview(rows, withVillage)).unknownValues.find(({ target }) => target === 'village');
    expect(village).toMatchObject({ value: 'Uwedikan', rows: 2, kecamatan: { name: 'Luwuk Timur' } });
    const kecamatanUid = village?.kecamatan?.uid ?? '';
    const record = { uid: null, rowVersion: null, code: '72.01.11.2001', kind: 'desa' as const, kecamatanUid };
    const { uid } = await callAndWait(application, 'villages.save', { ...record, name: 'Uwedikkan' });
    await callAndWait(application, 'import.learn', { target: 'village', value: 'Uwedikan', targetUid: uid });
    const after = (await preview(rows, withVillage)).unknownValues;
    expect(after.filter(({ target }) => target === 'village')).toEqual([]);
  });
});

it('names the words of a row that nobody has explained, where the row is taken without them', async () => {
  const { preview } = await anImportingOffice();
  const heading = [...head, 'KECAMATAN', 'KATEGORI', 'SUMBER DANA'];
  const rows = [
    [...listed(1), 'Boalemo', 'Guru ngaji', 'Dana hibah'],
    [...listed(2), 'Luwuk', 'Petani', 'APBD Kabupaten'],
  ];
  const { balance, groups } = await preview(rows, heading);
  expect(balance).toMatchObject({ new: 2 });
  expect(groups.map(({ code, rows: count }) => `${code} ${count}`)).toEqual([
    'category-unknown 1',
    'funding-unknown 1',
    'kecamatan-unknown 1',
  ]);
  const withoutCategory = await preview(rows.slice(0, 1), heading, { categoryUid: null });
  expect(withoutCategory.groups.map(({ code }) => code)).toEqual(['category-missing', 'kecamatan-unknown']);
});

it('says how many people a list without a category brings, and that nothing of their membership is kept', async () => {
  const { preview } = await anImportingOffice();
  const { balance, spells, withoutSpell, groups } = await preview([listed(1), listed(2)], head, { categoryUid: null });
  expect([balance.new, spells, withoutSpell]).toEqual([2, 0, 2]);
  expect(groups).toEqual([{ code: 'category-missing', field: 'category', level: 'warning', rows: 2 }]);
  const { spells: begun, withoutSpell: left } = await preview([listed(1), listed(2)]);
  expect([begun, left]).toEqual([2, 0]);
});

describe('Non-ASN people without a known unit', () => {
  it('are named with what is written, until the list has a unit for them', async () => {
    const { application, preview } = await anImportingOffice();
    const categories = await callAndWait(application, 'categories.list', {});
    const defaults = { categoryUid: categories.find(({ code }) => code === 'non-asn')?.uid ?? null };
    const told = await preview(threeUnits, withUnits, defaults);
    expect(told.groups).toEqual([{ code: 'unit-missing', field: 'unit', level: 'warning', rows: 3 }]);
    const { rows } = await callAndWait(application, 'import.rows', { preview: told.preview, problem: 'unit-missing' });
    expect(rows[0]).toMatchObject({
      problems: [{ code: 'unit-missing', column: 'G', original: 'SDN 1 Luwuk' }],
      facts: { unit: null, workplace: 'SDN 1 Luwuk' },
    });
    await callAndWait(application, 'import.addUnits', { names: ['Dinas Pendidikan'] });
    const [unit] = await callAndWait(application, 'units.list', {});
    const linked = await preview(threeUnits, withUnits, { ...defaults, unitUid: unit?.uid ?? null });
    expect(linked.groups).toEqual([]);
    const fitting = await callAndWait(application, 'import.rows', { preview: linked.preview });
    expect(fitting.rows[0]?.facts).toMatchObject({ unit: 'Dinas Pendidikan', workplace: 'SDN 1 Luwuk' });
  });

  it('are given to the office of the title where they have none, and nobody is moved there', async () => {
    const { application, preview } = await anImportingOffice();
    await callAndWait(application, 'import.addUnits', { names: ['Dinas Pendidikan', 'Dinas Kesehatan'] });
    const units = await callAndWait(application, 'units.list', {});
    const uidOf = (name: string) => units.find((unit) => unit.name === name)?.uid ?? null;
    const categories = await callAndWait(application, 'categories.list', {});
    const categoryUid = categories.find(({ code }) => code === 'non-asn')?.uid ?? null;
    const first = await preview([inUnit(1, 'Dinas Pendidikan')], withUnits, { categoryUid });
    await callAndWait(application, 'import.commit', { preview: first.preview });
    const unitForMissing = uidOf('Dinas Kesehatan');
    const rows = [inUnit(1, ''), inUnit(2, ''), inUnit(3, 'Dinas Pendidikan')];
    const second = await preview(rows, withUnits, { categoryUid, unitForMissing });
    expect(second).toMatchObject({ balance: { same: 1, new: 2, changed: 0 }, groups: [] });
    const told = await callAndWait(application, 'import.rows', { preview: second.preview });
    expect(told.rows.map(({ facts }) => facts.unit)).toEqual(['Dinas Kesehatan', 'Dinas Pendidikan']);
  });
});
