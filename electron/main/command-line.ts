import { app } from 'electron';
import { places } from './places.ts';

interface CommandLine {
  readonly runCli: (argv: readonly string[]) => Promise<number>;
}

/** `pantau-ucj.exe --cli ...`: the command line without a window, for scheduled tasks. Ends with its exit code. */
export function runCommandLine(argv: readonly string[]): void {
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
