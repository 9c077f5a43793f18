import type { Unit, UnitBudget } from '../../../shared/masterdata/schema.ts';
import { valueKey } from '../../../shared/import/value-key.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import type { Connection } from '../connection.ts';
import { importUnits } from './import-units.ts';
import { deleteRecord, idOf, insertRecord, isTaken, referenceTo, saveRecord } from '../records.ts';

function listUnits({ reader }: DataContext): Unit[] {
  const rows = reader
    .prepare<[], Omit<Unit, 'isActive' | 'aliases'> & { isActive: number; aliases: string }>(
      `SELECT u.uid, u.row_version AS rowVersion, u.name, u.short_name AS shortName, u.kind, u.npp, u.is_active AS isActive,
         (SELECT count(DISTINCT participant_id) FROM participation s WHERE s.unit_id = u.id) AS participants,
         (SELECT json_group_array(value ORDER BY value) FROM alias a WHERE a.target = 'unit' AND a.target_uid = u.uid) AS aliases
       FROM unit u ORDER BY u.kind, u.name COLLATE NOCASE`,
    )
    .all();
  return rows.map((row) => ({ ...row, isActive: row.isActive === 1, aliases: JSON.parse(row.aliases) as string[] }));
}

/** Makes the written list of other spellings the whole list: missing ones go, new ones come. */
function saveAliases(db: Connection, unitUid: string, values: readonly string[]): void {
  const wanted = new Map(values.map((value) => [valueKey('unit', value), value]));
  const known = db
    .prepare<[string], { uid: string; key: string }>(
      `SELECT uid, key FROM alias WHERE target = 'unit' AND target_uid = ?`,
    )
    .all(unitUid);
  for (const { uid, key } of known) {
    if (!wanted.has(key)) deleteRecord(db, 'alias', uid);
    wanted.delete(key);
  }
  for (const [key, value] of wanted) insertRecord(db, 'alias', { target: 'unit', key, value, target_uid: unitUid });
}

function removeUnit({ writer, actions }: DataContext, uid: string): { action: string; uid: string } {
  const id = idOf(writer, 'unit', uid) ?? fail('not-found');
  const count = writer
    .prepare<{ id: number }, number>(
      `SELECT (SELECT count(*) FROM participation WHERE unit_id = :id) + (SELECT count(*) FROM unit_budget WHERE unit_id = :id)
         + (SELECT count(*) FROM budget_line WHERE unit_id = :id) + (SELECT count(*) FROM invoice WHERE unit_id = :id)`,
    )
    .pluck()
    .get({ id });
  if (count) fail('in-use', { count });
  const name = writer.prepare<[number], string>('SELECT name FROM unit WHERE id = ?').pluck().get(id) ?? '';
  return actions.run({ kind: 'unit.removed', params: { name }, topics: ['masterdata'] }, () => {
    saveAliases(writer, uid, []);
    deleteRecord(writer, 'unit', uid);
    return { uid };
  });
}

export const unitHandlers = {
  'units.list': (context) => listUnits(context),
  'units.save': ({ writer, actions }, { uid, rowVersion, aliases, ...unit }) => {
    try {
      return actions.run(
        { kind: 'unit.saved', params: { name: unit.name }, topics: ['masterdata', 'participants'] },
        () => {
          const row = {
            name: unit.name,
            short_name: unit.shortName,
            kind: unit.kind,
            npp: unit.npp,
            is_active: unit.isActive ? 1 : 0,
          };
          const saved = saveRecord(writer, 'unit', { uid, rowVersion }, row);
          saveAliases(writer, saved, aliases);
          return { uid: saved };
        },
      );
    } catch (error) {
      if (isTaken(error, 'unit_name') || isTaken(error, 'unit.name') || isTaken(error, 'alias.')) fail('name-taken');
      throw error;
    }
  },
  'units.remove': (context, { uid }) => removeUnit(context, uid),
  'units.import': importUnits,
} satisfies Handlers<'units'>;

interface BudgetRow {
  uid: string | null;
  rowVersion: number | null;
  unitUid: string;
  unitName: string;
  budget: number | null;
  q1: number | null;
  q2: number | null;
  q3: number | null;
  q4: number | null;
  note: string | null;
}

function listBudgets({ reader }: DataContext, year: number): UnitBudget[] {
  const rows = reader
    .prepare<{ year: number }, BudgetRow>(
      `SELECT b.uid, b.row_version AS rowVersion, u.uid AS unitUid, u.name AS unitName, b.budget,
         b.realised_q1 AS q1, b.realised_q2 AS q2, b.realised_q3 AS q3, b.realised_q4 AS q4, b.note
       FROM unit u LEFT JOIN unit_budget b ON b.unit_id = u.id AND b.year = :year
       WHERE u.kind IN ('opd', 'kecamatan-office') AND u.is_active = 1
       ORDER BY u.name COLLATE NOCASE`,
    )
    .all({ year });
  return rows.map(({ budget, q1, q2, q3, q4, ...row }) => ({
    ...row,
    year,
    budget: budget ?? 0,
    realised: [q1 ?? 0, q2 ?? 0, q3 ?? 0, q4 ?? 0],
  }));
}

export const unitBudgetHandlers = {
  'unitBudgets.list': (context, { year }) => listBudgets(context, year),
  'unitBudgets.save': ({ writer, actions }, { uid, rowVersion, unitUid, year, budget, realised, note }) => {
    const unitId = referenceTo(writer, 'unit', unitUid);
    const name =
      writer.prepare<[number | null], string>('SELECT name FROM unit WHERE id = ?').pluck().get(unitId) ?? '';
    return actions.run({ kind: 'unit-budget.saved', params: { name, year }, topics: ['masterdata', 'reports'] }, () => {
      const [q1, q2, q3, q4] = realised;
      const amounts = { budget, realised_q1: q1, realised_q2: q2, realised_q3: q3, realised_q4: q4, note };
      return { uid: saveRecord(writer, 'unit_budget', { uid, rowVersion }, { unit_id: unitId, year, ...amounts }) };
    });
  },
} satisfies Handlers<'unitBudgets'>;
