// A clerk at work in a process of its own: adds and edits people until it is killed. `node editor.ts STORE`.
// Every line it prints is an acknowledged action: it must be there after the power went.
import { writeSync } from 'node:fs';
import { openData } from '../../../electron/data/open.ts';
import { participantHandlers } from '../../../electron/data/participants/handlers.ts';
import { aPerson } from './person.ts';

const [folder = ''] = process.argv.slice(2);
const { context } = openData({ storeFolder: folder, today: '2026-11-22' }, () => {});
writeSync(1, 'ready\n');
for (let index = 0; ; index += 1) {
  const added = participantHandlers['participants.save'](context, aPerson(index, process.pid));
  writeSync(1, `${added.action}\n`);
  const edit = { ...aPerson(index, process.pid), uid: added.uid, rowVersion: 1, note: 'diubah' };
  writeSync(1, `${participantHandlers['participants.save'](context, edit).action}\n`);
}
