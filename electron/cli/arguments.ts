import { parseArgs } from 'node:util';
import { isPlainDate } from '../../shared/dates.ts';

const options = {
  active: { type: 'boolean' },
  category: { type: 'string' },
  from: { type: 'string' },
  funding: { type: 'string' },
  help: { type: 'boolean' },
  ics: { type: 'string' },
  json: { type: 'boolean' },
  kind: { type: 'string' },
  language: { type: 'string' },
  on: { type: 'string' },
  out: { type: 'string' },
  period: { type: 'string' },
  rows: { type: 'string' },
  search: { type: 'string' },
  sheet: { type: 'string' },
  start: { type: 'string' },
  store: { type: 'string' },
  to: { type: 'string' },
  today: { type: 'string' },
  unit: { type: 'string' },
  view: { type: 'string' },
} as const;

/** A call that cannot be understood, said in a sentence to the person at the keyboard. */
export class UsageError extends Error {
  readonly words: Readonly<Record<'id' | 'en', string>>;

  constructor(id: string, en: string, cause?: ErrorOptions) {
    super(en, cause);
    this.words = { id, en };
  }
}

export interface Arguments {
  readonly command: string;
  readonly operands: readonly string[];
  readonly values: Readonly<Partial<Record<Exclude<keyof typeof options, 'active' | 'json' | 'help'>, string>>>;
  readonly active: boolean;
  readonly json: boolean;
  readonly language: 'id' | 'en';
}

/** Reads a command line; throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [command = 'help', ...operands] = positionals;
  const { active = false, json = false, help = false, language = 'id', ...texts } = values;
  if (language !== 'id' && language !== 'en')
    throw new UsageError(
      `Bahasa “${language}” tidak ada; --language id atau en.`,
      `There is no language “${language}”; --language id or en.`,
    );
  for (const name of ['from', 'on', 'start', 'to', 'today'] as const) {
    const date = texts[name];
    if (date !== undefined && !isPlainDate(date))
      throw new UsageError(
        `“${String(date)}” pada --${name} bukan tanggal; tulis seperti 2026-09-30.`,
        `“${String(date)}” of --${name} is no date; write it as 2026-09-30.`,
      );
  }
  return { command: help ? 'help' : command, operands, values: texts, active, json, language };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`Pilihan ini tidak dikenal atau tidak lengkap: ${reason}.`, `${reason}.`, { cause: error });
  }
}

/** What {@link oneOperand} calls a file. */
export const aFile = { id: 'berkas', en: 'file' } as const;

/** The only operand of a command, or a {@link UsageError} that names what is missing. */
export function oneOperand({ command, operands }: Arguments, what: Readonly<Record<'id' | 'en', string>>): string {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1)
    throw new UsageError(
      `Perintah ${command} memerlukan tepat satu ${what.id}.`,
      `The command ${command} needs exactly one ${what.en}.`,
    );
  return operand;
}
