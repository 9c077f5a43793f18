import type { PlainDate } from '../dates.ts';
import { birthDateFromNik, sexFromNik } from '../nik.ts';
import type { MappedRow, RowRepair } from './mapped-row.ts';

/** What the register knows of the person of a row. */
interface KnownFacts {
  readonly sex: 'L' | 'P' | null;
  readonly birth_date: PlainDate | null;
}

const missing: ReadonlySet<string> = new Set(['sex-missing', 'birth-date-missing']);

/**
 * A row with the sex and the birth date that its NIK says, each as a named repair, where neither the list nor the register
 * states them. A cell that is filled and cannot be read counts as stated. Digits: domain rules of the Kemendagri NIK
 * (day + 40 for women, the century that gives an age of 10 to 110).
 */
export function completedFromNik(row: MappedRow, known: KnownFacts | undefined, today: PlainDate): MappedRow {
  const { values } = row;
  if (!values.nik || row.isRefused || (values.sex && values.birthDate)) return row;
  const isOpen = (field: 'sex' | 'birthDate') =>
    !values[field] && !row.problems.some((found) => found.field === field && !missing.has(found.code));
  const sex = isOpen('sex') && !known?.sex ? sexFromNik(values.nik) : undefined;
  const birthDate = isOpen('birthDate') && !known?.birth_date ? birthDateFromNik(values.nik, today) : undefined;
  if (!sex && !birthDate) return row;
  const repair = (field: 'sex' | 'birthDate', becomes: string): RowRepair => ({
    field,
    column: -1,
    original: '',
    becomes,
    reason: 'from-nik',
  });
  const isAnswered = (code: string) => (sex && code === 'sex-missing') || (birthDate && code === 'birth-date-missing');
  return {
    ...row,
    values: { ...values, ...(sex && { sex }), ...(birthDate && { birthDate }) },
    problems: row.problems.filter(({ code }) => !isAnswered(code)),
    repairs: [
      ...row.repairs,
      ...(sex ? [repair('sex', sex)] : []),
      ...(birthDate ? [repair('birthDate', birthDate)] : []),
    ],
  };
}
