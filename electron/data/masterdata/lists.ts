import type { Category, Funding, Official } from '../../../shared/masterdata/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import { deleteRecord, idOf, isTaken, saveRecord, type Row } from '../records.ts';
import type { ActionKind } from '../../../shared/actions/kinds.ts';

type ListTable = 'category' | 'funding' | 'official';

/** Saves one row of an editable list; `code-taken` when another row has its code. */
function saveListRow(
  { writer, actions }: DataContext,
  table: ListTable,
  key: { uid: string | null; rowVersion: number | null },
  row: Row & { name: string },
): { action: string; uid: string } {
  const kind: ActionKind = `${table}.saved`;
  try {
    return actions.run({ kind, params: { name: row.name }, topics: ['masterdata', 'participants'] }, () => ({
      uid: saveRecord(writer, table, key, row),
    }));
  } catch (error) {
    if (isTaken(error, '.code')) fail('code-taken');
    throw error;
  }
}

const namedBy = {
  category: ['participation', 'budget_line', 'invoice'],
  funding: ['participation', 'budget_line', 'invoice'],
} as const;

/** Removes one row of an editable list; `in-use` while participations, ceilings or invoices name it. */
function removeListRow(
  { writer, actions }: DataContext,
  table: ListTable,
  uid: string,
): { action: string; uid: string } {
  const id = idOf(writer, table, uid) ?? fail('not-found');
  if (table !== 'official') {
    const count = writer
      .prepare<{ id: number }, number>(
        `SELECT ${namedBy[table].map((by) => `(SELECT count(*) FROM ${by} WHERE ${table}_id = :id)`).join(' + ')}`,
      )
      .pluck()
      .get({ id });
    if (count) fail('in-use', { count });
  }
  const name = writer.prepare<[number], string>(`SELECT name FROM ${table} WHERE id = ?`).pluck().get(id) ?? '';
  return actions.run({ kind: `${table}.removed`, params: { name }, topics: ['masterdata'] }, () => {
    deleteRecord(writer, table, uid);
    return { uid };
  });
}

export const categoryHandlers = {
  'categories.list': ({ reader }) =>
    reader
      .prepare<[], Omit<Category, 'isVulnerable' | 'isActive'> & { isVulnerable: number; isActive: number }>(
        `SELECT c.uid, c.row_version AS rowVersion, c.code, c.name, c.segment, c.is_vulnerable AS isVulnerable,
           c.is_active AS isActive,
           (SELECT count(DISTINCT participant_id) FROM participation s WHERE s.category_id = c.id) AS participants
         FROM category c ORDER BY c.is_vulnerable, c.id`,
      )
      .all()
      .map((row) => ({ ...row, isVulnerable: row.isVulnerable === 1, isActive: row.isActive === 1 })),
  'categories.save': (context, { uid, rowVersion, code, name, segment, isVulnerable, isActive }) =>
    saveListRow(
      context,
      'category',
      { uid, rowVersion },
      {
        code,
        name,
        segment,
        is_vulnerable: isVulnerable ? 1 : 0,
        is_active: isActive ? 1 : 0,
      },
    ),
  'categories.remove': (context, { uid }) => removeListRow(context, 'category', uid),
} satisfies Handlers<'categories'>;

export const fundingHandlers = {
  'fundings.list': ({ reader }) =>
    reader
      .prepare<[], Omit<Funding, 'isActive' | 'isBudgeted'> & { isActive: number; isBudgeted: number }>(
        `SELECT f.uid, f.row_version AS rowVersion, f.code, f.name, f.is_active AS isActive, f.is_budgeted AS isBudgeted,
           (SELECT count(DISTINCT participant_id) FROM participation s WHERE s.funding_id = f.id) AS participants
         FROM funding f ORDER BY f.id`,
      )
      .all()
      .map((row) => ({ ...row, isActive: row.isActive === 1, isBudgeted: row.isBudgeted === 1 })),
  'fundings.save': (context, { uid, rowVersion, code, name, isActive, isBudgeted }) =>
    saveListRow(
      context,
      'funding',
      { uid, rowVersion },
      { code, name, is_active: isActive ? 1 : 0, is_budgeted: isBudgeted ? 1 : 0 },
    ),
  'fundings.remove': (context, { uid }) => removeListRow(context, 'funding', uid),
} satisfies Handlers<'fundings'>;

export const officialHandlers = {
  'officials.list': ({ reader }) =>
    reader
      .prepare<[], Omit<Official, 'isHeadOfOffice' | 'isActive'> & { isHeadOfOffice: number; isActive: number }>(
        `SELECT uid, row_version AS rowVersion, name, nip, rank, position, capacity,
           is_head_of_office AS isHeadOfOffice, is_active AS isActive
         FROM official ORDER BY is_head_of_office DESC, name COLLATE NOCASE`,
      )
      .all()
      .map((row) => ({ ...row, isHeadOfOffice: row.isHeadOfOffice === 1, isActive: row.isActive === 1 })),
  'officials.save': (context, { uid, rowVersion, name, nip, rank, position, capacity, isHeadOfOffice, isActive }) =>
    saveListRow(
      context,
      'official',
      { uid, rowVersion },
      {
        name,
        nip,
        rank,
        position,
        capacity,
        is_head_of_office: isHeadOfOffice ? 1 : 0,
        is_active: isActive ? 1 : 0,
      },
    ),
  'officials.remove': (context, { uid }) => removeListRow(context, 'official', uid),
} satisfies Handlers<'officials'>;
