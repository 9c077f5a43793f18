import { trackedTableV1 } from './tracking.ts';

const record = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1`;

/** Money in whole rupiah. A line covers `months` months of its year from `first_month` on. */
const tables = `
CREATE TABLE budget_line (${record},
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  unit_id INTEGER REFERENCES unit (id),
  category_id INTEGER REFERENCES category (id),
  programme TEXT CHECK (programme IN ('jkk', 'jkm', 'jht', 'jp')),
  account_code TEXT,
  ceiling INTEGER NOT NULL CHECK (ceiling >= 0),
  first_month INTEGER NOT NULL CHECK (first_month BETWEEN 1 AND 12),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 12),
  note TEXT,
  CHECK (first_month + months <= 13)
) STRICT;
CREATE INDEX budget_line_year ON budget_line (year);
CREATE INDEX budget_line_funding ON budget_line (funding_id);
CREATE INDEX budget_line_unit ON budget_line (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX budget_line_category ON budget_line (category_id) WHERE category_id IS NOT NULL;
CREATE TABLE invoice (${record},
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  unit_id INTEGER REFERENCES unit (id),
  number TEXT,
  invoiced_on TEXT CHECK (invoiced_on GLOB '????-??-??'),
  people INTEGER CHECK (people >= 0),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  note TEXT
) STRICT;
CREATE INDEX invoice_month ON invoice (month);
CREATE INDEX invoice_funding ON invoice (funding_id);
CREATE INDEX invoice_unit ON invoice (unit_id) WHERE unit_id IS NOT NULL;
CREATE TABLE payment (${record},
  invoice_id INTEGER NOT NULL REFERENCES invoice (id),
  paid_on TEXT NOT NULL CHECK (paid_on GLOB '????-??-??'),
  amount INTEGER NOT NULL CHECK (amount > 0),
  reference TEXT
) STRICT;
CREATE INDEX payment_invoice ON payment (invoice_id);
CREATE INDEX insurer_member_nik ON insurer_member (nik, month) WHERE nik IS NOT NULL;
`;

/** What may be spent on contributions in a year, what the insurer asked for, and what was paid. */
export const budget = [
  tables,
  trackedTableV1('budget_line', [
    'id',
    'year',
    'funding_id',
    'unit_id',
    'category_id',
    'programme',
    'account_code',
    'ceiling',
    'first_month',
    'months',
    'note',
  ]),
  trackedTableV1('invoice', [
    'id',
    'month',
    'funding_id',
    'unit_id',
    'number',
    'invoiced_on',
    'people',
    'amount',
    'note',
  ]),
  trackedTableV1('payment', ['id', 'invoice_id', 'paid_on', 'amount', 'reference']),
].join('\n');
