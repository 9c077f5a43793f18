// Saves people one after the other: `node committer.ts STORE FULL|NORMAL COUNT`. It prints "ready" once the store is open,
// begins at the first byte of its input, prints "done" and then waits for the next byte, so that a watcher knows the stretch
// in which nothing but commits is going on.
import { readSync, writeSync } from 'node:fs';
import { openData } from '../../../electron/data/open.ts';
import { participantHandlers } from '../../../electron/data/participants/handlers.ts';
import { aPerson } from '../kill/person.ts';

const [storeFolder = '', synchronous = '', count = '0'] = process.argv.slice(2);
const { context } = openData({ storeFolder, today: '2026-11-22' }, () => {});
context.writer.pragma(`synchronous = ${synchronous}`);
// A checkpoint flushes in both modes: none in this stretch. The first write to a log flushes its header: it is over.
context.writer.pragma('wal_autocheckpoint = 0');
participantHandlers['participants.save'](context, aPerson(0, 11));
writeSync(1, 'ready\n');
readSync(0, Buffer.alloc(1));
for (let index = 1; index <= Number(count); index += 1) {
  participantHandlers['participants.save'](context, aPerson(index, 11));
}
writeSync(1, 'done\n');
readSync(0, Buffer.alloc(1));
process.exit();
