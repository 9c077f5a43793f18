import { categoryHandlers, fundingHandlers } from '../../../electron/data/masterdata/lists.ts';
import type { DataContext } from '../../../electron/data/context.ts';
import { participantHandlers } from '../../../electron/data/participants/handlers.ts';
import { participationHandlers } from '../../../electron/data/participants/participations.ts';
import type { ParticipantEdit, ParticipationEdit } from '../../../shared/participants/schema.ts';
import { aParticipant } from '../a-participant.ts';
import { aSpell } from '../a-participation.ts';

/** Saves a person; answers the uid. */
export function savedParticipant(context: DataContext, fields: Partial<ParticipantEdit> = {}): string {
  return participantHandlers['participants.save'](context, aParticipant(fields)).uid;
}

/** A spell as the form sends one: Non-ASN, paid by the regency, registered in JKK and JKM. */
export function aParticipation(
  context: DataContext,
  participantUid: string,
  fields: Partial<ParticipationEdit> = {},
): ParticipationEdit {
  return aSpell({
    participantUid,
    categoryUid: categoryUid(context, 'non-asn'),
    fundingUid: fundingUid(context, 'apbd-kabupaten'),
    ...fields,
  });
}

/** Saves a spell; answers the uid. */
export function savedParticipation(
  context: DataContext,
  participantUid: string,
  fields: Partial<ParticipationEdit> = {},
): string {
  return participationHandlers['participations.save'](context, aParticipation(context, participantUid, fields)).uid;
}

/** The uid of a category of a new store. */
export function categoryUid(context: DataContext, code: string): string {
  return categoryHandlers['categories.list'](context).find((one) => one.code === code)!.uid;
}

/** The uid of a funding source of a new store. */
export function fundingUid(context: DataContext, code: string): string {
  return fundingHandlers['fundings.list'](context).find((one) => one.code === code)!.uid;
}
