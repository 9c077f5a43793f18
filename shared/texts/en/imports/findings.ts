import type { FindingCode } from '../../../import/findings.ts';

/** Words of what comparing a row with the register found. */
export const findings: Record<FindingCode, string> = {
  'category-missing': 'Category unknown; no participation recorded',
  'change-before-start': 'The change holds before the recorded spell began; change Starts or the spell itself',
  'edited-by-hand': 'Edited by hand since the last import',
  'end-differs': 'The end differs for days that have passed; the recorded spell is not changed',
  'ends-before-start': 'Ends before it starts',
  'inactive-despite-status': 'Status ACTIVE, but inactive from a month that has come; the spell ends before that month',
  'inactive-undated': 'INACTIVE without a month; the participation is recorded without programmes',
  'inactive-since-unknown': 'INACTIVE without a month, yet recorded as active; give the month or end the spell',
  'kpj-twice-in-file': 'The same KPJ twice in the file',
  'match-other-birth-date':
    'NIK or KPJ is like that of a recorded person born on another day; check, then write the right NIK',
  'match-other-name': 'NIK or KPJ is like that of a recorded person of another name; check, then write the right NIK',
  'match-to-review': 'May be a recorded person; check name and birth date',
  'member-ambiguous': 'The list of that month has this NIK with several KPJ; fill in the KPJ',
  'member-of-two': 'Its KPJ and its NIK are those of two members in the list of that month; correct one of them',
  'nik-twice-in-file': 'Same NIK twice in the file',
  'other-spell-runs': 'Another spell goes on with other funding or another segment; check whether it is paid twice',
  'past-changes': 'Changes coverage before the running month',
  'programmes-unfit-segment': 'Programmes do not fit the segment; its required programmes are taken',
  'segment-differs': "Segment differs from the category's segment; the category's is taken",
  'several-spells-run': 'Several spells are running; choose yourself which one changes',
  'spell-ended': 'The recorded spell has ended and is not changed',
  'spell-replaced': 'Old spell ended the day before, new spell begun',
  'start-differs': 'Start differs from the recorded one; the recorded one is not changed',
  'start-unusable': 'The start that is written cannot be used; the person goes in, the participation is not recorded',
  'unit-missing': 'Unit not known; reports count the person as not linked to any unit',
  'village-elsewhere': 'Sub-district changes, the recorded village lies in the old one',
  'village-in-other-kecamatan': 'The village does not lie in the written sub-district; kept as words only',
  'village-not-known': 'Village not known; the recorded village is not changed',
};
