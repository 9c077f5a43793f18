import { failed } from '../../shared/result.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { agendaCommand, agreementsCommand } from './commands/agreements.ts';
import { importCommand } from './commands/import.ts';
import { inspectCommand } from './commands/inspect.ts';
import { participantsCommand } from './commands/lists.ts';
import { regulationsCommand } from './commands/regulations.ts';
import { checkCommand, reportCommand, sampleCommand } from './commands/store.ts';
import { createPrinter, type Printer } from './print.ts';
import type { Streams } from './session.ts';
import { usage } from './usage.ts';

type Command = (args: Arguments, print: Printer, streams: Streams) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  inspect: inspectCommand,
  participants: participantsCommand,
  agreements: agreementsCommand,
  agenda: agendaCommand,
  regulations: regulationsCommand,
  report: reportCommand,
  sample: sampleCommand,
  check: checkCommand,
};

const standardStreams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

const seeHelp = { id: 'Bantuan: --help', en: 'Help: --help' } as const;

function unknownCommand(name: string): UsageError {
  const known = Object.keys(commands).join(', ');
  return new UsageError(
    `Perintah “${name}” tidak ada. Yang ada: ${known}.`,
    `There is no command “${name}”. There are: ${known}.`,
  );
}

/** Runs one command line; answers the exit code: 0 done, 1 refused, 2 not understood, 3 check found something. */
export async function runCli(argv: readonly string[], streams: Streams = standardStreams): Promise<number> {
  let args: Arguments;
  try {
    args = readArguments(argv);
    if (args.command === 'help') {
      streams.out(usage);
      return 0;
    }
    const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
    if (!command) throw unknownCommand(args.command);
    return await run(command, args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = argv.includes('en') || argv.includes('--language=en') ? 'en' : 'id';
    streams.err(`${error.words[language]}\n${seeHelp[language]}\n`);
    return 2;
  }
}

async function run(command: Command, args: Arguments, streams: Streams): Promise<number> {
  const print = createPrinter(streams, args.language);
  try {
    return await command(args, print, streams);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const result = failed(error);
    if (!result.ok) print.error(result.error, args.json);
    if (!result.ok && result.error.code === 'internal') streams.err(`${String(error)}\n`);
    return 1;
  }
}
