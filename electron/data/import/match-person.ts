import type { Parsed } from '../../../shared/contract.ts';
import type { AlikePerson } from '../../../shared/import/alike-words.ts';
import type { RepairReason, MappedRow, RowProblem } from '../../../shared/import/mapped-row.ts';
import { placeInSheet } from '../../../shared/import/row-place.ts';
import { cellKinds } from '../../../shared/import/source-row.ts';
import { comparisonName } from '../../../shared/names.ts';
import { survivingNikDigits } from '../../../shared/nik.ts';
import type { Connection } from '../connection.ts';

/** A row with the NIK of the one person it can only be, or as it was with the one whom somebody has to confirm. */
export interface MatchedRow {
  readonly row: MappedRow;
  readonly alike: AlikePerson | null;
  /** Somebody said of this row that it is of this person. */
  readonly isConfirmed: boolean;
  /** What is another one in the row than in the record: nobody is taken for that person at one go. */
  readonly differs: 'name' | 'birth-date' | null;
}

/** Who was said to be the person with whom a row was compared. */
type Confirmed = Pick<Parsed<'import.preview'>, 'takeAlike' | 'alikeRows' | 'sheets'>;

/** Looks for the people whom rows mean that have no NIK, a damaged one, or one that cannot be. */
export type PersonMatcher = (row: MappedRow) => MatchedRow;

/** All digits of a NIK but the last: what Excel leaves of one that it took for a number. */
const digitsExcelKeeps = 15;
/** Fewer digits name whole sub-districts; a name and a birth date find one person faster. */
const fewestDigits = 12;

/** Somebody found, and whether it is certain (`reason`) or has to be confirmed. */
interface Found {
  readonly person: AlikePerson;
  readonly reason: RepairReason | null;
}

/**
 * The ladder under the valid NIK. Certain is only who shares the name and either the fifteen digits that Excel left of
 * a NIK or the KPJ; the same digits or KPJ under another name, and the same name and birth date without either, have to
 * be confirmed. (Of twins registered together, the fifteen digits and the birth date are the same: the name must tell.)
 * Whom a clerk has looked at is taken: at one go only those of the same name and birth date, row by row also others.
 */
export function personMatcher(db: Connection, { takeAlike, alikeRows, sheets }: Confirmed): PersonMatcher {
  const lookedAt = new Map(
    alikeRows.map(({ sheet, row, nik }) => [
      placeInSheet(
        sheets.findIndex(({ name }) => name === sheet),
        row,
      ),
      nik,
    ]),
  );
  const byDigits = findByDigits(db);
  const byKpj = findByKpj(db);
  const byBirthDate = findByBirthDate(db);

  function find({ values, problems }: MappedRow): Found | null {
    const name = comparisonName(values.name ?? '');
    const hasName = (person: AlikePerson) => comparisonName(person.name) === name;
    const digits = digitsLeft(problems);
    if (digits.length >= fewestDigits) {
      const found = amongDigits(byDigits(digits), hasName, values.birthDate ?? null, digits);
      if (found) return found;
    }
    const isPossible = ({ nik }: AlikePerson) => nik.startsWith(digits);
    const [member, ...others] = values.kpj ? byKpj(values.kpj).filter(isPossible) : [];
    if (member && others.length === 0) {
      const isCertain = hasName(member) && mayBeBorn(member, values.birthDate ?? null);
      return { person: member, reason: isCertain ? 'person-by-kpj' : null };
    }
    if (!values.birthDate || name === '') return null;
    const [person, ...more] = byBirthDate(values.birthDate).filter((each) => isPossible(each) && hasName(each));
    return person && more.length === 0 ? { person, reason: null } : null;
  }

  return (row) => {
    const found = row.kind === 'data' && isRefusedByNik(row) ? find(row) : null;
    const said = lookedAt.get(row.row) ?? null;
    if (found === null)
      return { row, alike: null, isConfirmed: said !== null && said === row.values.nik, differs: null };
    const differs = differenceOf(row, found.person);
    const confirmed = takeAlike && differs === null ? 'person-by-name' : null;
    const reason = said === found.person.nik ? 'person-confirmed' : (found.reason ?? confirmed);
    if (reason === null) return { row, alike: found.person, isConfirmed: false, differs };
    return { row: identified(row, found.person, reason), alike: null, isConfirmed: true, differs };
  };
}

function differenceOf({ values }: MappedRow, person: AlikePerson): MatchedRow['differs'] {
  if (comparisonName(person.name) !== comparisonName(values.name ?? '')) return 'name';
  return mayBeBorn(person, values.birthDate ?? null) ? null : 'birth-date';
}

/** Whether the NIK is all that keeps a row out: missing, damaged, or one that cannot be. */
function isRefusedByNik({ isRefused, problems, values }: MappedRow): boolean {
  if (!isRefused) return !values.nik;
  return problems.every(({ level, field }) => level !== 'error' || field === 'nik');
}

function digitsLeft(problems: MappedRow['problems']): string {
  const damaged = problems.find(({ code }) => code === 'nik-damaged');
  if (!damaged) return '';
  // As a text a number has no fewer digits; what was rounded for the eye counts only as far as it was not.
  return survivingNikDigits(cellKinds.text, damaged.original);
}

/** Whether nothing speaks against a person being born on a day; a list or a record may not know it. */
function mayBeBorn({ birth_date }: AlikePerson, birthDate: string | null): boolean {
  return birthDate === null || birth_date === null || birth_date === birthDate;
}

function amongDigits(
  candidates: readonly AlikePerson[],
  hasName: (person: AlikePerson) => boolean,
  birthDate: string | null,
  digits: string,
): Found | null {
  const [named, ...others] = candidates.filter(hasName);
  if (named && others.length === 0) {
    const isCertain = digits.length >= digitsExcelKeeps && mayBeBorn(named, birthDate);
    return { person: named, reason: isCertain ? 'nik-from-register' : null };
  }
  if (named || birthDate === null) return null;
  const [born, ...more] = candidates.filter(({ birth_date }) => birth_date === birthDate);
  return born && more.length === 0 ? { person: born, reason: null } : null;
}

/** The row as that of a person who is known; what was wrong with its NIK stands among its repairs instead. */
function identified(row: MappedRow, { nik }: AlikePerson, reason: RepairReason): MappedRow {
  const isOfNik = ({ level, field }: RowProblem) => level === 'error' && field === 'nik';
  const wrong = row.problems.find(isOfNik);
  const { column, original } = wrong ?? { column: -1, original: '' };
  return {
    ...row,
    values: { ...row.values, nik },
    problems: row.problems.filter((problem) => !isOfNik(problem)),
    repairs: [...row.repairs, { field: 'nik', column, original, becomes: nik, reason }],
    isRefused: false,
  };
}

type Finder = (key: string) => AlikePerson[];

function findByDigits(db: Connection): Finder {
  const people = db.prepare<[string, string], AlikePerson>(
    'SELECT nik, name, birth_date FROM participant WHERE nik >= ? AND nik < ?',
  );
  // A colon follows the digit 9.
  return (digits) => people.all(digits, `${digits}:`);
}

function findByKpj(db: Connection): Finder {
  const people = db.prepare<[string], AlikePerson>(
    `SELECT DISTINCT p.nik, p.name, p.birth_date FROM participation s JOIN participant p ON p.id = s.participant_id
     WHERE s.kpj = ? AND p.nik IS NOT NULL`,
  );
  return (kpj) => people.all(kpj);
}

/** Few lists ask for it, so the register has no index for it: it is made once, for the preview that needs it. */
function findByBirthDate(db: Connection): Finder {
  let found: Finder | undefined;
  return (birthDate) => {
    if (!found) {
      db.exec(
        `DROP TABLE IF EXISTS temp.alike;
         CREATE TEMP TABLE alike AS SELECT birth_date, nik, name FROM participant
           WHERE birth_date IS NOT NULL AND nik IS NOT NULL;
         CREATE INDEX temp.alike_born ON alike (birth_date);`,
      );
      const people = db.prepare<[string], AlikePerson>(
        'SELECT nik, name, birth_date FROM temp.alike WHERE birth_date = ?',
      );
      found = (day) => people.all(day);
    }
    return found(birthDate);
  };
}
