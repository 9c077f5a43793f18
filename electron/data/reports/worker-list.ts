import type { PlainDate } from '../../../shared/dates.ts';
import type { ReportBody, ReportTable } from '../../../shared/reports/table.ts';
import {
  isianCells,
  isianTable,
  sippCells,
  type SippForm,
  sippTable,
  type Worker,
} from '../../../shared/reports/worker-list.ts';
import { fail } from '../../../shared/result.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { Connection } from '../connection.ts';
import { coversLiving } from '../participants/active.ts';
import { nameOrder } from '../participants/search-text.ts';
import { raw } from '../sql.ts';

interface Question {
  readonly asOf: PlainDate;
  readonly unitId: number | null;
}

/** Employees on the day, registered at the insurer or not: units answer for them, and SIPP is where employers report them. */
const employees = `s.segment = 'pu' AND ${coversLiving(raw(':asOf')).text} AND (:unitId IS NULL OR s.unit_id = :unitId)`;

const which = {
  isian: employees,
  /** Who has a KPJ is known to the insurer already. */
  sipp: `${employees} AND s.kpj IS NULL`,
} as const;

const rowsOf = (condition: string) => `
SELECT p.nik, p.nip, p.name, p.titles_before AS titlesBefore, p.titles_after AS titlesAfter, p.birth_place AS birthPlace,
  p.birth_date AS birthDate, p.sex, p.mother_name AS motherName, p.address, p.rt, p.rw,
  coalesce((SELECT name FROM village WHERE id = p.village_id), p.village_text) AS village,
  (SELECT name FROM kecamatan WHERE id = p.kecamatan_id) AS kecamatan, p.phone, p.email, s.position, s.wage,
  (SELECT name FROM unit WHERE id = s.unit_id) AS unit, (SELECT name FROM category WHERE id = s.category_id) AS category,
  (SELECT name FROM funding WHERE id = s.funding_id) AS funding, s.kpj, s.starts_on AS startsOn, s.ends_on AS endsOn
FROM participation s JOIN participant p ON p.id = s.participant_id
WHERE ${condition} ORDER BY ${nameOrder.join(', ')}, p.id, s.id`;

interface Choice {
  readonly regencyName: string;
  readonly asOf: PlainDate;
  readonly unitUid: string | null;
}

function bodyOf(
  db: Connection,
  { asOf, unitUid }: Choice,
  kind: keyof typeof which,
  form: {
    readonly table: (unit: string | null) => ReportTable;
    readonly cells: (one: Worker, number: number) => CellValue[];
  },
): ReportBody {
  const unit =
    unitUid === null
      ? null
      : (db.prepare<[string], { id: number; name: string }>('SELECT id, name FROM unit WHERE uid = ?').get(unitUid) ??
        fail('not-found', { table: 'unit' }));
  const question = { asOf, unitId: unit?.id ?? null };
  function* rows(): Generator<CellValue[]> {
    let number = 0;
    for (const worker of db.prepare<Question, Worker>(rowsOf(which[kind])).iterate(question)) {
      number += 1;
      yield form.cells(worker, number);
    }
  }
  return {
    table: form.table(unit?.name ?? null),
    rows: { [Symbol.iterator]: rows },
    rowCount:
      db.prepare<Question, number>(`SELECT count(*) FROM participation s WHERE ${which[kind]}`).pluck().get(question) ??
      0,
    isPlain: true,
  };
}

/** The list that a unit corrects and sends back. A unit that is gone is `not-found`. */
export function isianReport(db: Connection, choice: Choice): ReportBody {
  const { asOf, regencyName } = choice;
  return bodyOf(db, choice, 'isian', { table: (unit) => isianTable(unit, asOf, regencyName), cells: isianCells });
}

/** Employees without a KPJ in a form of SIPP. A unit that is gone is `not-found`. */
export function sippReport(db: Connection, choice: Choice, form: SippForm): ReportBody {
  return bodyOf(db, choice, 'sipp', { table: () => sippTable(form), cells: (worker) => sippCells(form, worker) });
}
