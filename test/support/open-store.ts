// Opens a store at a given moment and closes it: `node open-store.ts FOLDER MILLISECONDS`. Prints how it went.
import { writeSync } from 'node:fs';
import { openStore } from '../../electron/data/database.ts';
import { codeOf } from './coded.ts';

const [storeFolder = '', at = '0'] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Number(at) - Date.now()));
const code = codeOf(() => openStore({ storeFolder }).close());
writeSync(1, `${code ?? 'open'}\n`);
