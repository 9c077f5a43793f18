// Imports a list, takes the import back, imports it again, until it is killed. `node importer.ts STORE FILE`.
// Every line it prints is an acknowledged action.
import { statSync, writeSync } from 'node:fs';
import { callAndWait, openApplication } from '../../../electron/threads/application.ts';
import { nativeBinding, threads } from '../built-threads.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const application = await openApplication({
  storeFolder: folder,
  today: '2026-11-22',
  threads,
  nativeBinding,
  log: () => '',
});
const { token } = application.files.register(file, statSync(file).size);
const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
const { band } = seen;
if (band === null) throw new Error('no list');
const [category] = await callAndWait(application, 'categories.list', {});
writeSync(1, 'ready\n');
for (;;) {
  const { preview } = await callAndWait(application, 'import.preview', {
    file: token,
    sheets: [{ name: seen.sheet, band: { top: band.top, bottom: band.bottom, firstData: band.firstData } }],
    columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
    dateOrder: 'dmy',
    defaults: {
      unitUid: null,
      categoryUid: category?.uid ?? null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
    },
  });
  const receipt = await callAndWait(application, 'import.commit', { preview });
  writeSync(1, `${receipt.action}\n`);
  await callAndWait(application, 'import.undo', { uid: receipt.uid });
}
