import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { mostProfiles, mostSpellings, type ProfileFile } from '../../shared/import/profiles/file.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import { storeDigest } from '../support/store-digest.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

const headings = ['No', 'NIK', 'Nama', 'Tgl Lahir', 'Kode', 'Kecamatan'];
const titles = ['DAFTAR TENAGA NON ASN', 'DINAS KESEHATAN'];

let here: ImportingOffice;
let there: ImportingOffice;
beforeEach(async () => {
  [here, there] = [await anImportingOffice(), await anImportingOffice()];
});

async function look({ application, folder }: ImportingOffice, above: readonly string[] = titles) {
  const path = join(folder, 'daftar.xlsx');
  const person = ['1', '7201040408820001', 'ANDI', '04/08/1982', 'PKM', 'Luwuk Sel'];
  writeFileSync(
    path,
    xlsxOf({ sheets: [{ name: 'Daftar', rows: [...above.map((title) => [title]), headings, person] }] }),
  );
  const { token } = application.files.register(path, 1);
  return { token, seen: await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null }) };
}

/** Saves the list with choices that nothing but a clerk makes: "Kode" is the unit, dates are m/d/y. */
async function remember(office: ImportingOffice, dateOrder: 'dmy' | 'mdy' = 'mdy') {
  const { application } = office;
  const { token, seen } = await look(office);
  const category = (await callAndWait(application, 'categories.list', {})).find(({ code }) => code === 'non-asn');
  const { preview } = await callAndWait(application, 'import.preview', {
    file: token,
    sheets: [{ name: seen.sheet, band: seen.band ?? { top: 1, bottom: 1, firstData: 2 } }],
    layout: seen.layout,
    columns: [
      ...seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
      { column: 4, reading: 'unit' },
    ],
    dateOrder,
    defaults: {
      unitUid: await unitOf(office),
      categoryUid: category?.uid ?? null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 7,
      withoutKpj: 'not-registered',
    },
  });
  return callAndWait(application, 'import.commit', { preview });
}

const unitOf = async ({ application }: ImportingOffice) =>
  (await callAndWait(application, 'units.list', {})).find(({ name }) => name === 'Dinas Kesehatan')?.uid ?? null;
const addUnit = ({ application }: ImportingOffice) =>
  callAndWait(application, 'import.addUnits', { names: ['Dinas Kesehatan'] });

/** Approves that "Luwuk Sel" is the kecamatan, and "PKM" the unit. */
async function learn(office: ImportingOffice, kecamatanCode = '72.01.20') {
  const kecamatan = (await callAndWait(office.application, 'kecamatan.list', {})).find(
    ({ code }) => code === kecamatanCode,
  );
  const meanings = { kecamatan: kecamatan?.uid, unit: await unitOf(office) };
  const { application } = office;
  await callAndWait(application, 'import.learn', {
    target: 'kecamatan',
    value: 'Luwuk Sel',
    targetUid: meanings.kecamatan ?? '',
  });
  await callAndWait(application, 'import.learn', { target: 'unit', value: 'PKM', targetUid: meanings.unit ?? '' });
}

function write({ application }: ImportingOffice, path: string) {
  return callAndWait(application, 'import.writeProfiles', {
    target: application.files.register(path, 0, 'write').token,
  });
}
function take({ application }: ImportingOffice, path: string, isTrial = false) {
  return callAndWait(application, 'import.takeProfiles', { file: application.files.register(path, 1).token, isTrial });
}
const file = () => join(here.folder, 'susunan.json');

/** An office that has taught its program a layout and two spellings, and its file of them. */
async function theirFile(): Promise<string> {
  await addUnit(here);
  await learn(here);
  await remember(here);
  await write(here, file());
  return file();
}

describe('a file of list layouts', () => {
  it('brings columns, order, defaults and spellings to another office, by their names', async () => {
    const path = await theirFile();
    expect(readFileSync(path, 'utf8')).not.toContain((await unitOf(here)) ?? 'none');
    await addUnit(there);
    expect((await look(there)).seen.profile).toBeNull();
    expect(await take(there, path)).toMatchObject({
      file: 'susunan.json',
      profiles: { new: 1, changed: 0, same: 0 },
      spellings: { new: 2, same: 0, kept: 0, left: 0 },
      unknown: [],
    });
    const { profile } = (await look(there)).seen;
    expect(profile).toMatchObject({
      source: { kind: 'file', file: 'daftar.xlsx' },
      isSameTitles: true,
      dateOrder: 'mdy',
      defaults: { unitUid: await unitOf(there), programmes: 7, withoutKpj: 'not-registered' },
    });
    expect(profile?.columns).toContainEqual({ column: 4, reading: 'unit', carryDown: false });
    expect(profile?.defaults.categoryUid).toBe(
      (await callAndWait(there.application, 'categories.list', {})).find(({ code }) => code === 'non-asn')?.uid,
    );
    expect(await remember(there)).toMatchObject({ balance: { new: 1 } });
    const [person] = (await callAndWait(there.application, 'participants.page', {})).rows;
    expect(person).toMatchObject({ birthDate: '1982-08-04', unit: 'Dinas Kesehatan', kecamatan: 'Luwuk Selatan' });
  });

  it('names what this office does not know, and takes the rest', async () => {
    expect(await take(there, await theirFile())).toMatchObject({
      profiles: { new: 1 },
      spellings: { new: 1, left: 1 },
      unknown: [{ target: 'unit', name: 'Dinas Kesehatan' }],
      unknownCount: 1,
    });
    expect((await look(there)).seen.profile?.defaults).toMatchObject({ unitUid: null, programmes: 7 });
    await addUnit(there);
    // the same file again, once the unit is there
    expect(await take(there, file())).toMatchObject({
      profiles: { changed: 1 },
      spellings: { new: 1, same: 1 },
      unknown: [],
    });
    expect((await look(there)).seen.profile?.defaults.unitUid).toBe(await unitOf(there));
  });

  it('changes nothing when it comes twice, or comes back to where it was written', async () => {
    const path = await theirFile();
    await addUnit(there);
    await take(there, path);
    const same = { action: null, profiles: { new: 0, changed: 0, same: 1 }, spellings: { new: 0, same: 2 } };
    const before = storeDigest(there.folder);
    expect(await take(there, path)).toMatchObject(same);
    expect(storeDigest(there.folder)).toEqual(before);
    expect(await take(here, path)).toMatchObject(same);
  });

  it('gives way to what this office chooses afterwards, and takes the place of what it chose before', async () => {
    const path = await theirFile();
    await addUnit(there);
    const { uid } = await remember(there, 'dmy');
    expect(await take(there, path)).toMatchObject({ profiles: { changed: 1 } });
    expect((await look(there)).seen.profile).toMatchObject({ source: { kind: 'file' }, dateOrder: 'mdy' });
    const own = await remember(there, 'dmy');
    expect((await look(there)).seen.profile).toMatchObject({
      source: { kind: 'import', uid: own.uid },
      dateOrder: 'dmy',
    });
    expect(own.uid).not.toBe(uid);
  });

  it('leaves a spelling the meaning that it has here', async () => {
    const path = await theirFile();
    await addUnit(there);
    await learn(there, '72.01.21');
    expect(await take(there, path)).toMatchObject({ spellings: { new: 0, same: 1, kept: 1 } });
  });

  it('is taken back whole', async () => {
    const path = await theirFile();
    await addUnit(there);
    const { action } = await take(there, path);
    const { action: undone } = await callAndWait(there.application, 'actions.undo', { uid: action ?? '' });
    expect((await look(there)).seen.profile).toBeNull();
    expect(await callAndWait(there.application, 'import.profiles', {})).toEqual([]);
    await callAndWait(there.application, 'actions.undo', { uid: undone });
    expect((await look(there)).seen.profile).toMatchObject({ dateOrder: 'mdy' });
    expect(await take(there, path)).toMatchObject({ action: null });
    expect(await callAndWait(there.application, 'store.check', {})).toMatchObject({ findings: [] });
  });

  it('of a trial says what would happen, and leaves the store as it was', async () => {
    const path = await theirFile();
    const before = storeDigest(there.folder);
    expect(await take(there, path, true)).toMatchObject({ action: null, profiles: { new: 1 } });
    expect(storeDigest(there.folder)).toEqual(before);
  });

  it('has one layout for each kind of list that has it', async () => {
    await take(there, await theirFile());
    const text = JSON.parse(readFileSync(file(), 'utf8')) as ProfileFile;
    const [profile] = text.profiles;
    const kinds = ['participants', 'insurer-list'] as const;
    const both = kinds.map((kind) => ({ ...profile, kind, dateOrder: kind === 'participants' ? 'mdy' : 'dmy' }));
    writeFileSync(file(), JSON.stringify({ ...text, profiles: both }));
    expect(await take(there, file())).toMatchObject({ profiles: { new: 1, changed: 0, same: 1 } });
    expect((await look(there)).seen).toMatchObject({ kind: 'participants', profile: { dateOrder: 'mdy' } });
    expect(await take(there, file())).toMatchObject({ action: null, profiles: { same: 2 } });
  });

  it('fills no unit beyond the spellings that its form can hold', async () => {
    await addUnit(there);
    const text = JSON.parse(readFileSync(await theirFile(), 'utf8')) as ProfileFile;
    const means = { code: null, name: 'Dinas Kesehatan' };
    const many = Array.from({ length: 60 }, (_, at) => ({ target: 'unit', value: `Ejaan ${at}`, means }));
    writeFileSync(file(), JSON.stringify({ ...text, spellings: many }));
    expect(await take(there, file())).toMatchObject({ spellings: { new: 50, left: 10 } });
    const unit = (await callAndWait(there.application, 'units.list', {})).find(({ name }) => name === means.name);
    if (!unit) throw new Error('no unit');
    const { participants: _, ...edit } = unit;
    expect(await callAndWait(there.application, 'units.save', edit)).toMatchObject({ uid: unit.uid });
  });

  it('knows two offices of one kind apart, of the regency and of the province', async () => {
    const text = JSON.parse(readFileSync(await theirFile(), 'utf8')) as ProfileFile;
    const [regency, province] = ['Dinas Pendidikan Kabupaten Banggai', 'Dinas Pendidikan Provinsi Sulawesi Tengah'];
    await callAndWait(there.application, 'import.addUnits', { names: [regency, province] });
    const spellings = [regency, province].map((name, at) => ({
      target: 'unit',
      value: `Ejaan ${at}`,
      means: { code: null, name },
    }));
    writeFileSync(file(), JSON.stringify({ ...text, spellings }));
    await take(there, file());
    const units = await callAndWait(there.application, 'units.list', {});
    expect(units.filter(({ aliases }) => aliases.length > 0).map(({ name, aliases }) => [name, aliases])).toEqual([
      [regency, ['Ejaan 0']],
      [province, ['Ejaan 1']],
    ]);
  });

  it('may be as large as any, and can be stopped without a trace', async () => {
    await addUnit(there);
    const text = JSON.parse(readFileSync(await theirFile(), 'utf8')) as ProfileFile;
    const [profile] = text.profiles;
    const hash = (at: number) => at.toString(16).padStart(64, '0');
    const profiles = Array.from({ length: mostProfiles }, (_, at) => ({
      ...profile,
      layout: { columns: hash(at), titles: '' },
    }));
    const kecamatan = await callAndWait(there.application, 'kecamatan.list', {});
    const spellings = Array.from({ length: mostSpellings }, (_, at) => ({
      target: 'kecamatan',
      value: `Ejaan ${at}`,
      means: { code: kecamatan[at % kecamatan.length]?.code, name: 'x' },
    }));
    writeFileSync(file(), JSON.stringify({ ...text, profiles, spellings }));
    const before = storeDigest(there.folder);
    const { application } = there;
    const { token } = application.files.register(file(), 1);
    const stopped = callAndWait(application, 'import.takeProfiles', { file: token }, (event) => {
      if (event.type === 'job.progress') void application.call('jobs.cancel', { job: event.job });
    });
    expect(await codeOfPromise(stopped)).toBe('cancelled');
    expect(storeDigest(there.folder)).toEqual(before);
    expect(await take(there, file())).toMatchObject({
      profiles: { new: mostProfiles },
      spellings: { new: mostSpellings },
    });
    expect(await callAndWait(application, 'store.check', {})).toMatchObject({ findings: [] });
  });

  it('takes what was itself taken from a file to a third office', async () => {
    await take(there, await theirFile());
    const next = join(there.folder, 'lagi.json');
    expect(await write(there, next)).toEqual({ file: 'lagi.json', profiles: 1, spellings: 1, leftOut: 0 });
    expect(await take(here, next)).toMatchObject({ profiles: { changed: 1 }, spellings: { same: 1 } });
  });
});

/** A file of ours with one thing changed in its first profile. */
const changed = (path: string, change: object) => {
  const text = JSON.parse(readFileSync(file(), 'utf8')) as ProfileFile;
  writeFileSync(path, JSON.stringify({ ...text, profiles: [{ ...text.profiles[0], ...change }] }));
};

const wrongFiles: readonly (readonly [code: string, make: (path: string) => void])[] = [
  ['profiles-not-ours', (path) => writeFileSync(path, xlsxOf({ sheets: [{ name: 'A', rows: [headings] }] }))],
  ['profiles-not-ours', (path) => writeFileSync(path, '')],
  ['profiles-too-large', (path) => (writeFileSync(path, '{'), truncateSync(path, 3_000_000_000))],
  ['profiles-faulty', (path) => changed(path, { file: 'daftar\u001b[2J.xlsx' })],
  ['file-unreadable', (path) => mkdirSync(path)],
  ['file-unreadable', () => undefined],
];

describe('no file of list layouts', () => {
  it('is written when nothing is remembered, or where nothing can be', async () => {
    writeFileSync(file(), 'older');
    expect(await codeOfPromise(write(here, file()))).toBe('profiles-none');
    expect(readFileSync(file(), 'utf8')).toBe('older');
    await theirFile();
    expect(await codeOfPromise(write(here, join(here.folder, 'none', 'a.json')))).toBe('folder-not-writable');
  });

  it('is taken that is another one, too large or gone, and nothing changes', async () => {
    await theirFile();
    const before = storeDigest(there.folder);
    for (const [at, [code, make]] of wrongFiles.entries()) {
      const path = join(here.folder, `${at}.json`);
      make(path);
      expect(await codeOfPromise(take(there, path))).toBe(code);
    }
    expect(storeDigest(there.folder)).toEqual(before);
  });
});

describe('the command line', () => {
  it('writes what one store remembers and takes it into another, and says what is not known', async () => {
    await theirFile();
    const cli = async (office: ImportingOffice, ...argv: string[]) => {
      await office.application.close();
      let out = '';
      let err = '';
      const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
      const code = await runCli(['--store', office.folder, '--today', '2026-11-22', ...argv], streams);
      return { code, out, err };
    };
    const path = join(here.folder, 'cli.json');
    const listed = JSON.parse((await cli(here, 'profiles', '--json')).out) as object;
    expect(listed).toMatchObject({
      ok: true,
      total: 1,
      profiles: [{ file: 'daftar.xlsx', kind: 'participants', source: 'import' }],
    });
    expect((await cli(here, 'profiles', '--out', path)).out).toContain('1 susunan · 2 ejaan');
    const trial = await cli(there, 'profiles', path, '--dry-run', '--language', 'en');
    expect(trial.out).toContain('1 layouts new');
    expect(trial.out).toContain('! Unit: Dinas Kesehatan');
    expect(JSON.parse((await cli(there, 'profiles', '--json')).out)).toMatchObject({ total: 0 });
    const taken = await cli(there, 'profiles', path, '--json');
    expect([taken.code, JSON.parse(taken.out)]).toMatchObject([0, { profiles: { new: 1 }, unknownCount: 1 }]);
    expect((await cli(there, 'profiles')).out).toMatch(/daftar\.xlsx · Peserta · \d+\n1\n$/);
    const wrong = await cli(there, 'profiles', join(here.folder, 'daftar.xlsx'));
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('(profiles-not-ours)')]);
    expect((await cli(there, 'profiles', path, '--out', path)).code).toBe(2);
    const refused = await cli(there, 'profiles', '--out', path, '--dry-run');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--dry-run')]);
  });
});
