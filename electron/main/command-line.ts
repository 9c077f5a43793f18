import { app } from 'electron';
import { places } from './places.ts';
import type { StartOptions } from './start-options.ts';

interface CommandLine {
  readonly runCli: (argv: readonly string[]) => Promise<number>;
}

/** `pantau-ucj.exe --cli ...`: the command line without a window, for scheduled tasks. Ends with its exit code. */
export function runCommandLine(argv: readonly string[], { storeFolder }: StartOptions): void {
  // The portable program keeps its store beside it, which only this process knows.
  if (storeFolder !== undefined) process.env['PANTAU_STORE'] = storeFolder;
  import(places.commandLine.href)
    .then(({ runCli }: CommandLine) => runCli(argv))
    .then(
      (code) => app.exit(code),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        app.exit(70);
      },
    );
}
