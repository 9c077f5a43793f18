// What the main side feels of long work in the threads: no wait above 50 ms, a cancel answered within 200 ms.
// `node test/bench/responsive.ts [rows]`.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchRow } from './bench-row.ts';
import { peopleListFile } from './import/people-list.ts';
import type { Felt } from './responsive/ours.ts';

const longestBlock = 50;
const longestCancel = 200;

function bar(work: string, milliseconds: number, most: number): BenchRow {
  const figure = `${milliseconds.toFixed(0)} ms`;
  return { work, figure, reference: '', ratio: milliseconds / most, bar: `<= ${most} ms`, ok: milliseconds <= most };
}

/** Longest hold-up of the main side's event loop and time from cancel to answer, by work. */
export async function bench(rows = 200_000): Promise<BenchRow[]> {
  const path = fileURLToPath(new URL('responsive/ours.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, await peopleListFile(rows)]);
  return (JSON.parse(stdout) as Felt[]).flatMap(({ work, blocked, longestPiece, cancelled, waited }) => [
    bar(`${work}, main side's longest piece`, longestPiece, longestBlock),
    bar(`${work}, main side held up`, blocked, longestBlock),
    { ...bar(`${work}, longest wait of a question`, waited, longestCancel), bar: 'no bar', ok: true },
    ...(cancelled === null ? [] : [bar(`${work}, cancel to answer`, cancelled, longestCancel)]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await bench(Number(process.argv[2] ?? 200_000)));
