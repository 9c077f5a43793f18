import type { PlainDate } from '../../dates.ts';

/** What a list of agreements can carry, in the order the column screen shows it: required first. */
export const agreementFields = [
  'title',
  'termStart',
  'termEnd',
  'agreementKind',
  'numberFirst',
  'numberSecond',
  'signedOn',
  'termLength',
  'noticeMonths',
  'renews',
  'firstParty',
  'firstSigner',
  'secondParty',
  'secondSigner',
  'signedAt',
  'agreementNote',
] as const;

export type AgreementField = (typeof agreementFields)[number];

/** Without these columns a sheet cannot be a list of agreements; a length may stand for either date. */
export const requiredAgreementFields = ['title', 'termStart', 'termEnd'] as const satisfies readonly AgreementField[];

/**
 * Canonical values of one agreement. A field without a column is absent ("unchanged"), an empty cell is `null` (also
 * "unchanged"). What could not be read is `null` and has its problem.
 */
export interface AgreementValues {
  /** As written; the value dictionary gives it its meaning. */
  agreementKind?: string | null;
  numberFirst?: string | null;
  numberSecond?: string | null;
  title?: string | null;
  signedOn?: PlainDate | null;
  signedAt?: string | null;
  termStart?: PlainDate | null;
  termEnd?: PlainDate | null;
  /** In months. */
  termLength?: number | null;
  noticeMonths?: number | null;
  /** Number or title of the term that this one renews, as written. */
  renews?: string | null;
  firstParty?: string | null;
  firstSigner?: string | null;
  secondParty?: string | null;
  secondSigner?: string | null;
  agreementNote?: string | null;
}
