import { trackedTableV1 } from './tracking.ts';

const record = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1`;

/** No `kecamatan_id`: the whole regency. Of the figures of one year, area and segment one is chosen. Percent in hundredths. */
const tables = `
CREATE TABLE workforce_figure (${record},
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  segment TEXT NOT NULL CHECK (segment IN ('all', 'formal', 'informal')),
  people INTEGER NOT NULL CHECK (people >= 0),
  source TEXT NOT NULL,
  definition TEXT,
  published_on TEXT CHECK (published_on GLOB '????-??-??'),
  is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1)),
  note TEXT
) STRICT;
CREATE UNIQUE INDEX workforce_figure_cell
  ON workforce_figure (year, coalesce(kecamatan_id, 0), segment, source COLLATE NOCASE);
CREATE UNIQUE INDEX workforce_figure_chosen
  ON workforce_figure (year, coalesce(kecamatan_id, 0), segment) WHERE is_chosen = 1;
CREATE INDEX workforce_figure_kecamatan ON workforce_figure (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE TABLE coverage_target (${record},
  plan TEXT NOT NULL CHECK (plan IN ('rpjmd', 'rpjmn', 'rpjpn', 'rkp', 'other')),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  level TEXT NOT NULL CHECK (level IN ('regency', 'national')),
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  segment TEXT NOT NULL CHECK (segment IN ('all', 'formal', 'informal')),
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 10000),
  legal_basis TEXT NOT NULL,
  regulation_id INTEGER REFERENCES regulation (id),
  note TEXT,
  CHECK (kecamatan_id IS NULL OR level = 'regency')
) STRICT;
CREATE UNIQUE INDEX coverage_target_rung ON coverage_target (
  plan, (CASE plan WHEN 'other' THEN legal_basis ELSE '' END) COLLATE NOCASE, level, coalesce(kecamatan_id, 0), segment, year
);
CREATE INDEX coverage_target_kecamatan ON coverage_target (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE INDEX coverage_target_regulation ON coverage_target (regulation_id) WHERE regulation_id IS NOT NULL;
`;

/**
 * The targets that are known, the same uids in every store: those of the nation for every office, that of RPJMD for the
 * office of its regency; a store without an office gets it when the office begins.
 */
const seeds = `
INSERT INTO coverage_target (uid, plan, year, level, segment, percent, legal_basis) VALUES
('01900000-0000-7000-8001-000000000001', 'rpjmn', 2025, 'national', 'all', 3215, 'RPJMN 2025-2029'),
('01900000-0000-7000-8001-000000000002', 'rpjmn', 2029, 'national', 'all', 4392, 'RPJMN 2025-2029'),
('01900000-0000-7000-8001-000000000003', 'rpjpn', 2045, 'national', 'all', 9950, 'RPJPN 2025-2045'),
('01900000-0000-7000-8001-000000000004', 'rkp', 2026, 'national', 'all', 3499, 'RKP 2026');
INSERT INTO coverage_target (uid, plan, year, level, segment, percent, legal_basis)
SELECT '01900000-0000-7000-8001-000000000005', 'rpjmd', 2030, 'regency', 'all', 9950, 'RPJMD Kabupaten Banggai 2025-2030'
FROM office WHERE regency_code = '72.01';
`;

/** How many workers there are by several sources, and which share of them the plans want covered. */
export const workforce = [
  tables,
  seeds,
  trackedTableV1('workforce_figure', [
    'id',
    'year',
    'kecamatan_id',
    'segment',
    'people',
    'source',
    'definition',
    'published_on',
    'is_chosen',
    'note',
  ]),
  trackedTableV1('coverage_target', [
    'id',
    'plan',
    'year',
    'level',
    'kecamatan_id',
    'segment',
    'percent',
    'legal_basis',
    'regulation_id',
    'note',
  ]),
].join('\n');
