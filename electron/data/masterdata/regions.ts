import type { Kecamatan, Village } from '../../../shared/masterdata/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import { importVillages } from './import-villages.ts';
import { deleteRecord, idOf, isTaken, referenceTo, saveRecord } from '../records.ts';
import { refreshSearchTexts } from '../participants/search-text.ts';

function listKecamatan({ reader }: DataContext): Kecamatan[] {
  return reader
    .prepare<[], Kecamatan>(
      `SELECT k.uid, k.row_version AS rowVersion, k.code, k.name,
         (SELECT count(*) FROM village v WHERE v.kecamatan_id = k.id) AS villages,
         (SELECT count(*) FROM participant p WHERE p.kecamatan_id = k.id) AS participants
       FROM kecamatan k ORDER BY k.code`,
    )
    .all();
}

function listVillages({ reader }: DataContext, kecamatanUid: string | null): Village[] {
  return reader
    .prepare<{ kecamatanUid: string | null }, Village>(
      `SELECT v.uid, v.row_version AS rowVersion, v.code, v.name, v.kind, k.uid AS kecamatanUid, k.name AS kecamatanName
       FROM village v JOIN kecamatan k ON k.id = v.kecamatan_id
       WHERE :kecamatanUid IS NULL OR k.uid = :kecamatanUid
       ORDER BY v.code`,
    )
    .all({ kecamatanUid });
}

/** Runs a save and says which of its unique columns was taken. */
function saving<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isTaken(error, '.code')) fail('code-taken');
    throw error;
  }
}

export const kecamatanHandlers = {
  'kecamatan.list': (context) => listKecamatan(context),
  'kecamatan.save': ({ writer, actions }, { uid, rowVersion, code, name }) =>
    actions.run({ kind: 'kecamatan.saved', params: { name }, topics: ['masterdata', 'participants'] }, () =>
      saving(() => {
        const saved = saveRecord(writer, 'kecamatan', { uid, rowVersion }, { code, name });
        if (uid !== null) refreshSearchTexts(writer, 'kecamatan_id', idOf(writer, 'kecamatan', uid) ?? 0);
        return { uid: saved };
      }),
    ),
} satisfies Handlers<'kecamatan'>;

export const villageHandlers = {
  'villages.list': (context, { kecamatanUid }) => listVillages(context, kecamatanUid),
  'villages.save': ({ writer, actions }, { uid, rowVersion, code, name, kind, kecamatanUid }) =>
    actions.run({ kind: 'village.saved', params: { name }, topics: ['masterdata', 'participants'] }, () =>
      saving(() => {
        const row = { code, name, kind, kecamatan_id: referenceTo(writer, 'kecamatan', kecamatanUid) };
        const saved = saveRecord(writer, 'village', { uid, rowVersion }, row);
        if (uid !== null) refreshSearchTexts(writer, 'village_id', idOf(writer, 'village', uid) ?? 0);
        return { uid: saved };
      }),
    ),
  'villages.remove': ({ writer, actions }, { uid }) => {
    const id = idOf(writer, 'village', uid) ?? fail('not-found');
    const count = writer
      .prepare<[number], number>('SELECT count(*) FROM participant WHERE village_id = ?')
      .pluck()
      .get(id);
    if (count) fail('in-use', { count });
    const name = writer.prepare<[number], string>('SELECT name FROM village WHERE id = ?').pluck().get(id) ?? '';
    return actions.run({ kind: 'village.removed', params: { name }, topics: ['masterdata'] }, () => {
      deleteRecord(writer, 'village', uid);
      return { uid };
    });
  },
  'villages.import': importVillages,
} satisfies Handlers<'villages'>;
