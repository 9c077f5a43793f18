import { describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callAndWait } from '../../electron/threads/application.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import type { CellValue } from '../support/xlsx/sheet-xml.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const headings = ['No', 'N I K', 'Nama', 'Tgl Lahir', 'L/P', 'Kode'];
const person = (serial: number): CellValue[] => [
  serial,
  `720104040882${String(serial).padStart(4, '0')}`,
  'ANDI',
  '04/08/1982',
  'L',
  'SDN 1',
];

/** A list as an office sends it every month, and what the program finds in it. */
async function look({ application, folder }: ImportingOffice, titles: readonly string[], head = headings, serial = 1) {
  const path = join(folder, `${titles.join(' ')}.xlsx`);
  const rows = [...titles.map((title) => [title]), head, person(serial)];
  writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows }] }));
  const { token } = application.files.register(path, 1);
  return { token, seen: await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null }) };
}

type Looked = Awaited<ReturnType<typeof look>>;

/** Saves the list with choices that nothing but a clerk makes: the column "Kode" is the unit, dates are m/d/y. */
async function take({ application }: ImportingOffice, { token, seen }: Looked, unitUid: string | null) {
  const [category] = await callAndWait(application, 'categories.list', {});
  const columns = seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }]));
  const { preview } = await callAndWait(application, 'import.preview', {
    file: token,
    sheets: [{ name: seen.sheet, band: seen.band ?? { top: 1, bottom: 1, firstData: 2 } }],
    layout: seen.layout,
    columns: [...columns, { column: 5, reading: 'unit' }],
    dateOrder: 'mdy',
    defaults: {
      unitUid,
      categoryUid: category?.uid ?? null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 7,
      withoutKpj: 'not-registered',
    },
  });
  return callAndWait(application, 'import.commit', { preview });
}

async function aUnit({ application }: ImportingOffice): Promise<string> {
  await callAndWait(application, 'import.addUnits', { names: ['Dinas Kesehatan'] });
  return (await callAndWait(application, 'units.list', {}))[0]?.uid ?? '';
}

const titles = (month: string) => ['DAFTAR TENAGA NON ASN', 'DINAS KESEHATAN', `BULAN ${month} 2026`];

describe('a list of a layout that came before', () => {
  it('brings its columns, order and defaults along, whatever the month', async () => {
    const office = await anImportingOffice();
    const unit = await aUnit(office);
    const first = await look(office, titles('SEPTEMBER'));
    expect(first.seen.profile).toBeNull();
    const { uid } = await take(office, first, unit);
    const { profile } = (
      await look(office, titles('OKTOBER'), ['NO.', 'NIK', 'NAMA', 'TANGGAL LAHIR', 'L / P', 'KODE'])
    ).seen;
    expect(profile).toMatchObject({
      source: { kind: 'import', uid },
      isSameTitles: true,
      dateOrder: 'mdy',
      defaults: { unitUid: unit, programmes: 7, withoutKpj: 'not-registered' },
    });
    expect(profile?.columns).toContainEqual({ column: 5, reading: 'unit', carryDown: false });
  });

  it('leaves the unit out when the titles are of another office, or the unit is gone', async () => {
    const office = await anImportingOffice();
    const unit = await aUnit(office);
    await take(office, await look(office, titles('SEPTEMBER')), unit);
    const other = await look(office, ['DAFTAR TENAGA NON ASN', 'DINAS PERIKANAN']);
    expect(other.seen.profile).toMatchObject({ isSameTitles: false, defaults: { unitUid: null, programmes: 7 } });
    const bare = await look(office, []);
    await take(office, bare, unit);
    expect((await look(office, [])).seen.profile).toMatchObject({ isSameTitles: false, defaults: { unitUid: null } });
    const [known] = await callAndWait(office.application, 'units.list', {});
    const { participants: _people, ...record } = known ?? expect.fail('no unit');
    await callAndWait(office.application, 'units.save', { ...record, isActive: false });
    const same = await look(office, titles('OKTOBER'));
    expect(same.seen.profile).toMatchObject({ isSameTitles: true, defaults: { unitUid: null } });
  });

  it('is another one with another heading, and forgotten when the import is taken back', async () => {
    const office = await anImportingOffice();
    const { uid } = await take(office, await look(office, titles('SEPTEMBER')), null);
    expect((await look(office, titles('OKTOBER'), [...headings.slice(0, 5), 'Kelas'])).seen.profile).toBeNull();
    expect((await look(office, titles('OKTOBER'))).seen.profile).not.toBeNull();
    await callAndWait(office.application, 'import.undo', { uid });
    expect((await look(office, titles('OKTOBER'))).seen.profile).toBeNull();
  });
});
