import { seedRateRules } from './0011-rate-rows.ts';
import { trackedTableV1 } from './tracking.ts';

const table = `
CREATE TABLE rate_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind IN ('percentage', 'bands', 'nominal', 'slices', 'discount', 'base-value')),
  name TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
  rounding TEXT NOT NULL CHECK (rounding IN ('nearest', 'up', 'down')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
`;

/** Dated rules of contributions, with those that every office begins with; they come before the history is kept of them. */
export const rates = [
  table,
  seedRateRules,
  trackedTableV1('rate_rule', [
    'id',
    'kind',
    'name',
    'legal_basis',
    'valid_from',
    'valid_to',
    'is_confirmed',
    'rounding',
    'body',
  ]),
].join('\n');
