import { parseArgs } from 'node:util';
import { isMonth, isPlainDate } from '../../shared/dates.ts';
import { termDate } from '../../shared/fields.ts';
import type { ErrorDetails } from '../../shared/result.ts';
import { commandLineTexts } from '../../shared/texts/command-line.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';

const options = {
  active: { type: 'boolean' },
  by: { type: 'string' },
  base: { type: 'string' },
  category: { type: 'string' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string' },
  funding: { type: 'string' },
  help: { type: 'boolean' },
  ics: { type: 'string' },
  json: { type: 'boolean' },
  kind: { type: 'string' },
  language: { type: 'string' },
  month: { type: 'string' },
  on: { type: 'string' },
  out: { type: 'string' },
  period: { type: 'string' },
  problems: { type: 'string' },
  programmes: { type: 'string' },
  report: { type: 'string' },
  risk: { type: 'string' },
  rows: { type: 'string' },
  search: { type: 'string' },
  segment: { type: 'string' },
  sheet: { type: 'string' },
  source: { type: 'string' },
  'sheet-as': { type: 'string' },
  start: { type: 'string' },
  store: { type: 'string' },
  'take-suggestions': { type: 'boolean' },
  to: { type: 'string' },
  today: { type: 'string' },
  unit: { type: 'string' },
  view: { type: 'string' },
  year: { type: 'string' },
} as const;

/** Why a call cannot be understood: a sentence of the texts of the command line. */
export type UsageCode = keyof (typeof commandLineTexts)['id']['usage'];

/** A call that cannot be understood, said in a sentence to the person at the keyboard. */
export class UsageError extends Error {
  readonly #code: UsageCode;
  readonly #details: ErrorDetails;

  constructor(code: UsageCode, details: ErrorDetails = {}, cause?: ErrorOptions) {
    super(code, cause);
    this.#code = code;
    this.#details = details;
  }

  words(language: 'id' | 'en'): string {
    return fillIn(commandLineTexts[language].usage[this.#code], this.#details);
  }
}

export interface Arguments {
  readonly command: string;
  readonly operands: readonly string[];
  readonly values: Readonly<
    Partial<Record<Exclude<keyof typeof options, 'active' | 'dry-run' | 'json' | 'help' | 'take-suggestions'>, string>>
  >;
  readonly active: boolean;
  /** Nothing is to be saved. */
  readonly isTrial: boolean;
  /** What is suggested for an unknown spelling is what it means, from now on. */
  readonly takesSuggestions: boolean;
  readonly json: boolean;
  readonly language: 'id' | 'en';
}

/** Reads a command line; throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [command = 'help', ...operands] = positionals;
  const { active = false, json = false, help = false, language = 'id', ...others } = values;
  const { 'dry-run': isTrial = false, 'take-suggestions': takesSuggestions = false, ...texts } = others;
  if (language !== 'id' && language !== 'en') throw new UsageError('language', { value: language });
  for (const name of ['from', 'on', 'start', 'to', 'today'] as const) {
    const date = texts[name];
    if (date !== undefined && !isPlainDate(date)) throw new UsageError('date', { name, value: String(date) });
  }
  if (texts.on !== undefined && !termDate.safeParse(texts.on).success) {
    throw new UsageError('dateImplausible', { name: 'on', value: texts.on });
  }
  if (texts.month !== undefined && !isMonth(texts.month)) throw new UsageError('month', { value: texts.month });
  const asked = { command: help ? 'help' : command, operands, values: texts };
  return { ...asked, active, isTrial, takesSuggestions, json, language };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [, name] = /'(--[\w-]+)(?:' argument is ambiguous| <value>' argument missing)/.exec(String(error)) ?? [];
    if (name !== undefined) throw new UsageError('optionValue', { name }, { cause: error });
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError('option', { reason }, { cause: error });
  }
}

/** The only operand of a command, or a {@link UsageError} that names what is missing. */
export function oneOperand({ command, operands }: Arguments, missing: 'oneFile' | 'oneLayout'): string {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw new UsageError(missing, { command });
  return operand;
}
