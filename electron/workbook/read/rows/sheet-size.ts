import { CodedError } from '../../../../shared/result.ts';
import type { Package } from '../parts/package.ts';
import { Markup, token } from '../xml/markup.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { inflateXml } from '../zip/inflate.ts';
import { parseRange } from './references.ts';

export interface SheetSize {
  readonly rows: number | null;
  readonly columns: number | null;
}

const unknownSize: SheetSize = { rows: null, columns: null };

/**
 * The size a sheet says it has, from its first chunk: a hint for progress and previews, never trusted. Null when it says
 * nothing, or only 'A1', as writers do that do not know. A damaged sheet is left to be named when it is read.
 */
export async function sheetSize(parts: Package, entry: ZipEntry): Promise<SheetSize> {
  try {
    for await (const chunk of inflateXml(parts, entry)) return sizeIn(chunk);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
  }
  return unknownSize;
}

function sizeIn(chunk: Buffer): SheetSize {
  const markup = new Markup(chunk);
  markup.final = false;
  for (let at = 0; ; at = markup.next) {
    const kind = markup.read(at);
    if (kind === token.more || kind === token.end) return unknownSize;
    if (kind !== token.open && kind !== token.empty) continue;
    if (markup.name === 'sheetData') return unknownSize;
    if (markup.name !== 'dimension') continue;
    const reference = markup.attribute('ref') ?? '';
    const range = parseRange(reference);
    return range && reference !== 'A1' ? { rows: range.bottom, columns: range.right + 1 } : unknownSize;
  }
}
