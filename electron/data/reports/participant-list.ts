import type { PlainDate } from '../../../shared/dates.ts';
import {
  type ListedParticipant,
  participantCells,
  participantListTable,
} from '../../../shared/reports/participant-list.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { fail } from '../../../shared/result.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { Connection } from '../connection.ts';
import { activeSpell } from '../participants/active.ts';
import { nameOrder } from '../participants/search-text.ts';
import { raw } from '../sql.ts';

interface Choice {
  readonly unitUid: string | null;
  readonly kecamatanUid: string | null;
  readonly categoryUid: string | null;
}

interface Question {
  readonly asOf: PlainDate;
  readonly unitId: number | null;
  readonly kecamatanId: number | null;
  readonly categoryId: number | null;
}

const active = (spell: string) => activeSpell(raw(':asOf'), spell).text;
const wanted = (spell: string) => `${active(spell)}
  AND (:unitId IS NULL OR ${spell}.unit_id = :unitId) AND (:categoryId IS NULL OR ${spell}.category_id = :categoryId)`;

/** Of several spells the latest is shown and the others are named: a person stands in the list once. */
const people = `
FROM participant p JOIN participation s ON s.id = (
  SELECT w.id FROM participation w WHERE w.participant_id = p.id AND ${wanted('w')}
  ORDER BY w.starts_on DESC, w.id DESC LIMIT 1)
WHERE (:kecamatanId IS NULL OR p.kecamatan_id = :kecamatanId)`;

const listPeople = `
SELECT p.nik, p.name, p.titles_before AS titlesBefore, p.titles_after AS titlesAfter, p.sex,
  p.birth_place AS birthPlace, p.birth_date AS birthDate, p.address, p.rt, p.rw,
  coalesce((SELECT name FROM village WHERE id = p.village_id), p.village_text) AS village,
  (SELECT name FROM kecamatan WHERE id = p.kecamatan_id) AS kecamatan,
  (SELECT name FROM category WHERE id = s.category_id) AS category,
  (SELECT name FROM unit WHERE id = s.unit_id) AS unit,
  (SELECT name FROM funding WHERE id = s.funding_id) AS funding,
  s.programmes, s.kpj, s.starts_on AS startsOn,
  (SELECT group_concat(c.name || coalesce(' (' || f.name || ')', ''), '; ')
   FROM participation o JOIN category c ON c.id = o.category_id LEFT JOIN funding f ON f.id = o.funding_id
   WHERE o.participant_id = p.id AND o.id <> s.id AND ${active('o')}) AS others
${people} ORDER BY ${nameOrder.join(', ')}, p.id`;

function* cellsOf(db: Connection, question: Question): Generator<CellValue[]> {
  let number = 0;
  for (const row of db.prepare<Question, ListedParticipant>(listPeople).iterate(question)) {
    number += 1;
    yield participantCells(row, number);
  }
}

/** Layout G: a list of any length, read row by row. A filter whose record is gone is `not-found`. */
export function participantListReport(
  db: Connection,
  { regencyName, asOf, ...choice }: Choice & { regencyName: string; asOf: PlainDate },
): ReportBody {
  const named = (table: string, uid: string | null) =>
    uid === null
      ? null
      : (db.prepare<[string], { id: number; name: string }>(`SELECT id, name FROM ${table} WHERE uid = ?`).get(uid) ??
        fail('not-found', { table }));
  const unit = named('unit', choice.unitUid);
  const kecamatan = named('kecamatan', choice.kecamatanUid);
  const category = named('category', choice.categoryUid);
  const filters = [unit?.name, kecamatan && `Kecamatan ${kecamatan.name}`, category?.name].filter((word) => !!word);
  const question = {
    asOf,
    unitId: unit?.id ?? null,
    kecamatanId: kecamatan?.id ?? null,
    categoryId: category?.id ?? null,
  };
  return {
    table: participantListTable({ regencyName, asOf, filters: filters as string[] }),
    rows: { [Symbol.iterator]: () => cellsOf(db, question) },
    rowCount: db.prepare<Question, number>(`SELECT count(*) ${people}`).pluck().get(question) ?? 0,
  };
}
