// Writing a long styled list: CPU and memory of our row writer beside exceljs' streaming writer and beside deflating the
// same sheet. Each in a process of its own. `node test/bench/write.ts [rows]`, or within `npm run bench`.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchRow } from './bench-row.ts';

/** What one process used; seconds of CPU in all its threads, mebibytes at its largest. */
interface Cost {
  readonly seconds: number;
  readonly peak: number;
}

const usualRows = 200_000;
const run = promisify(execFile);
const worker = fileURLToPath(new URL('write/writers.ts', import.meta.url));

/** The write row of the quality bars. */
export async function bench(rows: number = usualRows): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-write-'));
  try {
    const ours = await cost('ours', rows, folder);
    const exceljs = await cost('exceljs', rows, folder);
    const deflate = await cost('deflate', rows, folder);
    const work = `write ${rows} x 20 styled`;
    return [
      row(`${work}, CPU vs exceljs stream`, `${ours.seconds.toFixed(2)} s`, `${exceljs.seconds.toFixed(2)} s`, {
        ratio: exceljs.seconds / ours.seconds,
        bar: '>= 6',
        isMet: (ratio) => ratio >= 6,
      }),
      row(`${work}, CPU vs deflate alone`, `${ours.seconds.toFixed(2)} s`, `${deflate.seconds.toFixed(2)} s`, {
        ratio: ours.seconds / deflate.seconds,
        bar: '<= 4',
        isMet: (ratio) => ratio <= 4,
      }),
      row(`${work}, peak memory`, `${ours.peak.toFixed(0)} MB`, `exceljs ${exceljs.peak.toFixed(0)} MB`, {
        ratio: ours.peak,
        bar: '<= 150',
        isMet: (peak) => peak <= 150,
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function row(
  work: string,
  figure: string,
  reference: string,
  { ratio, bar, isMet }: { ratio: number; bar: string; isMet: (ratio: number) => boolean },
): BenchRow {
  return { work, figure, reference, ratio, bar, ok: isMet(ratio) };
}

async function cost(writer: string, rows: number, folder: string): Promise<Cost> {
  const { stdout } = await run(process.execPath, [worker, writer, String(rows), folder]);
  return JSON.parse(stdout) as Cost;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.table(await bench(Number(process.argv[2] ?? usualRows)));
