/** Words of paid months, arrears and the rules by which participants become inactive. */
export const lapsing = {
  months: 'Contributions of the last 24 months',
  lastPaid: 'last paid {{month}}',
  state: { paid: 'paid', unpaid: 'unpaid', unknown: 'unknown', none: 'no participation' },
  by: { invoice: 'by invoice', insurer: 'by the BPJS list' },
  ahead_one:
    '{{count}} month is unpaid. If it stays so, by the rule of {{months}} months the person becomes inactive after {{on, longDate}}.',
  ahead_other:
    '{{count}} months are unpaid. If they stay so, by the rule of {{months}} months the person becomes inactive after {{on, longDate}}.',
  over_one: '{{count}} month is unpaid: by the rule of {{months}} months inactive since the end of {{on, longDate}}.',
  over_other:
    '{{count}} months are unpaid: by the rule of {{months}} months inactive since the end of {{on, longDate}}.',
  noRule_one: '{{count}} month is unpaid; there is no rule of lapsing for this segment.',
  noRule_other: '{{count}} months are unpaid; there is no rule of lapsing for this segment.',
  consequence:
    'Who is inactive on the day of an event gets no benefit, nor do the heirs. Make sure that payments are recorded and ask BPJS.',
  rules: {
    title: 'Rules of lapsing',
    add: 'Add a rule',
    addTitle: 'Add a rule of lapsing',
    editTitle: 'Rule of lapsing for {{segment}} from {{from}}',
    segment: 'Segment',
    months: 'Months of arrears',
    monthsHint: 'After how many months of arrears participants become inactive',
    legalBasis: 'Legal basis',
    validFrom: 'Valid from',
    isConfirmed: 'Checked',
    confirmedHint: 'Switch on after comparing it with the text',
    unconfirmed: '[?] Not checked yet',
    confirmed: 'Checked',
    note: 'Note',
    taken: 'This segment has a rule from that day already.',
    empty: 'There are no rules of lapsing; without one nobody is called about to lapse.',
  },
};
