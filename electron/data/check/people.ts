import type { PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { type FactsRow, selectFacts } from '../participants/facts.ts';
import { problemsOf, rulesOf } from '../participants/rules.ts';
import { searchTextOf } from '../participants/search-text.ts';

const pageRows = 2000;

/** What is kept of a person though it follows from the rest: is it still what follows? Answers page by page. */
export function* outdatedPeople(
  db: Connection,
  today: PlainDate,
): Generator<{ problems: number; searchTexts: number }> {
  const rules = rulesOf(db, today);
  const page = db.prepare<[number, number], FactsRow>(`${selectFacts} WHERE p.id > ? ORDER BY p.id LIMIT ?`);
  for (let rows = page.all(0, pageRows); rows.length > 0; rows = page.all(rows.at(-1)?.id ?? 0, pageRows)) {
    yield {
      problems: rows.filter((row) => problemsOf(row, rules).bits !== row.problems).length,
      searchTexts: rows.filter((row) => searchTextOf(row) !== row.search_text).length,
    };
  }
}
