// Runs long work through the real threads and prints what the main side felt of it: `node ours.ts LIST`. For each work
// the longest time its event loop was held up, and the time from a cancel to its answer.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Channel, Input, Output } from '../../../shared/contract.ts';
import { type Result, unwrap } from '../../../shared/result.ts';
import { callAndWait } from '../../../electron/threads/application.ts';
import { openBenchApplication } from '../import/application.ts';

export interface Felt {
  readonly work: string;
  /** Longest delay of the event loop, in milliseconds; also that for want of a free processor. */
  readonly blocked: number;
  /** Longest piece of work of the main side itself, in milliseconds of its own processor time. */
  readonly longestPiece: number;
  /** From a cancel half-way to the end, in milliseconds; null when the work was over before. */
  readonly cancelled: number | null;
  /** Longest wait of a small question asked meanwhile, in milliseconds. */
  readonly waited: number;
}

const resolution = 1;
const office = { officeName: 'Dinas', regencyCode: '72.01', headName: null };
const defaults = {
  unitUid: null,
  categoryUid: null,
  fundingUid: null,
  startsOn: '2026-11-01',
  programmes: 3,
  withoutKpj: 'registered',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'bench-responsive-'));
const application = await openBenchApplication(join(folder, 'store'));
const felt: Felt[] = [];

/** Starts a job, cancels it when it has told its second progress, and measures the time from there to its end. */
async function cancelHalfWay<C extends Channel>(channel: C, input: Input<C>) {
  const ended = Promise.withResolvers<Result<unknown>>();
  let seen = 0;
  let cancelledAt: number | null = null;
  const stop = application.onEvent((event) => {
    if (event.type === 'job.ended') ended.resolve(event.result);
    if (event.type !== 'job.progress' || (seen += 1) !== 2) return;
    cancelledAt = performance.now();
    void application.call('jobs.cancel', { job: event.job });
  });
  unwrap(await application.call(channel, input));
  const result = await ended.promise;
  const milliseconds = cancelledAt === null ? null : performance.now() - cancelledAt;
  stop();
  return { isDone: result.ok, milliseconds };
}

/** Watches how long this thread works at one piece. */
function watchPieces(): { stop(): number } {
  let longest = 0;
  let before = process.threadCpuUsage();
  const timer = setInterval(() => {
    const now = process.threadCpuUsage();
    longest = Math.max(longest, now.user + now.system - before.user - before.system);
    before = now;
  }, resolution);
  return {
    stop() {
      clearInterval(timer);
      return longest / 1000;
    },
  };
}

/** Asks a small question again and again; the longest wait for an answer. */
function askMeanwhile(): { stop(): Promise<number> } {
  let longest = 0;
  const over = new AbortController();
  const ask = async () => {
    while (!over.signal.aborted) {
      const asked = performance.now();
      await application.call('kecamatan.list', {});
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const asking = ask();
  return {
    async stop() {
      over.abort();
      await asking;
      return longest;
    },
  };
}

/** Cancels the work half-way, then does it to its end; both times the event loop of this thread is watched. */
async function measure<C extends Channel>(work: string, channel: C, input: () => Input<C>): Promise<Output<C> | null> {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const asking = askMeanwhile();
  const pieces = watchPieces();
  const { isDone, milliseconds } = await cancelHalfWay(channel, input());
  // one that was over before the cancel arrived is not done twice
  const value = isDone ? null : await callAndWait(application, channel, input());
  delay.disable();
  const longestPiece = pieces.stop();
  const waited = await asking.stop();
  const blocked = Math.max(0, delay.max / 1e6 - resolution);
  felt.push({ work, blocked, longestPiece, cancelled: milliseconds, waited });
  return value;
}

const list = process.argv[2] ?? '';
await measure('sample', 'sample.load', () => ({}));
await callAndWait(application, 'sample.remove', {});
await callAndWait(application, 'office.begin', office);
const { token } = application.files.register(list, statSync(list).size);
const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
if (seen.band === null) throw new Error('no list');
const { top, bottom, firstData } = seen.band;
const choices = {
  file: token,
  sheets: [{ name: seen.sheet, band: { top, bottom, firstData } }],
  columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
  dateOrder: seen.dateOrder,
  defaults,
};
await measure('preview of an import', 'import.preview', () => choices);
const { preview } = await callAndWait(application, 'import.preview', choices);
await measure('saving an import', 'import.commit', () => ({ preview }));
const [brought] = await callAndWait(application, 'import.list', {});
const report = { layout: 'G', period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null } as const;
await measure('report G', 'reports.write', () => ({
  ...report,
  target: application.files.register(join(folder, 'report.xlsx'), 0, 'write').token,
}));
await measure('check of the store', 'store.check', () => ({}));
await measure('undo of an import', 'import.undo', () => ({ uid: brought?.uid ?? '' }));
await application.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(felt));
