import { trackedTableV1 } from './tracking.ts';

const table = `
CREATE TABLE lapse_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 24),
  legal_basis TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
  note TEXT,
  UNIQUE (segment, valid_from)
) STRICT;
INSERT INTO lapse_rule (uid, segment, months, legal_basis, valid_from, is_confirmed) VALUES
  ('01900000-0000-7000-8002-000000000001', 'bpu', 3, 'Ketentuan BPJS Ketenagakerjaan: peserta BPU nonaktif setelah 3 bulan menunggak',
   '2015-07-01', 0);
`;

/** After how many months of arrears participants become inactive, with the rule that every office begins with. */
export const lapseRules = [
  table,
  trackedTableV1('lapse_rule', ['id', 'segment', 'months', 'legal_basis', 'valid_from', 'is_confirmed', 'note']),
].join('\n');
