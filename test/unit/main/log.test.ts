import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMainLog, withoutPersonalData } from '../../../electron/main/log.ts';

describe('the log of the main process', () => {
  let store = '';
  beforeEach(() => {
    store = mkdtempSync(join(tmpdir(), 'pantau-log-'));
  });
  afterEach(() => rmSync(store, { recursive: true, force: true }));

  it('touches nothing before the store is open, and loses nothing', () => {
    const log = createMainLog();
    const reference = log.write('error', { cause: 'early' });
    expect(readdirSync(store)).toEqual([]);
    log.startIn(store);
    expect(readFileSync(log.file(), 'utf8')).toContain(`"reference":"${reference}","cause":"early"`);
  });

  it('keeps three files of at most 1 MB', () => {
    const log = createMainLog();
    log.startIn(store);
    for (let index = 0; index < 1_500; index += 1) log.write('info', { text: 'x'.repeat(3_000), index });
    const files = readdirSync(join(store, 'log'));
    expect(files.toSorted()).toEqual(['main.1.log', 'main.2.log', 'main.log']);
    for (const file of files) expect(readFileSync(join(store, 'log', file)).length).toBeLessThanOrEqual(1_000_000);
    expect(readFileSync(log.file(), 'utf8')).toContain('"index":1499');
  });

  it('hides identity numbers and the name of the person in paths', () => {
    const said = withoutPersonalData({
      cause: `NIK 7201014107900001 and 7201 0141 0790 0001 in ${join(homedir(), 'store')}`,
    });
    expect(said['cause']).not.toMatch(/7201/);
    expect(said['cause']).not.toContain(homedir());
  });

  it('keeps numbers that are no identity numbers', () => {
    expect(withoutPersonalData({ cause: 'row 12345 of 2026-10-01' })).toEqual({ cause: 'row 12345 of 2026-10-01' });
  });
});
