// Imports a list twice into a new store, in a process of its own: `node ours.ts FILE`. Prints what each time cost.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callAndWait } from '../../../electron/threads/application.ts';
import { openBenchApplication } from './application.ts';

const file = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const application = await openBenchApplication(folder);
const office = { officeName: 'Dinas', regencyCode: '72.01', headName: null };
await callAndWait(application, 'office.begin', office);
const { token } = application.files.register(file, statSync(file).size);

/** From the chosen file to the receipt: look, read, map, check, match, write. */
async function importOnce() {
  const before = process.cpuUsage();
  const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
  if (seen.band === null) throw new Error('no list');
  const { top, bottom, firstData } = seen.band;
  const { preview } = await callAndWait(application, 'import.preview', {
    file: token,
    sheets: [{ name: seen.sheet, band: { top, bottom, firstData } }],
    columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
    dateOrder: seen.dateOrder,
    defaults: {
      unitUid: null,
      categoryUid: null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
    },
  });
  const { balance } = await callAndWait(application, 'import.commit', { preview });
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, balance, peak: process.resourceUsage().maxRSS / 1024 };
}

const first = await importOnce();
const again = await importOnce();
await application.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ first, again }));
