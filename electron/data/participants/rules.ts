import { nikPrefixOfRegency } from '../../../shared/nik.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { CheckedPerson, ParticipantRules } from '../../../shared/participants/validation.ts';
import { participantProblems } from '../../../shared/participants/validation.ts';
import { type Problem, problemBits } from '../../../shared/problems.ts';
import type { Connection } from '../connection.ts';
import { findOffice } from '../office.ts';

/** The rules of this office on a day. Age limits are left out: they belong to a spell, not to the person. */
export function rulesOf(db: Connection, today: PlainDate): ParticipantRules {
  const code = findOffice(db)?.regency_code;
  return { today, regencyPrefixes: code === undefined ? [] : [nikPrefixOfRegency(code)] };
}

/** What is wrong with a person, and the same as the integer the register keeps: an index of a rule, proved by `store.check`. */
export function problemsOf(
  person: CheckedPerson,
  rules: ParticipantRules,
): { problems: readonly Problem[]; bits: number } {
  const problems = participantProblems(person, rules);
  return { problems, bits: problemBits(problems) };
}
