import type { GroupedProblem } from '../../shared/import/grouped-problems.ts';
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
  /** What a problem's code means. */
  problem(code: string): string;
  /** What is wrong with a row, or with many, and in which cell. */
  rowProblem(problem: GroupedProblem): void;
  /** An error: the code and what it means; JSON on standard output when a program asked. */
  error(error: CodedErrorData, asJson: boolean): void;
}

/** Where the catalogue says what is wrong with a row. */
const problemPaths = ['problems', 'importRules.problems', 'imports.problems', 'masterdata.receipt.problemsBy'];

/** Makes the printer of one call. */
export function createPrinter(streams: Streams, language: 'id' | 'en'): Printer {
  const texts = catalogue[language];
  const word = (path: string, fallback: string): string => {
    let at: unknown = texts;
    for (const name of path.split('.')) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    return typeof at === 'string' ? at : fallback;
  };
  const problem = (code: string) => problemPaths.map((path) => word(`${path}.${code}`, '')).find(Boolean) ?? code;
  const say: Printer['say'] = (key, details = {}) => fillIn(commandLineTexts[language][key], details);
  return {
    line: (text) => streams.out(`${text}\n`),
    pair: (name, value) => streams.out(`${name}: ${value}\n`),
    json: (value) => streams.out(`${JSON.stringify(value, null, 1)}\n`),
    word,
    layout: (name) => texts.imports.layouts[name],
    say,
    problem,
    rowProblem({ sheet, row, lastRow, rows, column, code, level, original }) {
      const where =
        rows === 1
          ? `${sheet}!${column ?? ''}${row}`
          : say('sameRows', { sheet, column: column ?? '', first: row, last: lastRow, count: rows });
      streams.out(`  ${word(`fields.level.${level}`, level)} ${where} ${code}: ${problem(code)} [${original}]\n`);
    },
    error({ code, details = {}, reference }, asJson) {
      const words = fillIn(texts.errors[code], details);
      if (asJson)
        streams.out(`${JSON.stringify({ ok: false, error: { code, words, details, reference } }, null, 1)}\n`);
      else streams.err(`${words}\n(${code}${reference === undefined ? '' : ` · ${reference}`})\n`);
    },
  };
}
