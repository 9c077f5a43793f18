import type { BuiltInLayout } from '../../shared/import/profiles/built-in-heads.ts';
import type { CodedErrorData, ErrorDetails } from '../../shared/result.ts';
import { catalogue } from '../../shared/texts/catalogue.ts';
import { commandLineTexts } from '../../shared/texts/command-line.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';
import type { Streams } from './session.ts';

type Words = (typeof commandLineTexts)['id'];
type SentenceKey = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** Prints answers in words of one language, or as JSON for programs. */
export interface Printer {
  line(text: string): void;
  pair(name: string, value: string | number): void;
  json(value: object): void;
  /** Words of the catalogue by their path, or the fallback. */
  word(path: string, fallback: string): string;
  /** A sentence of the command line itself. */
  say(key: SentenceKey, details?: ErrorDetails): string;
  /** The name of a head of table that offices know by name. */
  layout(name: BuiltInLayout): string;
  problem(code: string): string;
  problemLevel(level: string): string;
  /** An error: the code and what it means; JSON on standard output when a program asked. */
  error(error: CodedErrorData, asJson: boolean): void;
}

/** Makes the printer of one call. */
export function createPrinter(streams: Streams, language: 'id' | 'en'): Printer {
  const texts = catalogue[language];
  const word = (path: string, fallback: string): string => {
    let at: unknown = texts;
    for (const name of path.split('.')) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    return typeof at === 'string' ? at : fallback;
  };
  return {
    line: (text) => streams.out(`${text}\n`),
    pair: (name, value) => streams.out(`${name}: ${value}\n`),
    json: (value) => streams.out(`${JSON.stringify(value, null, 1)}\n`),
    word,
    say: (key, details = {}) => fillIn(commandLineTexts[language][key], details),
    layout: (name) => texts.imports.layouts[name],
    problem: (code) =>
      word(`problems.${code}`, word(`importRules.problems.${code}`, word(`imports.problems.${code}`, code))),
    problemLevel: (level) => word(`fields.level.${level}`, level),
    error({ code, details = {}, reference }, asJson) {
      const words = fillIn(texts.errors[code], details);
      if (asJson)
        streams.out(`${JSON.stringify({ ok: false, error: { code, words, details, reference } }, null, 1)}\n`);
      else streams.err(`${words}\n(${code}${reference === undefined ? '' : ` · ${reference}`})\n`);
    },
  };
}
