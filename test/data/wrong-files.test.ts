import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import { errors } from '../../shared/texts/id/errors.ts';
import { openTestApplication } from '../support/data/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { storeDigest } from '../support/store-digest.ts';
import { wrongFiles, writeWrongFile } from '../support/wrong-files.ts';

const begin = { officeName: 'Disnakertrans', regencyCode: '72.01', headName: null };
const look = { sheet: null, band: null };
const read = {
  sheets: [{ name: 'Data', band: { top: 1, bottom: 1, firstData: 2 } }],
  columns: [{ column: 1, reading: 'nik' as const }],
  dateOrder: 'dmy' as const,
  defaults: {
    unitUid: null,
    categoryUid: null,
    fundingUid: null,
    startsOn: '2026-11-01',
    programmes: 3,
    withoutKpj: 'registered' as const,
  },
};

let folder: string;
let store: string;
let application: Application;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-wrong-'));
  store = join(folder, 'store');
  mkdirSync(join(folder, 'files'));
  application = await openTestApplication(store);
  await callAndWait(application, 'office.begin', begin);
});
afterAll(async () => {
  await application.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a wrong file is refused by its code, and nothing at all is changed', () => {
  it.each(wrongFiles.map((file) => [file.name, file] as const))('%s in the window', async (_name, file) => {
    const path = writeWrongFile(join(folder, 'files'), file);
    const before = storeDigest(store);
    const { token } = application.files.register(path, statSync(path).size);
    expect(await codeOfPromise(callAndWait(application, 'import.inspect', { file: token, ...look }))).toBe(file.code);
    expect(await codeOfPromise(callAndWait(application, 'import.preview', { file: token, ...read }))).toBe(file.code);
    expect(await codeOfPromise(callAndWait(application, 'villages.import', { file: token }))).toBe(file.code);
    expect(await codeOfPromise(callAndWait(application, 'units.import', { file: token }))).toBe(file.code);
    expect(storeDigest(store)).toEqual(before);
  });

  it.each(wrongFiles.map((file) => [file.name, file] as const))('%s on the command line', async (_name, file) => {
    const path = writeWrongFile(join(folder, 'files'), file);
    const before = storeDigest(store);
    let out = '';
    const argv = ['import', path, '--unit', 'Dinas Baru', '--store', store, '--json'];
    const code = await runCli(argv, { out: (text) => void (out += text), err: () => undefined });
    expect(code).toBe(1);
    const { error } = JSON.parse(out) as { error: { code: string; words: string } };
    expect(error.code).toBe(file.code);
    expect(error.words.slice(0, 20)).toBe(errors[file.code].slice(0, 20));
    expect(storeDigest(store)).toEqual(before);
  });

  it('a file that went away after it was chosen', async () => {
    const before = storeDigest(store);
    const { token } = application.files.register(join(folder, 'files', 'pergi.xlsx'), 10);
    const inspected = callAndWait(application, 'import.inspect', { file: token, ...look });
    expect(await codeOfPromise(inspected)).toBe('workbook-unreadable');
    expect(storeDigest(store)).toEqual(before);
  });
});
