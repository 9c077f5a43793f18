import { recogniseAgreementHeading } from './agreements/recognise-heading.ts';
import { recogniseHeading } from './recognise-heading.ts';

/** What a list can be a list of; `insurer-list` is the insurer's own of one month, kept beside the register. */
export const listKinds = ['participants', 'agreements', 'insurer-list'] as const;
export type ListKind = (typeof listKinds)[number];

/** Columns of agreements that a sheet must show before it is taken for a list of them. */
const leastReadings = 3;

/** Readings of which at least one must be there: dates alone make no agreement. */
const telling: ReadonlySet<string> = new Set(['numberFirst', 'numberSecond', 'title', 'renews']);

/** What the insurer states of each member and offices seldom do. */
const insurersOwn: ReadonlySet<string> = new Set(['memberStatus', 'inactiveFrom', 'segment']);

/** What the headings of a table say it is a list of: people, unless they name agreements and nobody's NIK. */
export function listKindOf(captions: readonly string[]): ListKind {
  if (captions.some((caption) => ['nik', 'nipOrNik'].includes(recogniseHeading(caption)?.reading ?? ''))) {
    return 'participants';
  }
  const readings = new Set(captions.flatMap((caption) => recogniseAgreementHeading(caption)?.reading ?? []));
  const isTelling = [...readings].some((reading) => telling.has(reading));
  return isTelling && readings.size >= leastReadings ? 'agreements' : 'participants';
}

/**
 * Whether a list of people looks like the insurer's own of a month: KPJ and NIK with the state of the membership or its
 * segment. It may fill the register or be kept for comparison: that is asked, never guessed.
 */
export function isInsurerList(captions: readonly string[]): boolean {
  const readings = new Set<string>(captions.flatMap((caption) => recogniseHeading(caption)?.reading ?? []));
  return readings.has('kpj') && readings.has('nik') && [...insurersOwn].some((reading) => readings.has(reading));
}
