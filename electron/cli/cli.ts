import { failed } from '../../shared/result.ts';
import { commandLineTexts } from '../../shared/texts/command-line.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { agendaCommand, agreementsCommand } from './commands/agreements.ts';
import { budgetCommand } from './commands/budget.ts';
import { coverageCommand } from './commands/coverage.ts';
import { contributionCommand } from './commands/contribution.ts';
import { fillCommand } from './commands/fill.ts';
import { importCommand } from './commands/import.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lapsingCommand } from './commands/lapsing.ts';
import { participantsCommand } from './commands/lists.ts';
import { profilesCommand } from './commands/profiles.ts';
import { regulationsCommand } from './commands/regulations.ts';
import { reportsCommand } from './commands/reports.ts';
import { checkCommand, reportCommand, sampleCommand } from './commands/store.ts';
import { createPrinter, type Printer } from './print.ts';
import type { Streams } from './session.ts';

type Command = (args: Arguments, print: Printer, streams: Streams) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  inspect: inspectCommand,
  profiles: profilesCommand,
  participants: participantsCommand,
  agreements: agreementsCommand,
  agenda: agendaCommand,
  budget: budgetCommand,
  lapsing: lapsingCommand,
  coverage: coverageCommand,
  regulations: regulationsCommand,
  contribution: contributionCommand,
  fill: fillCommand,
  report: reportCommand,
  reports: reportsCommand,
  sample: sampleCommand,
  check: checkCommand,
};

/** Commands that are told a file or a layout; to the others a word too many is a slip. */
const withOperands: ReadonlySet<string> = new Set(['fill', 'import', 'inspect', 'profiles', 'report']);

const standardStreams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** Runs one command line; answers the exit code: 0 done, 1 refused, 2 not understood, 3 check found something. */
export async function runCli(argv: readonly string[], streams: Streams = standardStreams): Promise<number> {
  let args: Arguments;
  try {
    args = readArguments(argv);
    if (args.command === 'help') {
      streams.out(commandLineTexts[args.language].help);
      return 0;
    }
    const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
    if (!command) throw new UsageError('command', { name: args.command, known: Object.keys(commands).join(', ') });
    const [extra] = args.operands;
    if (extra !== undefined && !withOperands.has(args.command)) {
      throw new UsageError('operand', { command: args.command, value: extra });
    }
    return await run(command, args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = argv.includes('en') || argv.includes('--language=en') ? 'en' : 'id';
    streams.err(`${error.words(language)}\n${commandLineTexts[language].seeHelp}\n`);
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
