// Opens a store and asks what the window asks first, in a process of its own: `node ours.ts BUNDLES STORE`. Prints the CPU
// time of all threads, in milliseconds, from the first line of our code to the last of those answers.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [bundles = '', storeFolder = ''] = process.argv.slice(2);
const prebuilds = new URL('../../../node_modules/better-sqlite3/prebuilds/', import.meta.url);
const bundle = (name: string) => pathToFileURL(join(bundles, name));

const before = process.cpuUsage();
const { callAndWait, openApplication } = (await import(
  bundle('application.mjs').href
)) as typeof import('../../../electron/threads/application.ts');
const application = await openApplication({
  storeFolder,
  today: '2026-11-22',
  nativeBinding: fileURLToPath(new URL(`${process.platform}-${process.arch}.node`, prebuilds)),
  threads: { data: bundle('data.mjs'), workbook: bundle('workbook.mjs') },
  log: () => '',
});
await Promise.all([
  callAndWait(application, 'office.status', {}),
  callAndWait(application, 'home.summary', {}),
  callAndWait(application, 'agreements.list', {}),
]);
const { user, system } = process.cpuUsage(before);
await application.close();
console.log(JSON.stringify({ cpu: (user + system) / 1000 }));
