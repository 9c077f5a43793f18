// The real data thread, which dies without a word when somebody searches for "die".
import { parentPort } from 'node:worker_threads';
import type { DataRequest } from '../../../electron/threads/protocol.ts';

parentPort?.on('message', (request: DataRequest) => {
  if (request.type !== 'call' || request.channel !== 'search.find') return;
  if ((request.input as { text: string }).text === 'die') process.exit(0);
});
await import('../../../electron/data/thread.ts');
