import { CodedError, fail } from '../../../shared/result.ts';
import { packageOf } from '../read/parts/package.ts';
import { checkDirectory } from '../read/zip/gate.ts';
import { readDirectory, type ZipEntry } from '../read/zip/directory.ts';
import { inflateEntry, type ZipFile } from '../read/zip/inflate.ts';
import { type FileSource, openSource, readBytes } from '../read/zip/source.ts';

const mebibyte = 1024 * 1024;

/** Bytes of the file, number of its parts, bytes of all its texts. */
interface TemplateLimits {
  readonly fileBytes: number;
  readonly parts: number;
  readonly textBytes: number;
}

/**
 * What a template may ask of this program: it is held in memory whole and its text is taken apart mark by mark. A long
 * agreement written in Word has some hundred kilobytes of text; at these limits a fill takes a second and 300 MB.
 */
export const templateLimits: TemplateLimits = { fileBytes: 10 * mebibyte, parts: 500, textBytes: mebibyte };

const tooMuch: ReadonlySet<string> = new Set([
  'workbook-too-large',
  'workbook-too-compressed',
  'workbook-too-many-parts',
]);

/**
 * A template from the disk, once it went through the gate of workbooks and its own, before anything takes it apart. Codes:
 * `template-too-large`, `template-unreadable`, `file-unreadable`.
 */
export async function readTemplate(path: string, most: TemplateLimits = templateLimits): Promise<Buffer> {
  let source: FileSource | undefined;
  try {
    source = await openSource(path);
    if (source.size > most.fileBytes) fail('template-too-large');
    await checkTemplateZip(source, most);
    return await readBytes(source, 0, source.size);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await source?.handle.close();
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof CodedError) || !error.code.startsWith('workbook-')) return error;
  if (error.code === 'workbook-unreadable') return new CodedError('file-unreadable', {}, { cause: error });
  const code = tooMuch.has(error.code) ? 'template-too-large' : 'template-unreadable';
  return new CodedError(code, {}, { cause: error });
}

/** The sizes that the zip claims first, then what really comes out of it: the library would inflate whatever there is. */
async function checkTemplateZip(source: FileSource, most: TemplateLimits): Promise<void> {
  const directory = await readDirectory(source);
  checkDirectory(directory);
  const { entries } = directory;
  if (entries.length > most.parts) fail('template-too-large');
  let claimed = 0;
  for (const entry of entries) if (!isNamedPicture(entry)) claimed += entry.size;
  if (claimed > most.textBytes) fail('template-too-large');
  const zip = packageOf(source, directory);
  let size = 0;
  for (const entry of entries) {
    size += await textSizeOf(zip, entry, most);
    if (size > most.textBytes) fail('template-too-large');
  }
}

function isNamedPicture({ name }: ZipEntry): boolean {
  return /\.(?:bmp|emf|gif|jpe?g|png|tiff?|wmf)$/i.test(name);
}

/** Bytes of text in a part; none in a picture, which is passed on packed. A text under the name of a picture is a text. */
async function textSizeOf(zip: ZipFile, entry: ZipEntry, most: TemplateLimits): Promise<number> {
  let size = 0;
  for await (const chunk of inflateEntry(zip, entry)) {
    if (size === 0 && isNamedPicture(entry) && !beginsAsText(chunk)) return 0;
    size += chunk.length;
    if (size > most.textBytes) fail('template-too-large');
  }
  return size;
}

function beginsAsText(chunk: Buffer): boolean {
  const mark = chunk.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' || /^\uFEFF?\s*</.test(chunk.subarray(0, 256).toString('utf8'));
}
