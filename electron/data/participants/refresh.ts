import type { ParticipantRules } from '../../../shared/participants/validation.ts';
import type { Connection } from '../connection.ts';
import { type FactsRow, selectFacts } from './facts.ts';
import { problemsOf } from './rules.ts';
import { searchTextOf } from './search-text.ts';

/** Brings what follows from a person's facts (problems, search text) up to date. Call it inside an action. */
export function refreshPerson(db: Connection, id: number, rules: ParticipantRules): void {
  const facts = db.prepare<[number], FactsRow>(`${selectFacts} WHERE p.id = ?`).get(id);
  if (!facts) return;
  const { bits } = problemsOf(facts, rules);
  const text = searchTextOf(facts);
  if (bits === facts.problems && text === facts.search_text) return;
  db.prepare(
    'UPDATE participant SET problems = :bits, search_text = :text, row_version = row_version + 1 WHERE id = :id',
  ).run({ id, bits, text });
}
