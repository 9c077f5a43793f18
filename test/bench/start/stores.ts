import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callAndWait } from '../../../electron/threads/application.ts';
import { openBenchApplication } from '../import/application.ts';
import { peopleListFile } from '../import/people-list.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/bench/', import.meta.url));
const schema = fileURLToPath(new URL('../../../electron/data/migrations/schema.sql', import.meta.url));
const office = { officeName: 'Dinas', regencyCode: '72.01', headName: null };

/** A store with so many people in the cache folder, made by an import when it is not there for the present schema. */
export async function storeOf(people: number): Promise<string> {
  const version = createHash('sha256').update(readFileSync(schema)).digest('hex').slice(0, 12);
  const folder = join(cache, `store-${version}-${people}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const application = await openBenchApplication(unfinished);
  await callAndWait(application, 'office.begin', office);
  if (people > 0) {
    const file = await peopleListFile(people);
    const { token } = application.files.register(file, statSync(file).size);
    const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
    if (seen.band === null) throw new Error('no list');
    const [category] = await callAndWait(application, 'categories.list', {});
    const { preview } = await callAndWait(application, 'import.preview', {
      file: token,
      sheets: [
        { name: seen.sheet, band: { top: seen.band.top, bottom: seen.band.bottom, firstData: seen.band.firstData } },
      ],
      columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
      dateOrder: seen.dateOrder,
      defaults: {
        unitUid: null,
        categoryUid: category?.uid ?? null,
        fundingUid: null,
        startsOn: '2026-11-01',
        programmes: 3,
        withoutKpj: 'registered',
      },
    });
    await callAndWait(application, 'import.commit', { preview });
  }
  await application.close();
  renameSync(unfinished, folder);
  return folder;
}
