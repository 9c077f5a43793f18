import type { agreementList as source } from '../../id/agreements/list.ts';
import type { Translation } from '../../translation.ts';

/** Words around the list of agreements: its views and its picture of the years. */
export const agreementList: Translation<typeof source> = {
  views: {
    label: 'Saved views',
    names: {
      'to-prepare': 'To prepare',
      'without-renewal': 'Without a renewal',
      'awaiting-signature': 'Waiting for signature',
      'ending-this-year': 'Ending this year',
      unscanned: 'Agreements without a scan',
    },
    hints: {
      'to-prepare': 'Near their end or over, and the renewal is not signed yet',
      'without-renewal': 'Near their end or over, and not even a draft of the renewal is recorded',
      'awaiting-signature': 'Recorded but not signed yet',
      'ending-this-year': 'The last day is in this year, gone by or not',
      unscanned: 'Signed cooperation agreements without a file of the signed document',
    },
    save: 'Save this view',
    saveTitle: 'Save this view',
    saveText: 'The search and the states in use are kept on this computer under a name.',
    name: 'Name of the view',
    saved: 'The view “{{name}}” is saved.',
    remove: 'Remove the view {{name}}',
    removed: 'The view “{{name}}” is removed. No data changed.',
  },
  help: 'The saved views above the list answer frequent questions, with their counts. A search with states can be saved as a view of your own.',
  zoomHelp:
    'The picture of the terms can be enlarged: 2, 5, 10 years, or all. The keys + and - do so too; scroll to see other years.',
  zoom: { label: 'Years in the picture', years: '{{years}} years', all: 'All' },
  view: 'Picture',
  endsEarly: 'Ends early on {{on, date}}',
  renewalPrepared: 'Renewal in preparation',
  rows: 'Table of the terms, the same rows as the picture',
  column: { title: 'About', ends: 'Ends', state: 'State' },
  addenda_one: '{{count, number}} addendum',
  addenda_other: '{{count, number}} addenda',
  gap_one: '{{count, number}} day open',
  gap_other: '{{count, number}} days open',
  gapWords_one: 'Gap of {{count, number}} day without an agreement: {{from}} to {{to}}',
  gapWords_other: 'Gap of {{count, number}} days without an agreement: {{from}} to {{to}}',
  stepBefore_one: '{{count, number}} day before the end',
  stepBefore_other: '{{count, number}} days before the end',
  legend: {
    running: 'in force',
    prepare: 'prepare the renewal',
    urgent: 'urgent or expired',
    past: 'renewed or terminated',
    signed: 'signed, not begun',
    planned: 'draft or proposal',
    amended: 'prolonged by an addendum',
    addendum: 'addendum',
    gap: 'gap',
    overlap: 'overlap',
  },
};
