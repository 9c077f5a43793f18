import type { AgreementField } from '../../../import/agreements/fields.ts';
import type { AgreementProblemCode } from '../../../import/agreements/problems.ts';
import type { importedAgreements as indonesian } from '../../id/imports/agreements.ts';
import type { Translation } from '../../translation.ts';

/** Words of what is wrong with a row of a list of agreements. */
export const agreementImportProblems: Record<AgreementProblemCode, string> = {
  'addendum-parent-missing':
    'Addendum of no known agreement; write the number of that agreement in the column MENGGANTIKAN',
  'agreement-contradicts': 'Cannot hold beside its addendum, its early end or the agreement above it: check the days',
  'agreement-date-implausible': 'The year is not possible; give a date between 1970 and 2100',
  'agreement-edited-by-hand': 'Edited by hand since the last import',
  'agreement-end-computed': 'The end was computed from the length, the day before the same date; check the document',
  'agreement-end-missing': 'Neither an end nor a length',
  'agreement-ends-before-start': 'Ends before it begins',
  'agreement-kind-missing': 'The kind is empty; fill it in, or choose one for rows without a kind',
  'agreement-kind-unknown': 'The kind is not known; say what it means in the step Values',
  'agreement-length-differs': 'The length does not fit the dates; the dates are used',
  'agreement-length-unreadable': 'The length cannot be read',
  'agreement-number-damaged': 'Excel turned the number into a date; it is not taken',
  'agreement-numbers-differ': 'The two numbers belong to two different agreements',
  'agreement-start-missing': 'The start is empty',
  'agreement-title-missing': 'What it is about is empty',
  'agreement-twice-in-file': 'The same agreement twice in the file',
  'agreement-unsigned': 'Without a signing date; recorded as a draft',
  'notice-months-unreadable': 'The notice months cannot be read; the setting of the kind is used',
  'renews-ambiguous': 'What it renews may be several agreements; not linked, write the number',
  'renews-circle': 'Agreements renew each other in a circle',
  'renews-not-found': 'What it renews was not found; not linked',
  'renews-not-later': 'The renewal does not begin and end later than what it renews',
  'renews-taken': 'What it renews is renewed by another agreement already',
};

/** Names of the columns of a list of agreements. */
export const agreementReadings: Record<AgreementField, string> = {
  title: 'About',
  termStart: 'Start',
  termEnd: 'End',
  agreementKind: 'Kind',
  numberFirst: 'Number of the first party',
  numberSecond: 'Number of the second party',
  signedOn: 'Signing date',
  termLength: 'Length',
  noticeMonths: 'Notice months',
  renews: 'Renews',
  firstParty: 'First party',
  firstSigner: 'Signer of the first party',
  secondParty: 'Second party',
  secondSigner: 'Signer of the second party',
  signedAt: 'Place of signing',
  agreementNote: 'Note',
};

/** What the import says of lists of agreements where it says something else of people. */
export const importedAgreements: Translation<typeof indonesian> = {
  recognised: 'A list of agreements, recognised by its headings.',
  recognisedPeople: 'A list of participants, recognised by its headings.',
  chosen: 'What the list holds was chosen by hand.',
  kind: 'The list holds',
  kinds: { participants: 'Participants', agreements: 'Agreements', 'insurer-list': 'Insurer’s list of a month' },
  missing: 'The columns about, start and end (or length) have to be chosen.',
  defaultKind: 'Kind',
  defaultKindHint: 'For rows without a kind. Left empty, such rows are rejected.',
  leftHint: 'What is approved is remembered for later imports. Rows of a kind that is left open are rejected.',
  noEvidence: 'No date can be read in one way only.',
  evidence: 'Of the first rows: {{dmy, number}} dates can only be day first, {{mdy, number}} only month first.',
  what: {
    new: 'Not in the list of agreements yet; saved with its checklist.',
    changed: 'Known and different; saved.',
    same: 'Known and not different; not written again.',
    conflict: 'Not saved; somebody has to decide.',
    rejected: 'Not saved; correct the file and import it again.',
    skipped: 'No row of an agreement: totals, signatures, titles.',
  },
  newAgreement: 'new agreement',
  list: 'Show agreements',
  undoText:
    '{{new, number}} new agreements are removed and {{changed, number}} changes are put back. Agreements that were edited after this import, and those that they lead to, are kept. Approved spellings stay remembered. This cannot be taken back; the same file can be imported again.',
};
