import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { PortStream } from '../../electron/threads/port-stream.ts';

const script = new URL('../../electron/threads/port-stream.ts', import.meta.url).href;
/** A thread that takes every value at once, as a writer does that is faster than its rows. */
const taker = `
  import { workerData } from 'node:worker_threads';
  import { PortStream } from ${JSON.stringify(script)};
  for await (const value of new PortStream(workerData).values()) if (value === null) break;
`;

/** Sends values to a thread that is always ready for more, with some work for each; how often other work had its turn. */
async function turnsWhileSending(values: number): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  const url = new URL(`data:text/javascript,${encodeURIComponent(taker)}`);
  const worker = new Worker(url, { workerData: port2, transferList: [port2] });
  const stream = new PortStream(port1);
  onTestFinished(async () => {
    stream.close();
    await worker.terminate();
  });
  await new Promise((resolve) => worker.once('online', resolve));
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setTimeout(count);
  };
  setTimeout(count);
  for (let sent = 0; sent < values; sent += 1) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    await stream.send(sent);
  }
  isOver = true;
  await stream.send(null);
  return turns;
}

it('gives other work a turn whenever its window is used up, however busy both sides are', async () => {
  expect(await turnsWhileSending(200)).toBeGreaterThan(200 / 8);
});
