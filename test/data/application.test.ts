import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { topics } from '../../shared/events.ts';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anApplication } from '../support/data/application.ts';

const begin = { officeName: 'Disnakertrans', regencyCode: '72.01', headName: null };
const choiceG = { layout: 'G', period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null } as const;

async function anOpenOffice() {
  const { application, folder } = await anApplication();
  await callAndWait(application, 'office.begin', begin);
  return { application, folder };
}

/** Starts a job and answers its id and its end. */
async function startJob(
  application: Application,
  channel: 'reports.write' | 'import.inspect' | 'actions.undoLast',
  input: unknown,
) {
  const ended = Promise.withResolvers<unknown>();
  application.onEvent((event) => event.type === 'job.ended' && ended.resolve(event.result));
  const answer = await application.call(channel, input);
  return { job: (answer as { value: { job: string } }).value.job, ended: ended.promise };
}

describe('files of the window', () => {
  it('are not looked for where a field only has a similar name', async () => {
    const { application } = await anOpenOffice();
    const [kecamatan] = await callAndWait(application, 'kecamatan.list', {});
    const learned = callAndWait(application, 'import.learn', {
      target: 'kecamatan',
      value: 'Btui',
      targetUid: kecamatan?.uid ?? '',
    });
    expect(await codeOfPromise(learned)).toBe(null);
  });

  it('are never written over when they were chosen for reading', async () => {
    const { application, folder } = await anOpenOffice();
    const file = join(folder, 'list.xlsx');
    writeFileSync(file, 'precious');
    const { token } = application.files.register(file, 8);
    expect(await codeOfPromise(callAndWait(application, 'reports.write', { ...choiceG, target: token }))).toBe(
      'not-found',
    );
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });
});

describe('long work that waits for its turn', () => {
  it('ends at once when it is cancelled', async () => {
    const { application, folder } = await anOpenOffice();
    const elsewhere = new Database(join(folder, 'store.db'));
    onTestFinished(() => void elsewhere.close());
    elsewhere.exec('BEGIN IMMEDIATE');
    const { job, ended } = await startJob(application, 'actions.undoLast', {});
    await application.call('jobs.cancel', { job });
    expect(await ended).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    elsewhere.exec('ROLLBACK');
  });
});

describe('a thread that dies', () => {
  it('is an answer when it held the data, also to what is asked afterwards', async () => {
    const { folder } = await anApplication();
    const script = join(folder, 'dying.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.postMessage({ type: 'ready' });
       parentPort.on('message', () => { throw new Error('gone'); });`,
    );
    const { application } = await anApplication({ data: pathToFileURL(script) });
    const stopped = { ok: false, error: { code: 'data-stopped' } };
    expect(await application.call('office.status', {})).toMatchObject(stopped);
    expect(await application.call('office.status', {})).toMatchObject(stopped);
  });

  it('is followed by another one that has everything acknowledged', async () => {
    const { application } = await anApplication({
      data: new URL('../support/data/dying-thread.ts', import.meta.url),
    });
    await callAndWait(application, 'office.begin', begin);
    const events: unknown[] = [];
    application.onEvent((event) => events.push(event));
    const lost = new Promise<void>((resolve) => application.onDataLost(resolve));
    const running = callAndWait(application, 'store.check', {});
    const died = callAndWait(application, 'search.find', { text: 'die' });
    expect(await codeOfPromise(died)).toBe('data-stopped');
    expect(await codeOfPromise(running)).toBe('data-stopped');
    await lost;
    await Promise.all([application.reopenData(), application.reopenData()]);
    expect(events).toContainEqual({ type: 'data.changed', topics });
    expect(await callAndWait(application, 'office.status', {})).toMatchObject({ officeName: 'Disnakertrans' });
    await callAndWait(application, 'store.check', {});
  });

  it.each([
    ['of its memory', `const all = []; for (;;) all.push(new Array(1e6).fill(all.length));`, 'workbook-too-large'],
    ['of a mistake', `throw new Error('mistake');`, 'internal'],
    ['without a word', `process.exit(0);`, 'internal'],
  ])('%s while it read a workbook says why', async (_name, body, code) => {
    const { folder } = await anApplication();
    const script = join(folder, 'dying.mjs');
    writeFileSync(script, body);
    const { application } = await anApplication({ workbook: pathToFileURL(script) });
    const { token } = application.files.register(script, 1);
    const inspected = callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
    expect(await codeOfPromise(inspected)).toBe(code);
  });
});

describe('a report that is cancelled', () => {
  it('leaves no unfinished file behind', async () => {
    const { application, folder } = await anApplication();
    await callAndWait(application, 'sample.load', {});
    const target = join(folder, 'out', 'list.xlsx');
    mkdirSync(join(folder, 'out'));
    const { token } = application.files.register(target, 0, 'write');
    const { job, ended } = await startJob(application, 'reports.write', { ...choiceG, target: token });
    await expect.poll(() => readdirSync(join(folder, 'out')).length, { interval: 2, timeout: 30_000 }).toBe(1);
    await application.call('jobs.cancel', { job });
    expect(await ended).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await expect.poll(() => readdirSync(join(folder, 'out'))).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });
});
