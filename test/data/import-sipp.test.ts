import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import { sippA, sippB, sippList } from '../support/xlsx/sipp-list.ts';

async function look({ application, folder }: ImportingOffice, headings: readonly string[]) {
  const path = join(folder, 'sipp.xlsx');
  writeFileSync(path, sippList(headings));
  const { token } = application.files.register(path, 1);
  return { token, seen: await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null }) };
}

/** Saves the list as the wizard does that goes straight on. */
async function take(office: ImportingOffice, { token, seen }: Awaited<ReturnType<typeof look>>) {
  const { profile, sheet, band, layout, dateOrder } = seen;
  if (!profile || !band) return expect.fail('not recognised');
  const [category] = await callAndWait(office.application, 'categories.list', {});
  const previewed = await callAndWait(office.application, 'import.preview', {
    file: token,
    sheets: [{ name: sheet, band }],
    layout,
    columns: profile.columns,
    dateOrder,
    defaults: { ...profile.defaults, categoryUid: category?.uid ?? null, startsOn: '2026-11-01', programmes: 7 },
  });
  return callAndWait(office.application, 'import.commit', { preview: previewed.preview });
}

const forms = [
  ['A', 'sipp-a', sippA],
  ['B of 31 columns', 'sipp-b', sippB(31)],
  ['B of 33 columns', 'sipp-b', sippB(33)],
] as const;

describe('a list in SIPP layout', () => {
  it.each(forms)('%s is known by its name and read without a question', async (_form, layoutName, headings) => {
    const office = await anImportingOffice();
    const looked = await look(office, headings);
    expect(looked.seen).toMatchObject({
      sheet: 'data_tk_baru',
      layoutName,
      profile: { source: { kind: 'built-in' }, dateOrder: 'dmy', sheetAs: null },
    });
    expect(await take(office, looked)).toMatchObject({ balance: { read: 2, new: 2 } });
    const [budi, siti] = await office.people();
    expect(siti).toMatchObject({ nik: '7201044408820001', name: 'Siti Nur Aminah', birthDate: '1982-08-04' });
    expect(budi).toMatchObject({ nik: '7201042812660002', name: 'Budi', birthDate: '1966-12-28' });
    const { participations } = await callAndWait(office.application, 'participants.get', { uid: siti?.uid ?? '' });
    expect(participations).toMatchObject([{ startsOn: '2026-02-01', wage: 2_947_722 }]);
  });

  it('is read as this office read the last one, and still known by its name', async () => {
    const office = await anImportingOffice();
    const { uid } = await take(office, await look(office, sippA));
    const { seen } = await look(office, sippA);
    expect(seen).toMatchObject({
      layoutName: 'sipp-a',
      profile: { source: { kind: 'import', uid }, defaults: { programmes: 7 } },
    });
    await callAndWait(office.application, 'import.undo', { uid });
    expect((await look(office, sippA)).seen.profile).toMatchObject({ source: { kind: 'built-in' } });
  });
});

/** Runs a command line on a store of its own beside a SIPP list. */
function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, 'sipp.xlsx');
  writeFileSync(list, sippList(sippB(33)));
  const run = async (...argv: string[]) => {
    let out = '';
    const streams = { out: (text: string) => void (out += text), err: () => undefined };
    const code = await runCli(['--store', join(folder, 'store'), '--today', '2026-10-01', ...argv], streams);
    return { code, out };
  };
  return { list, run };
}

describe('the command line', () => {
  it('says the name of the layout that it sees', async () => {
    const { list, run } = commandLine();
    expect(JSON.parse((await run('inspect', list, '--json')).out)).toMatchObject({ layoutName: 'sipp-b' });
    expect((await run('inspect', list)).out).toContain('data_tk_baru: 1-1, 2 · Susunan SIPP B');
    expect((await run('inspect', list, '--language', 'en')).out).toContain('SIPP layout B');
  });

  it('takes the list by its layout, and only the sheet that holds it', async () => {
    const { list, run } = commandLine();
    const trial = await run('import', list, '--category', 'non-asn', '--dry-run');
    expect(trial.out).toContain('data_tk_baru · Peserta · Susunan SIPP B');
    const { code, out } = await run('import', list, '--category', 'non-asn', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      balance: { read: 2, new: 2 },
      unknownValues: [],
      refused: [],
      sheets: [{ sheet: 'data_tk_baru', layoutName: 'sipp-b', leftOut: [], isClaimed: true }],
    });
  });
});
