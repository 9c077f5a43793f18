import { addMonths, dateExists, dateOf, type PlainDate } from './dates.ts';
import { normaliseIdentifier } from './identifiers.ts';
import { cellKinds, type CellKind } from './import/source-row.ts';
import { noProblems, problem, problemBit, type Problem } from './problems.ts';

/** L (laki-laki) or P (perempuan), as every Indonesian form has it. */
export type Sex = 'L' | 'P';

/** What the digits of a well-formed NIK say: region of first issue, birth date with two-digit year, sex, serial. */
export interface NikParts {
  /** Six digits PPKKCC, Kemendagri code of the kecamatan that issued it; never changes when a person moves. */
  readonly region: string;
  readonly sex: Sex;
  readonly day: number;
  readonly month: number;
  readonly yearOfCentury: number;
  readonly serial: number;
}

/** What the record says beside the NIK; null or absent when it is not known. */
export interface NikFacts {
  readonly birthDate?: PlainDate | null | undefined;
  readonly sex?: Sex | null | undefined;
}

export interface NikRules {
  /** Four digits per regency by the Kemendagri code ('7201' for 72.01 Banggai; BPS says 7202, which here is Poso). Empty = any. */
  readonly regencyPrefixes: readonly string[];
}

const LENGTH = problemBit('nik-length');
const NOT_DIGITS = problemBit('nik-not-digits');
const DAY = problemBit('nik-day');
const MONTH = problemBit('nik-month');
const SERIAL = problemBit('nik-serial');
const DATE_IMPOSSIBLE = problemBit('nik-date-impossible');
const BIRTH_DATE_DIFFERS = problemBit('nik-birth-date-differs');
const SEX_DIFFERS = problemBit('nik-sex-differs');
const OTHER_REGION = problemBit('nik-other-region');

function allDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The two digits at a place as a number; only for text that is known to be digits. */
function pair(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}

/**
 * Problems of a normalised NIK as bits of `problems.ts`, 0 when it is in order; allocates nothing. An empty text is
 * `nik-missing`'s affair and gives `nik-length` here. Structure: domain rules of the Kemendagri NIK (PP 40/2019).
 */
export function nikProblemBits(nik: string, facts: NikFacts, rules: NikRules): number {
  if (!allDigits(nik)) return nik.length === 16 ? NOT_DIGITS : NOT_DIGITS | LENGTH;
  if (nik.length !== 16) return LENGTH;
  const dayField = pair(nik, 6);
  const month = pair(nik, 8);
  const day = dayField > 40 ? dayField - 40 : dayField;
  let bits = 0;
  if (day < 1 || day > 31) bits |= DAY;
  if (month < 1 || month > 12) bits |= MONTH;
  if (pair(nik, 12) === 0 && pair(nik, 14) === 0) bits |= SERIAL;
  if (!isOfRegency(nik, rules.regencyPrefixes)) bits |= OTHER_REGION;
  if ((bits & (DAY | MONTH)) !== 0) return bits;
  const { birthDate, sex } = facts;
  if (birthDate) {
    if (pair(birthDate, 8) !== day || pair(birthDate, 5) !== month || pair(birthDate, 2) !== pair(nik, 10)) {
      bits |= BIRTH_DATE_DIFFERS;
    }
  } else if (!dateExists(pair(nik, 10) + 2000, month, day)) {
    bits |= DATE_IMPOSSIBLE;
  }
  if (sex && sex !== (dayField > 40 ? 'P' : 'L')) bits |= SEX_DIFFERS;
  return bits;
}

/** Problems of a normalised NIK with the facts for their words; the shared empty array when it is in order. */
export function nikProblems(nik: string, facts: NikFacts, rules: NikRules): readonly Problem[] {
  const bits = nikProblemBits(nik, facts, rules);
  if (bits === 0) return noProblems;
  const found: Problem[] = [];
  if (bits & LENGTH) found.push(problem('nik-length', { length: nik.length }));
  if (bits & NOT_DIGITS) found.push(problem('nik-not-digits'));
  if (bits & DAY) found.push(problem('nik-day', { day: nik.slice(6, 8) }));
  if (bits & MONTH) found.push(problem('nik-month', { month: nik.slice(8, 10) }));
  if (bits & SERIAL) found.push(problem('nik-serial'));
  if (bits & DATE_IMPOSSIBLE) found.push(problem('nik-date-impossible', { date: nik.slice(6, 12) }));
  if (bits & BIRTH_DATE_DIFFERS) {
    found.push(problem('nik-birth-date-differs', { nik: nik.slice(6, 12), birthDate: facts.birthDate ?? '' }));
  }
  if (bits & SEX_DIFFERS) found.push(problem('nik-sex-differs', { nik: pair(nik, 6) > 40 ? 'P' : 'L' }));
  if (bits & OTHER_REGION) found.push(problem('nik-other-region', { region: nik.slice(0, 4) }));
  return found;
}

/** Whether a NIK has no error in its structure (warnings and information do not count). */
export function isValidNik(nik: string): boolean {
  return (nikProblemBits(nik, {}, { regencyPrefixes: [] }) & ~DATE_IMPOSSIBLE) === 0;
}

/** The parts of a NIK; undefined when its structure has an error. */
export function parseNik(nik: string): NikParts | undefined {
  if (!isValidNik(nik)) return undefined;
  const dayField = pair(nik, 6);
  return {
    region: nik.slice(0, 6),
    sex: dayField > 40 ? 'P' : 'L',
    day: dayField > 40 ? dayField - 40 : dayField,
    month: pair(nik, 8),
    yearOfCentury: pair(nik, 10),
    serial: pair(nik, 12) * 100 + pair(nik, 14),
  };
}

/** Sex said by a NIK; undefined when its structure has an error. */
export function sexFromNik(nik: string): Sex | undefined {
  return parseNik(nik)?.sex;
}

/**
 * Birth date said by a NIK, with the century that gives an age of 10 to 110 on the date `on` (the later one when both
 * do). Undefined when the structure has an error or no such day exists.
 */
export function birthDateFromNik(nik: string, on: PlainDate): PlainDate | undefined {
  const parts = parseNik(nik);
  if (!parts) return undefined;
  const youngest = addMonths(on, -10 * 12);
  const oldest = addMonths(on, -111 * 12);
  const thisCentury = Math.floor(Number(on.slice(0, 4)) / 100) * 100;
  for (const century of [thisCentury, thisCentury - 100, thisCentury - 200]) {
    const year = century + parts.yearOfCentury;
    if (!dateExists(year, parts.month, parts.day)) continue;
    const date = dateOf(year, parts.month, parts.day);
    if (date <= youngest && date > oldest) return date;
  }
  return undefined;
}

/** The four-digit NIK prefix of a Kemendagri regency code: '72.01' gives '7201'. */
export function nikPrefixOfRegency(code: string): string {
  return code.replaceAll('.', '').slice(0, 4);
}

/** A NIK in groups of four for reading: '7201 0842 0490 0005'. Anything else comes back as it is. */
export function formatNik(nik: string): string {
  if (nik.length !== 16) return nik;
  return `${nik.slice(0, 4)} ${nik.slice(4, 8)} ${nik.slice(8, 12)} ${nik.slice(12)}`;
}

/**
 * Text of a NIK cell or field without what people put around it: blanks of every kind, apostrophes, dots and dashes
 * between groups. Never goes through a number; other signs stay, so that they are seen and named.
 */
export function normaliseNik(text: string): string {
  if (text.length === 16 && allDigits(text)) return text;
  return normaliseIdentifier(text);
}

/**
 * Whether a cell holds a NIK that Excel has damaged: as a *number* it keeps 15 significant digits and the 16th became
 * 0; as text like "7.2E+15" even fewer are left. Such a value is never a NIK, whatever digit it ends with.
 */
export function isExcelDamagedNik(kind: CellKind, rawText: string): boolean {
  const text = rawText.trim();
  return scientificDigits(text) !== undefined || (kind === cellKinds.number && numberDigits(text)?.length === 16);
}

/**
 * The leading digits of a damaged NIK that can be trusted, at most 15, for finding the one person they belong to.
 * A number cell holds 15; text such as "7.20121E+15" was rounded for display, so what rounding may have touched is left out.
 */
export function survivingNikDigits(kind: CellKind, rawText: string): string {
  const text = rawText.trim();
  const shown = scientificDigits(text);
  if (shown === undefined) return (numberDigits(text) ?? '').slice(0, 15);
  if (kind === cellKinds.number || shown.length >= 15) return shown.padEnd(15, '0').slice(0, 15);
  const oneLess = String(Number(shown) - 1).padStart(shown.length, '0');
  let same = 0;
  while (same < shown.length && shown[same] === oneLess[same]) same++;
  return shown.slice(0, same);
}

/** Digits of "7.2010110018E+15", without the exponent; undefined when it is not a 16-digit number in that form. */
function scientificDigits(text: string): string | undefined {
  const match = /^'?(\d)(?:[.,](\d{1,15}))?[eE]\+?0?15$/.exec(text);
  return match ? `${match[1]}${match[2] ?? ''}` : undefined;
}

/** Digits of a plain number, with or without ".0"; undefined when it is none. */
function numberDigits(text: string): string | undefined {
  return /^(\d{1,20})(?:\.0{1,3})?$/.exec(text)?.[1];
}

function isOfRegency(nik: string, prefixes: readonly string[]): boolean {
  if (prefixes.length === 0) return true;
  for (const prefix of prefixes) if (nik.startsWith(prefix)) return true;
  return false;
}
