import { spawnSync } from 'node:child_process';
import { binOf } from '../../build/tasks/tools.ts';

/** What a tool said about a file. */
export interface Verdict {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

interface LintReport {
  readonly diagnostics: readonly { filename: string; code?: string; message: string; help?: string }[];
}

function run(folder: string, script: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (done.error) throw done.error;
  return done.stdout;
}

/** Verdicts of the linter on a whole tree; `rule` is like `eslint(no-restricted-imports)`. */
export function lint(folder: string): Verdict[] {
  const output = run(folder, binOf('oxlint'), ['--type-aware', '--format=json']);
  const { diagnostics } = JSON.parse(output) as LintReport;
  return diagnostics.map(({ filename, code = '', message, help = '' }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code,
    message: `${message} ${help}`,
  }));
}

/** Verdicts of the compiler on all projects; `rule` is like `TS6307`. */
export function compile(folder: string): Verdict[] {
  const output = run(folder, binOf('typescript', 'tsc'), ['-b', '--pretty', 'false']);
  return [...output.matchAll(/^([^(\n]+)\(\d+,\d+\): error (TS\d+): (.*)$/gm)].map(([, file, rule, message]) => ({
    file: file?.replaceAll('\\', '/') ?? '',
    rule: rule ?? '',
    message: message ?? '',
  }));
}
