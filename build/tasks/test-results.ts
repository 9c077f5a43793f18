import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** A step that ended badly without naming a failed test (it crashed, or a file did not load) counts as one failure. */
function withOutcome(tally: Tally, exitCode: number): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function vitestTally(file: string, exitCode: number): Tally {
  const files = (readReport(file) as VitestReport | undefined)?.testResults ?? [];
  const statuses = files.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((result) => result.status);
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  return withOutcome(countOf(statuses), exitCode);
}

function countOf(statuses: readonly string[]): Tally {
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return { passed: count('passed'), failed: count('failed') };
}

export function playwrightTally(file: string, exitCode: number): Tally {
  const report = readReport(file) as PlaywrightReport | undefined;
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return withOutcome({ passed: expected, failed: unexpected + flaky + report.errors.length }, exitCode);
}
