import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Channel, contract } from '../../shared/contract.ts';
import { callEach, callJob, callRaw } from '../support/e2e/call.ts';
import { dropFile } from '../support/e2e/desktop.ts';
import { storeDigest } from '../support/store-digest.ts';
import { expect, type Program, startProgram, temporaryFolder, test } from '../support/e2e/program.ts';

const junk: readonly unknown[] = [null, undefined, 0, Number.NaN, '', "'; DROP TABLE participants; --", [], [{}], true];
const long = 'x'.repeat(5000);
const sqlText = "'); DELETE FROM participant; --";

/** Fields of the right names with what never fits them. */
const hostile: readonly Readonly<Record<string, unknown>>[] = [
  ...[{ $ne: null }, [], true, long, sqlText, -1, 1e308, '../../etc/passwd', { toString: 'x' }].map((value) =>
    Object.fromEntries(
      'uid,rowVersion,name,title,token,file,target,preview,purpose,suggestedName,theme,language,layout,period,limit,offset,participantUid,unitUid,startsOn,endsOn,nik,regencyCode,year,kind,table,sheet,on,search,text'
        .split(',')
        .map((name) => [name, value]),
    ),
  ),
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}') as Record<string, unknown>,
];

/** Channels whose input this is not; what a channel without fields ignores says nothing. */
function channelsThatRefuse(input: unknown): string[] {
  return Object.entries(contract)
    .filter(
      ([channel, { input: schema }]) => channel !== 'agreements.attachmentPath' && !schema.safeParse(input).success,
    )
    .map(([channel]) => channel);
}

/** Channels that these fields alone are a whole input of, and none of which takes an empty one. */
function channelsOfOneRecord(fields: object): Channel[] {
  return Object.entries(contract)
    .filter(([, { input: schema }]) => schema.safeParse(fields).success && !schema.safeParse({}).success)
    .map(([channel]) => channel as Channel);
}

test.describe('a page that means harm', () => {
  let folder = '';
  let program: Program;

  test.beforeAll(async () => {
    folder = await temporaryFolder('window');
    program = await startProgram({ folder, today: '2026-10-01' });
  });

  test.afterAll(async () => {
    await program.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('the page has the pipe and nothing else of the program', async () => {
    const { page } = program;
    const seen = await page.evaluate(() => ({
      api: Object.keys(window.api).toSorted(),
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      module: typeof Reflect.get(globalThis, 'module'),
    }));
    expect(seen).toEqual({
      api: ['call', 'dropFile', 'onEvent'],
      require: 'undefined',
      process: 'undefined',
      module: 'undefined',
    });
  });

  test('the page cannot change the pipe', async () => {
    const { page } = program;
    const kept = await page.evaluate(() => {
      const { api } = window;
      const before = api.call;
      try {
        Object.assign(api, { call: () => undefined });
      } catch {
        // Strict mode says so; sloppy mode would ignore it.
      }
      Reflect.set(globalThis, 'api', {});
      return window.api === api && window.api.call === before;
    });
    expect(kept).toBe(true);
  });

  test('every channel refuses what is not its input', async () => {
    const { page } = program;
    const before = storeDigest(join(folder, 'store'));
    for (const input of junk) {
      const answers = await callEach(page, Object.keys(contract), input);
      for (const [channel, answer] of answers) {
        const code = channel === 'agreements.attachmentPath' ? 'unknown-channel' : 'input-invalid';
        expect(answer, `${channel} ${JSON.stringify(input)}`).toMatchObject({ ok: false, error: { code } });
      }
    }
    expect(storeDigest(join(folder, 'store'))).toEqual(before);
  });

  test('every channel refuses hostile fields, and nothing at all is changed', async () => {
    const { page } = program;
    const before = storeDigest(join(folder, 'store'));
    let refused = 0;
    for (const input of hostile) {
      const channels = channelsThatRefuse(input);
      for (const [channel, answer] of await callEach(page, channels, input)) {
        expect(answer, `${channel} ${JSON.stringify(input).slice(0, 80)}`).toMatchObject({
          ok: false,
          error: { code: 'input-invalid' },
        });
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(hostile.length * 30);
    expect(storeDigest(join(folder, 'store'))).toEqual(before);
  });

  test('records and files that nobody knows are refused by a code', async () => {
    const { page } = program;
    const before = storeDigest(join(folder, 'store'));
    const uid = '00000000-0000-7000-8000-000000000000';
    const known = { uid, token: uid, file: uid, preview: uid, rowVersion: 1, job: uid };
    const quiet = new Set([
      'jobs.cancel',
      'shell.releaseFile',
      'import.discard',
      'agreements.attachmentPath',
      'history.of',
    ]);
    const channels = channelsOfOneRecord(known).filter((channel) => !quiet.has(channel));
    expect(channels.length).toBeGreaterThan(12);
    for (const channel of channels) {
      const isJob = contract[channel].mode === 'job';
      const answer = isJob ? await callJob(page, channel, known) : await callRaw(page, channel, known);
      expect(answer, channel).toMatchObject({ ok: false });
      expect(answer, channel).not.toMatchObject({ error: { code: 'internal' } });
    }
    expect(storeDigest(join(folder, 'store'))).toEqual(before);
  });

  test('a channel that does not exist is refused', async () => {
    const { page } = program;
    const names = ['', 'nothing', '__proto__', 'constructor', 'toString', 'agreements.attachmentPath', 5, null, {}, []];
    for (const name of names) {
      expect(await callRaw(page, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
    }
  });

  test('the page stays where it is and opens no other', async () => {
    const { page } = program;
    const address = page.url();
    await page.evaluate(() => {
      window.open('https://example.org/');
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.org/', target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(() => program.app.windows().length).toBe(1);
    program.takeComplaints();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => 'api' in window)).toBe(true);
  });

  test('no script from outside, no request, no frame', async () => {
    const { page } = program;
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
      const request = await fetch('https://example.org/').then(
        () => 'sent',
        () => 'refused',
      );
      // In a task of its own, because a test runner's own evaluation may do what the page may not.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const evaluation = await new Promise((resolve) => {
        const answer = () => resolve(Reflect.get(globalThis, 'evaluated'));
        document.addEventListener('securitypolicyviolation', answer, { once: true });
        Reflect.apply(setTimeout, window, ['globalThis.evaluated = true', 0]);
        setTimeout(answer, 0);
      });
      script.remove();
      frame.remove();
      return { injected: Reflect.get(globalThis, 'injected') as unknown, request, evaluation };
    });
    expect(outcome).toEqual({ injected: undefined, request: 'refused', evaluation: undefined });
    // Chromium reports each refusal in the console: script, request, frame, evaluation.
    expect(program.takeComplaints().length).toBeGreaterThanOrEqual(4);
  });

  test('nothing but the listed files is served', async () => {
    const { page } = program;
    const answers = await page.evaluate(async () => {
      const addresses = [
        '/nothing.js',
        '/../main/main.mjs',
        '/%2e%2e/main/main.mjs',
        '/renderer-files.json',
        '/..%5cmain',
      ];
      // A request that scripts may not make would tell nothing; an image may be asked for, and fails the same way.
      return Promise.all(
        addresses.map(
          (address) =>
            new Promise<string>((resolve) => {
              const image = new Image();
              image.addEventListener('load', () => resolve('served'));
              image.addEventListener('error', () => resolve('refused'));
              image.src = address;
            }),
        ),
      );
    });
    expect(answers).toEqual(answers.map(() => 'refused'));
    program.takeComplaints();
  });

  test('no permission is granted', async () => {
    const { page } = program;
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).not.toContain('granted');
  });

  test('a file that a script made has no path and is refused', async () => {
    const { page } = program;
    const answer = await page.evaluate(() => window.api.dropFile(new File(['x'], '/etc/passwd')));
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });

  test('a file dropped anywhere does not replace the page', async () => {
    const { page } = program;
    const file = join(folder, 'page.html');
    await writeFile(file, '<title>other</title>');
    const address = page.url();
    await dropFile(page, file, { x: 5, y: 5 });
    await dropFile(page, file, { x: 1_300, y: 700 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(page.url()).toBe(address);
  });
});
