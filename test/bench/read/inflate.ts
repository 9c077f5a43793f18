import { findPart, packageOf } from '../../../electron/workbook/read/parts/package.ts';
import { dataPosition, readDirectory } from '../../../electron/workbook/read/zip/directory.ts';
import { openSource, readBytes } from '../../../electron/workbook/read/zip/source.ts';
import { createInflateRaw } from 'node:zlib';
import { measured } from './measured.ts';

const chunk = Number(process.argv[3] ?? 0);

/**
 * Node's inflate alone on the packed bytes of the sheet: no checksum, nothing done with the bytes. As it comes, or in chunks
 * of as many KB as the second argument says.
 */
await measured(async (path) => {
  const source = await openSource(path);
  const directory = await readDirectory(source);
  const parts = packageOf(source, directory);
  const entry = findPart(parts, 'xl/worksheets/sheet1.xml');
  if (!entry) throw new Error('The list has no sheet');
  const inflate = createInflateRaw(chunk > 0 ? { chunkSize: chunk * 1024 } : {});
  inflate.end(await readBytes(source, await dataPosition(source, entry, directory.start), entry.packed));
  let size = 0;
  for await (const bytes of inflate as AsyncIterable<Buffer>) size += bytes.length;
  await source.handle.close();
  return size;
});
