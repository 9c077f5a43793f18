// Importing a list end to end beside exceljs' streaming reader merely reading it. `node test/bench/import.ts [rows]`.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Balance } from '../../shared/import/schema.ts';
import type { BenchRow } from './bench-row.ts';
import { peopleListFile } from './import/people-list.ts';

interface Cost {
  readonly cpu: number;
  readonly peak: number;
  readonly balance: Balance;
}

async function costOf(rows: number): Promise<{ first: Cost; again: Cost; file: string }> {
  const file = await peopleListFile(rows);
  return { ...(await run<{ first: Cost; again: Cost }>('import/ours.ts', file)), file };
}

async function run<T>(script: string, file: string): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, file]);
  return JSON.parse(stdout) as T;
}

/** The import rows of the quality bars: end to end, growth, the same file again. */
export async function bench(rows = 200_000): Promise<BenchRow[]> {
  const small = await costOf(rows / 10);
  const large = await costOf(rows);
  const exceljs = await run<{ cpu: number }>('read/exceljs.ts', large.file);
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  const again = large.again.balance;
  const changes = again.new + again.changed + again.conflict + again.rejected;
  const bar = (work: string, figure: string, reference: string, ratio: number, most: number): BenchRow => {
    return { work, figure, reference, ratio, bar: `<= ${most}`, ok: ratio <= most };
  };
  const { first } = large;
  const { cpu } = exceljs;
  return [
    bar(`import ${rows}, CPU vs exceljs reading`, seconds(first.cpu), seconds(cpu), first.cpu / cpu, 0.6),
    bar(`import ${rows}, peak memory (MB)`, `${first.peak.toFixed(0)} MB`, '', first.peak, 400),
    bar(
      `import ${rows} vs ${rows / 10}`,
      seconds(first.cpu),
      seconds(small.first.cpu),
      first.cpu / small.first.cpu,
      11,
    ),
    bar(`same ${rows} again vs first`, seconds(large.again.cpu), seconds(first.cpu), large.again.cpu / first.cpu, 0.6),
    bar(`same ${rows} again, rows touched`, String(changes), '', changes, 0),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await bench(Number(process.argv[2] ?? 200_000)));
