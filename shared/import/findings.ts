/** Why somebody has to look at a row before it is taken; its words stand in `imports.problems`. */
export const conflictCodes = [
  'change-before-start',
  'edited-by-hand',
  'end-differs',
  'ends-before-start',
  'inactive-since-unknown',
  'kpj-twice-in-file',
  'match-other-birth-date',
  'match-other-name',
  'match-to-review',
  'member-ambiguous',
  'member-of-two',
  'nik-twice-in-file',
  'several-spells-run',
  'village-elsewhere',
] as const;
export type ConflictCode = (typeof conflictCodes)[number];

/** What is said about a row that is taken all the same. */
export type RemarkCode =
  | 'category-missing'
  | 'category-unknown'
  | 'funding-unknown'
  | 'inactive-despite-status'
  | 'inactive-undated'
  | 'kecamatan-unknown'
  | 'other-spell-runs'
  | 'past-changes'
  | 'programmes-unfit-segment'
  | 'segment-differs'
  | 'spell-ended'
  | 'spell-replaced'
  | 'start-differs'
  | 'start-unusable'
  | 'unit-missing'
  | 'village-in-other-kecamatan'
  | 'village-not-known';

/** Everything that comparing a row with the register can find. */
export type FindingCode = ConflictCode | RemarkCode;
