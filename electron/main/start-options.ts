import { join, resolve } from 'node:path';

/** What the program was started with. */
export interface StartOptions {
  /** Where the data lies when it is not the usual place of this user. */
  readonly storeFolder: string | undefined;
  /** Where the window keeps its own things: size, theme, Chromium's profile. */
  readonly profileFolder: string | undefined;
  /** A fixed day instead of the clock's; only in development and tests. */
  readonly today: string | undefined;
  /** The arguments after `--cli`: no window, the command line instead. */
  readonly commandLine: readonly string[] | undefined;
}

interface Start {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
}

/**
 * Reads `--store DIR` (or PANTAU_STORE), `--cli ...` and, outside the package only, `--profile DIR` and `--today DATE`.
 * The portable program keeps everything beside its .exe, in the folder its launcher names.
 */
export function readStartOptions({ arguments: given, environment, isPackaged }: Start): StartOptions {
  const cli = given.indexOf('--cli');
  const own = cli === -1 ? given : given.slice(0, cli);
  const valueOf = (name: string): string | undefined => {
    const at = own.indexOf(name);
    return at === -1 ? undefined : own[at + 1];
  };
  const portable = environment['PORTABLE_EXECUTABLE_DIR'];
  const beside = (name: string) => (portable ? join(portable, 'pantau-ucj-data', name) : undefined);
  const store = valueOf('--store') ?? environment['PANTAU_STORE'] ?? beside('store');
  const profile = (isPackaged ? undefined : valueOf('--profile')) ?? beside('window');
  return {
    storeFolder: store ? resolve(store) : undefined,
    profileFolder: profile ? resolve(profile) : undefined,
    today: isPackaged ? undefined : valueOf('--today'),
    commandLine: cli === -1 ? undefined : given.slice(cli + 1),
  };
}
