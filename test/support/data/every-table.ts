import type { Connection } from '../../../electron/data/connection.ts';
import { idOf, insertRecord, type Row } from '../../../electron/data/records.ts';

const day = '2026-11-22';
const kept = { name: 'a.pdf', stored_as: 'aa/aa.pdf', bytes: 3, sha256: 'aa', added_on: day };

/** Tables with a record each, in an order in which what a row refers to stands before it. */
const rows: readonly (readonly [table: string, row: (id: (table: string) => number, text: string) => Row])[] = [
  ['village', (id, text) => ({ kecamatan_id: id('kecamatan'), code: text, name: text, kind: 'desa' })],
  ['unit', (_id, text) => ({ name: text, kind: 'opd' })],
  ['alias', (_id, text) => ({ target: 'unit', key: text, value: text, target_uid: 'x' })],
  ['unit_budget', (id) => ({ unit_id: id('unit'), year: 2026, budget: 1 })],
  ['participant', (id, text) => ({ name: text, search_text: text, created_action: id('action') })],
  [
    'participation',
    (id) => ({
      participant_id: id('participant'),
      segment: 'bpu',
      category_id: id('category'),
      programmes: 3,
      starts_on: day,
      created_action: id('action'),
    }),
  ],
  [
    'agreement',
    (_id, text) => ({
      kind: 'perjanjian-kerja-sama',
      title: text,
      segments: '[]',
      first_party: '{}',
      second_party: '{}',
      starts_on: '2025-02-01',
      ends_on: '2027-01-31',
      notice_months: 3,
    }),
  ],
  ['agreement_step', (id, text) => ({ agreement_id: id('agreement'), position: 1, step: text })],
  ['agreement_file', (id) => ({ agreement_id: id('agreement'), kind: 'scan', ...kept })],
  [
    'import_batch',
    (id, text) => ({
      action_id: id('action'),
      at: day,
      who: text,
      file: text,
      sha256: 'aa',
      sheet: text,
      choices: '{}',
      rows_read: 1,
      rows_new: 1,
      rows_changed: 0,
      rows_same: 0,
      rows_conflict: 0,
      rows_rejected: 0,
      rows_skipped: 0,
    }),
  ],
  [
    'import_profile',
    (_id, text) => ({
      at: day,
      kind: 'participants',
      file: text,
      choices: JSON.stringify({ layout: { columns: text } }),
    }),
  ],
  [
    'report_issue',
    (_id, text) => ({
      layout: 'F',
      period: '2026-T3',
      as_of: day,
      filters: '{}',
      file: text,
      rows: 1,
      bytes: 1,
      sha256: 'aa',
      at: day,
      who: text,
    }),
  ],
  ['agreement_unit', (id) => ({ agreement_id: id('agreement'), unit_id: id('unit') })],
  [
    'agreement_kind',
    (_id, text) => ({
      kind: text,
      prepare_days: 1,
      urgent_days: 1,
      milestone_days: '[]',
      notice_months: 1,
      term_months: 1,
      steps: '[]',
    }),
  ],
  ['agreement_snooze', (id, text) => ({ agreement_id: id('agreement'), code: text, until: day, reason: text })],
  ['document_template', (_id, text) => ({ kind: text, ...kept })],
  ['regulation', (_id, text) => ({ kind: 'pp', number: text, title: text, is_confirmed: 1 })],
  ['regulation_file', (id) => ({ regulation_id: id('regulation'), ...kept })],
  ['workforce_file', (_id, text) => ({ year: 2025, source: text, ...kept })],
  [
    'workforce_figure',
    (_id, text) => ({ year: 2025, segment: 'all', people: 1, source: text, is_chosen: text === 'satu' ? 1 : 0 }),
  ],
  [
    'coverage_target',
    (id, text) => ({
      plan: 'other',
      year: 2030,
      level: 'regency',
      segment: 'all',
      percent: 1,
      legal_basis: text,
      regulation_id: id('regulation'),
    }),
  ],
  [
    'rate_rule',
    (_id, text) => ({
      kind: 'nominal',
      name: text,
      legal_basis: text,
      valid_from: day,
      is_confirmed: 1,
      rounding: 'nearest',
      body: '{}',
    }),
  ],
  ['budget_line', (id) => ({ year: 2026, funding_id: id('funding'), ceiling: 1, first_month: 1, months: 12 })],
  ['invoice', (id, text) => ({ month: '2026-01', funding_id: id('funding'), number: text, amount: 1 })],
  ['payment', (id, text) => ({ invoice_id: id('invoice'), paid_on: day, amount: 1, reference: text })],
  [
    'lapse_rule',
    (_id, text) => ({
      segment: 'pu',
      months: 3,
      legal_basis: text,
      valid_from: { satu: day, dua: '2020-01-01' }[text] ?? '2021-01-01',
      is_confirmed: 1,
    }),
  ],
  ['agreement_regulation', (id) => ({ agreement_id: id('agreement'), regulation_id: id('regulation') })],
];

/** A record that was added: its table and uid, in the order in which they came. */
export interface AddedRecord {
  readonly table: string;
  readonly uid: string;
}

/** Adds a record to every table that the store has, whatever its version; call it inside an action. */
export function addEverywhere(db: Connection, text: string): AddedRecord[] {
  const has = db.prepare<[string], number>('SELECT count(*) FROM sqlite_schema WHERE name = ?').pluck();
  const latest = (table: string) => db.prepare<[], number>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
  const added: AddedRecord[] = [];
  for (const [table, row] of rows) {
    if (has.get(table)) added.push({ table, uid: insertRecord(db, table, row(latest, text)) });
  }
  return added;
}

/** The ids of records, to be compared with those they have later. */
export function idsOf(db: Connection, records: readonly AddedRecord[]): (number | undefined)[] {
  return records.map(({ table, uid }) => idOf(db, table, uid));
}
