import type { PlainDate } from '../../../shared/dates.ts';
import type { Sex } from '../../../shared/nik.ts';
import type { Connection } from '../database.ts';
import { problemsOf, rulesOf } from '../participants/rules.ts';
import { searchTextOf } from '../participants/search-text.ts';

interface FactsRow {
  id: number;
  nik: string | null;
  name: string;
  birthDate: string | null;
  sex: Sex | null;
  phone: string | null;
  kpj: string | null;
  kecamatan: string | null;
  village: string | null;
  search_text: string;
  problems: number;
}

const pageRows = 2000;

/** What is kept of a person though it follows from the rest: is it still what follows? Answers page by page. */
export function* outdatedPeople(
  db: Connection,
  today: PlainDate,
): Generator<{ problems: number; searchTexts: number }> {
  const rules = rulesOf(db, today);
  const page = db.prepare<[number, number], FactsRow>(
    `SELECT p.id, p.nik, p.name, p.birth_date AS birthDate, p.sex, p.phone, k.name AS kecamatan,
       coalesce(v.name, p.village_text) AS village, p.search_text, p.problems,
       (SELECT kpj FROM participation s WHERE s.participant_id = p.id ORDER BY s.starts_on DESC, s.id DESC LIMIT 1) AS kpj
     FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
     WHERE p.id > ? ORDER BY p.id LIMIT ?`,
  );
  for (let rows = page.all(0, pageRows); rows.length > 0; rows = page.all(rows.at(-1)?.id ?? 0, pageRows)) {
    yield {
      problems: rows.filter((row) => problemsOf(row, rules).bits !== row.problems).length,
      searchTexts: rows.filter((row) => searchTextOf(row) !== row.search_text).length,
    };
  }
}
