import type { ParticipantRules } from '../../../shared/participants/validation.ts';
import type { Connection } from '../database.ts';
import { problemsOf } from './rules.ts';
import { searchTextOf } from './search-text.ts';

interface FactsRow {
  nik: string | null;
  name: string;
  birthDate: string | null;
  sex: 'L' | 'P' | null;
  phone: string | null;
  kpj: string | null;
  kecamatan: string | null;
  village: string | null;
  search_text: string;
  problems: number;
}

/** Brings what follows from a person's facts (problems, search text) up to date. Call it inside an action. */
export function refreshPerson(db: Connection, id: number, rules: ParticipantRules): void {
  const facts = db
    .prepare<[number], FactsRow>(
      `SELECT p.nik, p.name, p.birth_date AS birthDate, p.sex, p.phone, k.name AS kecamatan,
         coalesce(v.name, p.village_text) AS village, p.search_text, p.problems,
         (SELECT kpj FROM participation s WHERE s.participant_id = p.id ORDER BY s.starts_on DESC, s.id DESC LIMIT 1) AS kpj
       FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
       WHERE p.id = ?`,
    )
    .get(id);
  if (!facts) return;
  const { bits } = problemsOf(facts, rules);
  const text = searchTextOf(facts);
  if (bits === facts.problems && text === facts.search_text) return;
  db.prepare(
    'UPDATE participant SET problems = :bits, search_text = :text, row_version = row_version + 1 WHERE id = :id',
  ).run({ id, bits, text });
}
