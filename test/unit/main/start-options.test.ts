import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../electron/main/start-options.ts';

function options(given: string[], environment: Record<string, string> = {}, isPackaged = false) {
  return readStartOptions({ arguments: given, environment, isPackaged });
}

describe('start options', () => {
  it('leave the usual places without arguments', () => {
    expect(options([])).toEqual({
      storeFolder: undefined,
      profileFolder: undefined,
      today: undefined,
      commandLine: undefined,
    });
  });

  it('name the store by argument before environment', () => {
    expect(options(['--store', 'a'], { PANTAU_STORE: 'b' }).storeFolder).toBe(resolve('a'));
    expect(options([], { PANTAU_STORE: 'b' }).storeFolder).toBe(resolve('b'));
  });

  it('keep everything of the portable program beside it', () => {
    const { storeFolder, profileFolder } = options([], { PORTABLE_EXECUTABLE_DIR: resolve('stick') }, true);
    expect(storeFolder).toBe(join(resolve('stick'), 'pantau-ucj-data', 'store'));
    expect(profileFolder).toBe(join(resolve('stick'), 'pantau-ucj-data', 'window'));
  });

  it('fix the day and the profile in development only', () => {
    const given = ['--today', '2026-10-01', '--profile', 'p'];
    expect(options(given)).toMatchObject({ today: '2026-10-01', profileFolder: resolve('p') });
    expect(options(given, {}, true)).toMatchObject({ today: undefined, profileFolder: undefined });
  });

  it('leave what follows --cli to the command line', () => {
    const read = options(['--cli', 'import', 'list.xlsx', '--store', 'x']);
    expect(read.commandLine).toEqual(['import', 'list.xlsx', '--store', 'x']);
    expect(read.storeFolder).toBeUndefined();
  });
});
