import { normaliseKpj } from '../../../shared/identifiers.ts';
import type { ParticipationEdit } from '../../../shared/participants/schema.ts';
import { fail } from '../../../shared/result.ts';
import { programmesFit } from '../../../shared/segments.ts';
import type { DataContext, Handlers } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, idOf, insertRecord, referenceTo, updateRecord } from '../records.ts';
import { refreshPerson } from './refresh.ts';
import { rulesOf } from './rules.ts';

interface Owner {
  readonly uid: string;
  readonly name: string;
  readonly startsOn: string;
}

function ownerOf(db: Connection, participationUid: string): Owner {
  return (
    db
      .prepare<[string], Owner>(
        `SELECT p.uid, p.name, s.starts_on AS startsOn FROM participation s JOIN participant p ON p.id = s.participant_id
         WHERE s.uid = ?`,
      )
      .get(participationUid) ?? fail('not-found')
  );
}

function nameOf(db: Connection, participantUid: string): string {
  return (
    db.prepare<[string], string>('SELECT name FROM participant WHERE uid = ?').pluck().get(participantUid) ??
    fail('not-found')
  );
}

function saveParticipation(context: DataContext, edit: ParticipationEdit): { action: string; uid: string } {
  const { writer, actions } = context;
  if (!programmesFit(edit.segment, edit.programmes)) fail('programmes-unfit', { segment: edit.segment });
  const name = nameOf(writer, edit.participantUid);
  const row = {
    participant_id: referenceTo(writer, 'participant', edit.participantUid),
    segment: edit.segment,
    category_id: referenceTo(writer, 'category', edit.categoryUid),
    unit_id: referenceTo(writer, 'unit', edit.unitUid),
    funding_id: referenceTo(writer, 'funding', edit.fundingUid),
    programmes: edit.programmes,
    wage: edit.wage,
    kpj: edit.kpj === null ? null : normaliseKpj(edit.kpj),
    position: edit.position,
    workplace: edit.workplace,
    starts_on: edit.startsOn,
    ends_on: edit.endsOn,
    end_reason: edit.endReason,
  };
  const { uid } = edit;
  if (uid === null) {
    return actions.run({ kind: 'participation.added', params: { name }, topics: ['participants'] }, ({ id }) => {
      const added = insertRecord(writer, 'participation', { ...row, created_action: id });
      refreshOwner(context, edit.participantUid);
      return { uid: added };
    });
  }
  return actions.run({ kind: 'participation.changed', params: { name }, topics: ['participants'] }, () => {
    updateRecord(writer, 'participation', uid, edit.rowVersion ?? 0, row);
    refreshOwner(context, edit.participantUid);
    return { uid };
  });
}

/** What a spell says about its person (a malformed KPJ) is kept with the person. */
function refreshOwner({ writer, today }: DataContext, participantUid: string): void {
  refreshPerson(writer, idOf(writer, 'participant', participantUid) ?? fail('not-found'), rulesOf(writer, today()));
}

export const participationHandlers = {
  'participations.save': saveParticipation,
  'participations.end': ({ writer, actions }, { uid, rowVersion, endsOn, endReason }) => {
    const { name, startsOn } = ownerOf(writer, uid);
    if (endsOn < startsOn) fail('input-invalid', { field: 'endsOn', problem: 'ends-before-start' });
    const params = { name, endsOn, reason: endReason };
    return actions.run({ kind: 'participation.ended', params, topics: ['participants'] }, () => {
      updateRecord(writer, 'participation', uid, rowVersion, { ends_on: endsOn, end_reason: endReason });
      return { uid };
    });
  },
  'participations.remove': (context, { uid }) => {
    const { writer, actions } = context;
    const { uid: participantUid, name } = ownerOf(writer, uid);
    return actions.run({ kind: 'participation.removed', params: { name }, topics: ['participants'] }, () => {
      deleteRecord(writer, 'participation', uid);
      refreshOwner(context, participantUid);
      return { uid };
    });
  },
} satisfies Handlers<'participations'>;
