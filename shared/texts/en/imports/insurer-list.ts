import type { Translation } from '../../translation.ts';
import type { insurerList as indonesian } from '../../id/imports/insurer-list.ts';

export const insurerList: Translation<typeof indonesian> = {
  keptAs: 'BPJS list of {{month}}',
  month: 'Kept as the BPJS list of',
  monthHint: 'For comparison later; no participant changes.',
  monthMissing: 'Choose the month of this BPJS list.',
  monthsDiffer: 'The ticked sheets name different months. Import one month at a time.',
  undecided: 'Choose first what this list of BPJS is for.',
  asked: 'A BPJS list: choose to fill the register, or to keep it as the list of one month.',
  status: { active: 'Active', inactive: 'Inactive' },
  columns: { status: 'State of membership', inactive_from: 'Inactive since', unit: 'Unit (as written)' },
  newMember: 'new in the list of that month',
  what: {
    new: 'Not yet in the list of that month; saved in that list only.',
    changed: 'Already in the list of that month and different; the row is replaced.',
    same: 'Already there and no different; not written again.',
    conflict: 'Not saved; somebody has to decide.',
    rejected: 'Not saved: no KPJ and no NIK that can be used.',
    skipped: 'No row of a member: totals, signatures, titles.',
  },
  absent_one: '{{count, number}} member kept for that month is not in this file, and stays.',
  absent_other: '{{count, number}} members kept for that month are not in this file, and stay.',
  missing: 'The columns name and KPJ (or NIK) must be chosen.',
  undoText:
    '{{removed, number}} rows are removed from the list of that month and {{restored, number}} earlier rows hold again. No participant is changed. This cannot be undone; the same file can be imported again.',
};
