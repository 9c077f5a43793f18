import { recogniseAgreementHeading } from './agreements/recognise-heading.ts';
import { recogniseHeading } from './recognise-heading.ts';

/** What a list can be a list of. */
export const listKinds = ['participants', 'agreements'] as const;
export type ListKind = (typeof listKinds)[number];

/** Columns of agreements that a sheet must show before it is taken for a list of them. */
const leastReadings = 3;

/** Readings of which at least one must be there: dates alone make no agreement. */
const telling: ReadonlySet<string> = new Set(['numberFirst', 'numberSecond', 'title', 'renews']);

/** What the headings of a table say it is a list of: people, unless they name agreements and nobody's NIK. */
export function listKindOf(captions: readonly string[]): ListKind {
  if (captions.some((caption) => ['nik', 'nipOrNik'].includes(recogniseHeading(caption)?.reading ?? ''))) {
    return 'participants';
  }
  const readings = new Set(captions.flatMap((caption) => recogniseAgreementHeading(caption)?.reading ?? []));
  const isTelling = [...readings].some((reading) => telling.has(reading));
  return isTelling && readings.size >= leastReadings ? 'agreements' : 'participants';
}
