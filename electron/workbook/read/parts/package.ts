import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { forEachElement } from '../xml/elements.ts';
import type { ZipDirectory, ZipEntry } from '../zip/directory.ts';
import { inflateWhole, type ZipFile } from '../zip/inflate.ts';
import type { FileSource } from '../zip/source.ts';

/** The parts of a workbook by name, as the relationships between them call each other. */
export interface Package extends ZipFile {
  /** By name in lower case: writers differ (`xl/SharedStrings.xml`), part names do not distinguish case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: the same for transitional and strict files. */
  readonly type: string;
  /** Full part name. */
  readonly target: string;
}

/** A checked zip as a package. */
export function packageOf(source: FileSource, directory: ZipDirectory): Package {
  const entries = new Map(directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return { source, directoryStart: directory.start, inflated: new Set(), entries };
}

/** The entry of a part, or undefined. */
export function findPart(parts: Package, name: string): ZipEntry | undefined {
  return parts.entries.get(name.toLowerCase());
}

/** The content of a part that must be there. Throws `workbook-part-missing`. */
export async function readPart(parts: Package, name: string): Promise<Buffer> {
  const entry = findPart(parts, name) ?? fail('workbook-part-missing', { part: name });
  return inflateWhole(parts, entry, limits.smallPartBytes);
}

/** The relationships of a part (`''` for the package itself); empty when it has none. */
export async function relationshipsOf(parts: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const entry = findPart(parts, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (!entry) return [];
  const found: Relationship[] = [];
  forEachElement(await inflateWhole(parts, entry, limits.smallPartBytes), (markup) => {
    if (markup.name !== 'Relationship' || markup.attribute('TargetMode') === 'External') return;
    const type = markup.attribute('Type') ?? '';
    const target = markup.attribute('Target') ?? '';
    found.push({
      id: markup.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePart(folder, target),
    });
  });
  return found;
}

/** A relationship's target as a part name: relative to the part's folder, or absolute; '\' and %20 are met in real files. */
function resolvePart(folder: string, target: string): string {
  const plain = decoded(target.replaceAll('\\', '/'));
  const segments: string[] = [];
  for (const segment of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
