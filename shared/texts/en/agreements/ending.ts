import type { agreementEnding as source } from '../../id/agreements/ending.ts';
import type { Translation } from '../../translation.ts';

export const agreementEnding: Translation<typeof source> = {
  renew: {
    button: 'Renew',
    title: 'Renew agreement',
    save: 'Save renewal',
    done: 'Renewal registered: {{from, longDate}} to {{to, longDate}}.',
    picture: 'Old term and new term',
    oldTerm: 'Old term',
    newTerm: 'New term',
    joined: 'The new term follows without a gap.',
    gap_one: 'There is a gap of {{count, number}} day without an agreement: {{from, longDate}} to {{to, longDate}}.',
    gap_other: 'There is a gap of {{count, number}} days without an agreement: {{from, longDate}} to {{to, longDate}}.',
    overlap_one: 'Overlap of {{count, number}} day: {{from, longDate}} to {{to, longDate}}.',
    overlap_other: 'Overlap of {{count, number}} days: {{from, longDate}} to {{to, longDate}}.',
    incomplete: 'Fill in start and end to see the new term.',
    startNext: 'Follow on: {{on, longDate}}',
    startToday: 'Start today: {{on, longDate}}',
    expired_one: 'The old term ended {{count, number}} day ago, on {{on, longDate}}. It has not been in force since.',
    expired_other:
      'The old term ended {{count, number}} days ago, on {{on, longDate}}. It has not been in force since.',
    backdated_one: 'The new term starts {{count, number}} day before today: it holds retroactively.',
    backdated_other: 'The new term starts {{count, number}} days before today: it holds retroactively.',
    takenOver:
      'Parties, segments, units, scope and notice are taken from the old agreement; all of it can be changed once saved. A new checklist is prepared.',
    already: 'This agreement has already been renewed. No data has changed.',
    tooEarly: 'Must be later than the old term, which begins {{startsOn, longDate}} and ends {{endsOn, longDate}}.',
    openSuccessor: 'Open its successor',
  },
  endEarly: {
    button: 'End early',
    title: 'End agreement early',
    text: 'The agreement no longer holds from this date. Its original term stays on record.',
    on: 'No longer holds from',
    note: 'Reason',
    done: '{{title}} ended on {{on, longDate}}.',
    outside: 'The date must lie between the signing and the last day of the term.',
  },
  remove: {
    button: 'Remove',
    title: 'Remove agreement',
    text: '{{title}} is removed with {{steps, number}} checklist steps and {{files, number}} attachments. This can be undone.',
    blocked: 'Cannot be removed while it has a renewal or agreements under it.',
    done: '{{title}} removed.',
  },
};
