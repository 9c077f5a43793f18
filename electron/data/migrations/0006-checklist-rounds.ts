import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/** A step on the way to a signature that was given stays as a record; the preparation of the renewal is a list of its own. */
export const checklistRounds = `
${dropTracking('agreement_step')}
ALTER TABLE agreement_step ADD COLUMN is_record INTEGER NOT NULL DEFAULT 0 CHECK (is_record IN (0, 1));
${trackedTableV1('agreement_step', ['id', 'agreement_id', 'position', 'step', 'planned_on', 'done_on', 'done_by', 'note', 'is_record'])}
`;
