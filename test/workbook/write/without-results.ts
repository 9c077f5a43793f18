import { open } from 'node:fs/promises';
import { ZipFile } from '../../../electron/workbook/write/stream/zip-file.ts';
import { readParts } from './package.ts';

/** The same workbook without the stored results, so that the other program has to calculate. */
export async function withoutResults(path: string, target: string): Promise<void> {
  const file = await open(target, 'w');
  const zip = new ZipFile(file, 1);
  for (const [name, bytes] of readParts(path)) {
    const isSheet = name.startsWith('xl/worksheets/sheet');
    await zip.add(name, isSheet ? bytes.toString('utf8').replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : bytes);
  }
  await zip.finish();
  await file.close();
}
