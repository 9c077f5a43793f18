import { basename, extname } from 'node:path';
import { fail } from '../../../shared/result.ts';
import { formatOf, refusalOf } from './format.ts';
import { openHtml } from './html/html-workbook.ts';
import { hiddenParts } from './library/hidden-parts.ts';
import { openThroughLibrary } from './library/library-workbook.ts';
import { checkRepeats } from './library/unfolded.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { inflateEntry, inflateWhole } from './zip/inflate.ts';
import { limits } from './limits.ts';
import { findPart, type Package, packageOf } from './parts/package.ts';
import { zipFormat } from './parts/workbook-part.ts';
import { openText } from './text/text-workbook.ts';
import { openXlsx } from './xlsx-workbook.ts';
import { readDirectory } from './zip/directory.ts';
import { checkDirectory } from './zip/gate.ts';
import { type FileSource, openSource } from './zip/source.ts';

export interface OpenOptions {
  /** Reads an .xlsx through the library too: for one with a construct that our own reader does not know. */
  readonly throughLibrary?: boolean;
}

/**
 * Opens a file with lists by its content, whatever its name: .xlsx by our own reader, text with separated fields by our
 * own lines, HTML tables by our own few tags, .xls, .xlsb, .ods and the XML of Excel 2003 through a library. A zip has passed the gate before
 * anything of it is inflated. Throws a code for every other kind of file (`workbook-encrypted`, `workbook-is-pdf`,
 * `workbook-truncated`, ...).
 */
export async function openWorkbook(path: string, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const source = await openSource(path);
  try {
    const format = await formatOf(source);
    if (format === 'zip') return await openZip(source, options);
    if (format === 'text') return await openText(source, basename(path, extname(path)));
    if (format === 'html') return await openHtml(source);
    if (format === 'xls' || format === 'spreadsheet-2003') return await openThroughLibrary(source, format);
    return fail(refusalOf[format]);
  } catch (error) {
    await source.handle.close();
    throw error;
  }
}

async function openZip(source: FileSource, { throughLibrary = false }: OpenOptions): Promise<OpenWorkbook> {
  const directory = await readDirectory(source);
  checkDirectory(directory);
  const parts = packageOf(source, directory);
  const format = await zipFormat(parts);
  if (format === 'xlsx' && !throughLibrary) return openXlsx(parts);
  await checkInflated(parts);
  if (format !== 'ods') return openThroughLibrary(source, format);
  const content = (await inflatedContent(parts)).toString('latin1');
  checkRepeats(content);
  return openThroughLibrary(source, format, hiddenParts(content));
}

/** The part of an OpenDocument sheet that holds its cells; nothing when there is none. */
async function inflatedContent(parts: Package): Promise<Buffer> {
  const entry = findPart(parts, 'content.xml');
  return entry ? inflateWhole(parts, entry, limits.libraryInflatedBytes) : Buffer.alloc(0);
}

/** The library believes what a zip says: every part is inflated once to see that it is true. Throws the codes of the gate. */
async function checkInflated(parts: Package): Promise<void> {
  const size = [...parts.entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.libraryInflatedBytes) fail('workbook-too-large', { size, limit: limits.libraryInflatedBytes });
  for (const entry of parts.entries.values()) {
    const chunks = inflateEntry(parts, entry);
    while ((await chunks.next()).done !== true);
  }
}
