import { normalisePhone } from '../../../shared/phone.ts';
import { normaliseNik } from '../../../shared/nik.ts';
import type { ParticipantEdit } from '../../../shared/participants/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { OpenAction } from '../actions.ts';
import type { DataContext, Handlers } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, idOf, insertRecord, isTaken, referenceTo, type Row, updateRecord } from '../records.ts';
import { exportParticipants } from './export.ts';
import { findParticipant, participationsOf } from './find.ts';
import { participantCounts, participantPage } from './page.ts';
import { problemsOf, rulesOf } from './rules.ts';
import { searchTextOf } from './search-text.ts';

function nameOfPlace(db: Connection, table: 'kecamatan' | 'village', id: number | null): string | null {
  if (id === null) return null;
  return db.prepare<[number], string>(`SELECT name FROM ${table} WHERE id = ?`).pluck().get(id) ?? null;
}

function latestKpj(db: Connection, uid: string | null): string | null {
  return uid === null ? null : (participationsOf(db, uid)[0]?.kpj ?? null);
}

/** A person of the form as the row that is kept, with what follows from it (search text, problems). */
function rowOf({ writer, today }: DataContext, edit: ParticipantEdit): Row & { name: string } {
  const nik = edit.nik === null ? null : normaliseNik(edit.nik);
  const phone = edit.phone === null ? null : normalisePhone(edit.phone);
  const kecamatanId = referenceTo(writer, 'kecamatan', edit.kecamatanUid);
  const villageId = referenceTo(writer, 'village', edit.villageUid);
  const places = {
    kecamatan: nameOfPlace(writer, 'kecamatan', kecamatanId),
    village: nameOfPlace(writer, 'village', villageId),
  };
  return {
    nik,
    family_card: edit.familyCard,
    name: edit.name,
    titles_before: edit.titlesBefore,
    titles_after: edit.titlesAfter,
    birth_place: edit.birthPlace,
    birth_date: edit.birthDate,
    sex: edit.sex,
    mother_name: edit.motherName,
    address: edit.address,
    rt: edit.rt,
    rw: edit.rw,
    kecamatan_id: kecamatanId,
    village_id: villageId,
    phone,
    email: edit.email,
    nip: edit.nip,
    died_on: edit.diedOn,
    note: edit.note,
    problems: problemsOf({ ...edit, nik, phone, kpj: latestKpj(writer, edit.uid) }, rulesOf(writer, today())).bits,
    search_text: searchTextOf({ name: edit.name, birthDate: edit.birthDate, ...places }),
  };
}

/** Names who has the NIK already, so that the clerk can open that person instead. */
function refuseTakenNik(db: Connection, error: unknown, nik: unknown): never {
  if (!isTaken(error, 'participant.nik') && !isTaken(error, 'participant_nik')) throw error;
  const owner = db
    .prepare<[unknown], { uid: string; name: string }>('SELECT uid, name FROM participant WHERE nik = ?')
    .get(nik);
  return fail('nik-taken', { name: owner?.name ?? '', uid: owner?.uid ?? '' });
}

function saveParticipant(context: DataContext, edit: ParticipantEdit): { action: string; uid: string } {
  const { writer, actions } = context;
  const { uid } = edit;
  const row = rowOf(context, edit);
  const insert = ({ id }: OpenAction) => ({ uid: insertRecord(writer, 'participant', { ...row, created_action: id }) });
  const update = () => {
    if (uid === null) return fail('internal');
    const villageText = edit.villageUid === null ? {} : { village_text: null };
    updateRecord(writer, 'participant', uid, edit.rowVersion ?? 0, { ...row, ...villageText });
    return { uid };
  };
  const kind = uid === null ? 'participant.added' : 'participant.changed';
  try {
    return actions.run({ kind, params: { name: row.name }, topics: ['participants'] }, uid === null ? insert : update);
  } catch (error) {
    return refuseTakenNik(writer, error, row['nik']);
  }
}

function removeParticipant({ writer, actions }: DataContext, uid: string): { action: string; uid: string } {
  const id = idOf(writer, 'participant', uid) ?? fail('not-found');
  const name = writer.prepare<[number], string>('SELECT name FROM participant WHERE id = ?').pluck().get(id) ?? '';
  return actions.run({ kind: 'participant.removed', params: { name }, topics: ['participants'] }, () => {
    // Spells first and by hand: undoing replays the images backwards, so the person is back before the spells.
    writer.prepare('DELETE FROM participation WHERE participant_id = ?').run(id);
    deleteRecord(writer, 'participant', uid);
    return { uid };
  });
}

export const participantHandlers = {
  'participants.page': participantPage,
  'participants.counts': participantCounts,
  'participants.export': exportParticipants,
  'participants.get': (context, { uid }) => findParticipant(context, uid),
  'participants.save': saveParticipant,
  'participants.remove': (context, { uid }) => removeParticipant(context, uid),
} satisfies Handlers<'participants'>;
