// CPU time from the start of our code to the answers of the first screen, at 500,000 people beside an empty store.
// Electron's and Chromium's own start is not in it. `node test/bench/start.ts [people]`.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchRow } from './bench-row.ts';
import { startBundles } from './start/bundles.ts';
import { storeOf } from './start/stores.ts';

const times = 7;

async function startOn(bundles: string, store: string): Promise<number> {
  const path = fileURLToPath(new URL('start/ours.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, bundles, store]);
  return (JSON.parse(stdout) as { cpu: number }).cpu;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The start-up rows of the quality bars. */
export async function bench(people = 500_000): Promise<BenchRow[]> {
  const [small, large] = [await storeOf(0), await storeOf(people)];
  const bundles = await startBundles();
  const taken: { readonly empty: number[]; readonly full: number[] } = { empty: [], full: [] };
  for (let count = 0; count < times; count += 1) {
    taken.empty.push(await startOn(bundles, small));
    taken.full.push(await startOn(bundles, large));
  }
  const [empty, full] = [median(taken.empty), median(taken.full)];
  const text = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
  return [
    {
      work: `CPU from start to first screen, ${people} people vs empty`,
      figure: text(full),
      reference: text(empty),
      ratio: full / empty,
      bar: '<= 1.3',
      ok: full / empty <= 1.3,
    },
    {
      work: 'CPU of our code at start, empty store',
      figure: text(empty),
      reference: '',
      ratio: empty / 600,
      bar: '<= 600 ms',
      ok: empty <= 600,
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await bench(Number(process.argv[2] ?? 500_000)));
