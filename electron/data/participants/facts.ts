import type { Sex } from '../../../shared/nik.ts';

/** What a person's problems and search text follow from, and both as they are kept. */
export interface FactsRow {
  readonly id: number;
  readonly nik: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
  readonly kpj: string | null;
  readonly kecamatan: string | null;
  readonly village: string | null;
  readonly search_text: string;
  readonly problems: number;
}

/** Selects {@link FactsRow}s; a WHERE on `p` follows. */
export const selectFacts = `
  SELECT p.id, p.nik, p.name, p.birth_date AS birthDate, p.sex, p.phone, k.name AS kecamatan,
    coalesce(v.name, p.village_text) AS village, p.search_text, p.problems,
    (SELECT kpj FROM participation s WHERE s.participant_id = p.id ORDER BY s.starts_on DESC, s.id DESC LIMIT 1) AS kpj
  FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id`;
