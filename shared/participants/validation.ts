import { ageOn, isPlainDate, type PlainDate } from '../dates.ts';
import { isKpj } from '../identifiers.ts';
import { nikProblems, type NikRules, type Sex } from '../nik.ts';
import { isPhone } from '../phone.ts';
import { problem, type Problem } from '../problems.ts';
import type { AgeRange } from './age-limits.ts';

/** The facts of a person that are checked, normalised (`normaliseNik`, `normaliseKpj`, `normalisePhone`); absent = unknown. */
export interface CheckedPerson {
  readonly nik?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly birthDate?: PlainDate | null | undefined;
  readonly sex?: Sex | null | undefined;
  readonly kpj?: string | null | undefined;
  readonly phone?: string | null | undefined;
  /** Set by a reader that knows the NIK came as a number or as "7.2E+15": then it is no NIK, whatever it looks like. */
  readonly isNikDamaged?: boolean | undefined;
}

export interface ParticipantRules extends NikRules {
  readonly today: PlainDate;
  /** Age range of the person's segment on `today`; absent = not checked. */
  readonly ageRange?: AgeRange | undefined;
}

/** Problems of one person in the order of the form; the shared empty array when there is none. Runs per row of an import. */
export function participantProblems(person: CheckedPerson, rules: ParticipantRules): readonly Problem[] {
  const nik = problemsOfNik(person, rules);
  const others = problemsBesideNik(person, rules);
  if (others === undefined) return nik;
  return nik.length === 0 ? others : [...nik, ...others];
}

function problemsOfNik(person: CheckedPerson, rules: ParticipantRules): readonly Problem[] {
  if (person.isNikDamaged) return [problem('nik-damaged')];
  if (!person.nik) return [problem('nik-missing')];
  if (!person.birthDate || isPlainDate(person.birthDate)) return nikProblems(person.nik, person, rules);
  return nikProblems(person.nik, { sex: person.sex }, rules);
}

function problemsBesideNik(person: CheckedPerson, rules: ParticipantRules): Problem[] | undefined {
  let found: Problem[] | undefined;
  const add = (next: Problem | undefined) => {
    if (next) (found ??= []).push(next);
  };
  add(problemOfName(person.name));
  add(problemOfBirthDate(person.birthDate, rules));
  if (!person.sex) add(problem('sex-missing'));
  if (person.kpj && !isKpj(person.kpj)) add(problem('kpj-malformed', { length: person.kpj.length }));
  if (person.phone && !isPhone(person.phone)) add(problem('phone-odd'));
  return found;
}

function problemOfName(name: string | null | undefined): Problem | undefined {
  const text = name?.trim() ?? '';
  if (text === '') return problem('name-missing');
  return text.length < 2 || /\d/.test(text) ? problem('name-odd') : undefined;
}

function problemOfBirthDate(birthDate: PlainDate | null | undefined, rules: ParticipantRules): Problem | undefined {
  if (!birthDate) return problem('birth-date-missing');
  if (!isPlainDate(birthDate)) return problem('birth-date-impossible', { birthDate });
  if (birthDate > rules.today) return problem('birth-date-future', { birthDate });
  if (!rules.ageRange) return undefined;
  const age = ageOn(birthDate, rules.today);
  if (age < rules.ageRange.from) return problem('age-below-limit', { age, limit: rules.ageRange.from });
  return age >= rules.ageRange.below ? problem('age-above-limit', { age, limit: rules.ageRange.below }) : undefined;
}
