import type { ParticipationEdit } from '../../shared/participants/schema.ts';

/** A spell as the form sends one: registered in JKK and JKM from the start of 2026. Name what the test is about. */
export function aSpell(fields: Partial<ParticipationEdit> & Pick<ParticipationEdit, 'participantUid' | 'categoryUid'>) {
  return {
    uid: null,
    rowVersion: null,
    segment: 'pu',
    unitUid: null,
    fundingUid: null,
    programmes: 3,
    wage: null,
    kpj: null,
    position: null,
    workplace: null,
    startsOn: '2026-01-01',
    endsOn: null,
    endReason: null,
    ...fields,
  } satisfies ParticipationEdit;
}
