// A clerk at work in a process of its own: adds and edits people until it is killed. `node editor.ts STORE`.
// Every line it prints is an acknowledged action, with the person it left: both must be there after the kill.
import { writeSync } from 'node:fs';
import { openData } from '../../../electron/data/open.ts';
import { participantHandlers } from '../../../electron/data/participants/handlers.ts';
import { aPerson } from './person.ts';

const [folder = ''] = process.argv.slice(2);
const { context } = openData({ storeFolder: folder, today: '2026-11-22' }, () => {});
writeSync(1, 'ready\n');
for (let index = 0; ; index += 1) {
  const person = aPerson(index, process.pid);
  const { uid, action } = participantHandlers['participants.save'](context, person);
  say(action, { uid, nik: person.nik, name: person.name, note: null });
  const edit = { ...person, uid, rowVersion: 1, note: 'diubah' };
  const edited = participantHandlers['participants.save'](context, edit);
  say(edited.action, { uid, nik: person.nik, name: person.name, note: 'diubah' });
}

function say(action: string, left: Record<string, string | null>): void {
  writeSync(1, `${action} ${JSON.stringify(left)}\n`);
}
