import type { Participant, Participation } from '../../../shared/participants/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { problemsOf, rulesOf } from './rules.ts';

const spellColumns = `s.uid, s.row_version AS rowVersion, s.segment, c.uid AS categoryUid, u.uid AS unitUid,
  f.uid AS fundingUid, s.programmes, s.wage, s.kpj, s.position, s.workplace, s.starts_on AS startsOn, s.ends_on AS endsOn,
  s.end_reason AS endReason, c.name AS categoryName, u.name AS unitName, f.name AS fundingName`;

/** The spells of a person, latest first. */
export function participationsOf(db: Connection, participantUid: string): Participation[] {
  return db
    .prepare<[string], Participation>(
      `SELECT ${spellColumns}
       FROM participation s JOIN category c ON c.id = s.category_id
         LEFT JOIN unit u ON u.id = s.unit_id LEFT JOIN funding f ON f.id = s.funding_id
       WHERE s.participant_id = (SELECT id FROM participant WHERE uid = ?)
       ORDER BY s.starts_on DESC, s.id DESC`,
    )
    .all(participantUid);
}

/** A person with spells and problems; `not-found` when there is none. */
export function findParticipant({ reader, today }: DataContext, uid: string): Participant {
  const person = reader
    .prepare<[string], Omit<Participant, 'problems' | 'participations'>>(
      `SELECT p.uid, p.row_version AS rowVersion, p.nik, p.family_card AS familyCard, p.name,
         p.titles_before AS titlesBefore, p.titles_after AS titlesAfter, p.birth_place AS birthPlace,
         p.birth_date AS birthDate, p.sex, p.mother_name AS motherName, p.address, p.rt, p.rw,
         k.uid AS kecamatanUid, v.uid AS villageUid, p.phone, p.email, p.nip, p.died_on AS diedOn, p.note,
         k.name AS kecamatanName, coalesce(v.name, p.village_text) AS villageName
       FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
       WHERE p.uid = ?`,
    )
    .get(uid);
  if (!person) return fail('not-found');
  const participations = participationsOf(reader, uid);
  const kpj = participations[0]?.kpj ?? null;
  const { problems } = problemsOf({ ...person, kpj }, rulesOf(reader, today()));
  return { ...person, problems: problems.map(({ code, level, field }) => ({ code, level, field })), participations };
}
