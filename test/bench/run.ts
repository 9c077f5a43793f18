// `npm run bench [name ...]`: runs the benches of this folder one after the other and prints one table.
// Each bench is a file that exports `bench(): Promise<BenchRow[]>`.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchRow } from './bench-row.ts';

interface BenchModule {
  bench?: () => Promise<BenchRow[]>;
}

const columns = ['', 'work', 'figure', 'reference', 'ratio', 'bar'] as const;

function benchNames(wanted: readonly string[]): string[] {
  const names = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
    .filter((name) => name.endsWith('.ts') && name !== 'run.ts' && name !== 'bench-row.ts')
    .map((name) => basename(name, '.ts'))
    .toSorted((a, b) => a.localeCompare(b));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return wanted.length > 0 ? [...wanted] : names;
}

function cells(row: BenchRow): string[] {
  const ratio = row.ratio.toFixed(row.ratio < 10 ? 2 : 1);
  return [row.ok ? 'ok' : 'MISSED', row.work, row.figure, row.reference, ratio, row.bar];
}

function table(rows: readonly BenchRow[]): string {
  const lines = [[...columns], ...rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Computed addresses have no type of their own; a file without `bench` serves the others. */
async function rowsOf(name: string): Promise<BenchRow[]> {
  const module = (await import(new URL(`${name}.ts`, import.meta.url).href)) as BenchModule;
  return (await module.bench?.()) ?? [];
}

/** In a process of its own: Linux counts what a process held when it starts another one into the other's peak memory. */
async function measured(name: string): Promise<BenchRow[]> {
  process.stderr.write(`${name} ...\n`);
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), only, name]);
  return JSON.parse(stdout) as BenchRow[];
}

/** Asks for the rows of one bench, as JSON. */
const only = '--only';

const [first, ...wanted] = process.argv.slice(2);
if (first === only) console.log(JSON.stringify(await rowsOf(benchNames(wanted)[0] ?? '')));
else {
  const rows: BenchRow[] = [];
  for (const name of benchNames(first === undefined ? [] : [first, ...wanted])) rows.push(...(await measured(name)));
  console.log(table(rows));
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
}
