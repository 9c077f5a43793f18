import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/**
 * An invoice may be for one category of workers, and a funding source may be money that is not the office's to plan. What
 * people and companies pay themselves was never anybody's ceiling, so it starts outside the budget.
 */
export const moneyOfOthers = `
${dropTracking('invoice')}
ALTER TABLE invoice ADD COLUMN category_id INTEGER REFERENCES category (id);
CREATE INDEX invoice_category ON invoice (category_id) WHERE category_id IS NOT NULL;
${trackedTableV1('invoice', [
  'id',
  'month',
  'funding_id',
  'unit_id',
  'category_id',
  'number',
  'invoiced_on',
  'people',
  'amount',
  'note',
])}
${dropTracking('funding')}
ALTER TABLE funding ADD COLUMN is_budgeted INTEGER NOT NULL DEFAULT 1 CHECK (is_budgeted IN (0, 1));
UPDATE funding SET is_budgeted = 0 WHERE code IN ('mandiri', 'perusahaan');
${trackedTableV1('funding', ['code', 'name', 'is_active', 'is_budgeted'])}
`;
