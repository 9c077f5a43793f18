import { createHash } from 'node:crypto';
import type { HeaderBand } from '../../../shared/import/header-band.ts';
import { layoutText, titlesText } from '../../../shared/import/layout.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { Inspection } from '../../../shared/import/schema.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex');

/** By what the same list of the same sender is recognised next month; null without a head of table. */
export function layoutOf(kind: ListKind, band: HeaderBand | null, rows: readonly SourceRow[]): Inspection['layout'] {
  if (band === null) return null;
  const titles = rows.filter(({ number }) => number < band.top).flatMap(({ texts }) => [...texts]);
  const text = titlesText(titles);
  return {
    columns: fingerprint(layoutText(kind, band.captions)),
    // a list without titles does not say whose it is
    titles: text === '' ? '' : fingerprint(text),
  };
}
