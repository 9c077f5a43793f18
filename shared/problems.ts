/** How much a problem weighs: errors keep a record from being sent, warnings want a look, information is only said. */
export const problemLevels = ['error', 'warning', 'info'] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/**
 * Every problem a person's record can have. The position of a code is its bit in the database: codes are appended,
 * never moved, renamed or removed. 31 at most, so that a set of them stays a 32-bit integer.
 */
export const problemCodes = [
  'nik-missing',
  'nik-length',
  'nik-not-digits',
  'nik-day',
  'nik-month',
  'nik-serial',
  'nik-damaged',
  'nik-date-impossible',
  'nik-birth-date-differs',
  'nik-sex-differs',
  'nik-other-region',
  'name-missing',
  'name-odd',
  'birth-date-missing',
  'birth-date-impossible',
  'birth-date-future',
  'sex-missing',
  'age-below-limit',
  'age-above-limit',
  'kpj-malformed',
  'phone-odd',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The field of a person's record that a problem is shown beside. */
export type ProblemField = 'nik' | 'name' | 'birthDate' | 'sex' | 'kpj' | 'phone';

/** Facts for the words of a problem: numbers and values, never sentences. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  readonly field: ProblemField;
  readonly details?: ProblemDetails;
}

/** The answer for a record that is in order: one shared array, because most records are. */
export const noProblems: readonly Problem[] = Object.freeze([]);

const kinds: Record<ProblemCode, readonly [ProblemLevel, ProblemField]> = {
  'nik-missing': ['error', 'nik'],
  'nik-length': ['error', 'nik'],
  'nik-not-digits': ['error', 'nik'],
  'nik-day': ['error', 'nik'],
  'nik-month': ['error', 'nik'],
  'nik-serial': ['error', 'nik'],
  'nik-damaged': ['error', 'nik'],
  'nik-date-impossible': ['warning', 'nik'],
  'nik-birth-date-differs': ['warning', 'birthDate'],
  'nik-sex-differs': ['warning', 'sex'],
  'nik-other-region': ['info', 'nik'],
  'name-missing': ['error', 'name'],
  'name-odd': ['warning', 'name'],
  'birth-date-missing': ['warning', 'birthDate'],
  'birth-date-impossible': ['error', 'birthDate'],
  'birth-date-future': ['error', 'birthDate'],
  'sex-missing': ['warning', 'sex'],
  'age-below-limit': ['warning', 'birthDate'],
  'age-above-limit': ['warning', 'birthDate'],
  'kpj-malformed': ['warning', 'kpj'],
  'phone-odd': ['info', 'phone'],
};

/** A problem with the level and field its code always has. */
export function problem(code: ProblemCode, details?: ProblemDetails): Problem {
  const [level, field] = kinds[code];
  return details === undefined ? { code, level, field } : { code, level, field, details };
}

/** The bit of one code. */
export function problemBit(code: ProblemCode): number {
  return 1 << problemCodes.indexOf(code);
}

/** A set of problems as the integer kept in the database; details are not kept, they are found again from the record. */
export function problemBits(problems: readonly Problem[]): number {
  let bits = 0;
  for (const { code } of problems) bits |= problemBit(code);
  return bits;
}

/** The codes of a stored integer, in the order of {@link problemCodes}. */
export function codesFromBits(bits: number): ProblemCode[] {
  return bits === 0 ? [] : problemCodes.filter((_code, index) => (bits & (1 << index)) !== 0);
}

/** The problems of a stored integer, without details. */
export function problemsFromBits(bits: number): readonly Problem[] {
  return bits === 0 ? noProblems : codesFromBits(bits).map((code) => problem(code));
}

/** Bits of all codes of a level: `problems & mask <> 0` finds the records in SQL. */
export const levelMasks: Readonly<Record<ProblemLevel, number>> = {
  error: maskOf('error'),
  warning: maskOf('warning'),
  info: maskOf('info'),
};

/** The heaviest level in a stored integer; undefined when there is no problem. */
export function worstLevel(bits: number): ProblemLevel | undefined {
  return problemLevels.find((level) => (bits & levelMasks[level]) !== 0);
}

function maskOf(level: ProblemLevel): number {
  return problemCodes.reduce((mask, code) => (kinds[code][0] === level ? mask | problemBit(code) : mask), 0);
}
