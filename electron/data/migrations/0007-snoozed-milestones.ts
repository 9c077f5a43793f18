import { trackedTableV1 } from './tracking.ts';

const dropTracking = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_tracks_${event};`).join('\n');

/** A reminder is put off for the day that its milestone had; one from before that was kept asks anew. */
export const snoozedMilestones = `
${dropTracking('agreement_snooze')}
ALTER TABLE agreement_snooze ADD COLUMN milestone_on TEXT CHECK (milestone_on GLOB '????-??-??');
${trackedTableV1('agreement_snooze', ['id', 'agreement_id', 'code', 'until', 'reason', 'milestone_on'])}
`;
