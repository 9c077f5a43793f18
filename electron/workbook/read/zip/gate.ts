import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import type { ZipDirectory, ZipEntry } from './directory.ts';

/**
 * Checks all that a zip says about itself, before anything is inflated: names and overlaps of every entry, sizes and
 * ratios of all but pictures: a white one of 6 MB packs 1,000 to 1 and is no bomb, for nothing inflates it. What the zip
 * says is checked against the truth while inflating (`inflateEntry`). Throws `workbook-unsafe-name`,
 * `workbook-duplicate-part`, `workbook-too-large`, `workbook-too-compressed`, `workbook-overlapping-parts`,
 * `workbook-encrypted`.
 */
export function checkDirectory(directory: ZipDirectory): void {
  const names = new Set<string>();
  const read: ZipEntry[] = [];
  for (const entry of directory.entries) {
    checkName(entry.name);
    const folded = entry.name.toLowerCase();
    if (names.has(folded)) fail('workbook-duplicate-part', { part: entry.name });
    names.add(folded);
    if (isPicture(entry.name)) continue;
    checkSizes(entry);
    read.push(entry);
  }
  checkTotal(read);
  checkOverlaps(directory);
}

/** Such a part is checked when a workbook names it as one to be read. */
function isPicture(name: string): boolean {
  return /\.(?:bmp|dib|emf|gif|jpe?g|png|tiff?|wmf)$/i.test(name);
}

function checkName(name: string): void {
  const unsafe =
    name === '' ||
    name.length > 512 ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    hasControlCharacter(name) ||
    name.split('/').includes('..');
  if (unsafe) fail('workbook-unsafe-name', { part: name.slice(0, 80) });
}

function hasControlCharacter(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) < 0x20) return true;
  return false;
}

/** Checks size and ratio of an entry that is to be inflated. Throws the codes of {@link checkDirectory}. */
export function checkSizes(entry: ZipEntry): void {
  if (entry.flags & 1) fail('workbook-encrypted', { part: entry.name });
  if (entry.size > limits.partBytes) {
    fail('workbook-too-large', { part: entry.name, size: entry.size, limit: limits.partBytes });
  }
  if (entry.size > limits.ratioFromBytes && entry.size > entry.packed * limits.ratio) {
    fail('workbook-too-compressed', { part: entry.name, size: entry.size, packed: entry.packed, limit: limits.ratio });
  }
}

/** Checks what entries come to together, whatever their names. Throws `workbook-too-large`. */
export function checkTotal(entries: Iterable<ZipEntry>): void {
  let size = 0;
  for (const entry of entries) size += entry.size;
  if (size > limits.totalBytes) fail('workbook-too-large', { size, limit: limits.totalBytes });
}

/** Entries that share bytes make a small file unpack to any size, and show two readers two different workbooks. */
function checkOverlaps({ entries, start }: ZipDirectory): void {
  const ordered = entries.toSorted((one, other) => one.offset - other.offset);
  for (const [index, entry] of ordered.entries()) {
    const following = ordered[index + 1]?.offset ?? start;
    const shortest = 30 + Buffer.byteLength(entry.name) + entry.packed;
    if (entry.offset + shortest > following) fail('workbook-overlapping-parts', { part: entry.name });
  }
}
