import type { Output } from '../../../../shared/contract.ts';
import { fieldsOfReading } from '../../../../shared/import/column-reading.ts';
import {
  type FiledProfile,
  type FiledSpelling,
  isWritableProfile,
  isWritableSpelling,
  mostBytes,
  mostProfiles,
  mostSpellings,
  profileFileText,
} from '../../../../shared/import/profiles/file.ts';
import { fail } from '../../../../shared/result.ts';
import type { DataContext, JobExtras } from '../../context.ts';
import type { Connection } from '../../connection.ts';
import { type LatestProfile, latestProfiles } from './kept-profiles.ts';
import { loadRecordRefs, type RecordRefs, type RefTarget } from './record-refs.ts';

/** Whose spellings a field is read with; an occupation may name a category. */
const explainedBy: Readonly<Record<string, RefTarget>> = {
  kecamatan: 'kecamatan',
  village: 'village',
  unit: 'unit',
  category: 'category',
  occupation: 'category',
  funding: 'funding',
  agreementKind: 'agreementKind',
};

function filed({ kind, file, at, choices }: LatestProfile, { refOf }: RecordRefs): FiledProfile {
  const { unitUid, unitForMissing, categoryUid, fundingUid, ...others } = choices.defaults;
  return {
    ...choices,
    kind,
    file,
    at,
    defaults: {
      ...others,
      unit: refOf('unit', unitUid),
      unitForMissing: refOf('unit', unitForMissing),
      category: refOf('category', categoryUid),
      funding: refOf('funding', fundingUid),
    },
  };
}

/** Kinds of spellings that lists of these layouts are read with. */
function targetsOf(profiles: readonly FiledProfile[]): ReadonlySet<RefTarget> {
  const fields = profiles.flatMap<string>(({ columns, sheetAs }) => [
    ...columns.flatMap(({ reading }) => fieldsOfReading(reading)),
    ...(sheetAs === null ? [] : [sheetAs]),
  ]);
  return new Set(fields.flatMap((field) => explainedBy[field] ?? []));
}

/** The spellings that can be read again, the latest first. */
function spellingsOf(db: Connection, targets: ReadonlySet<RefTarget>, { refOf }: RecordRefs): FiledSpelling[] {
  const known = db
    .prepare<[], { target: RefTarget; value: string; uid: string }>(
      'SELECT target, value, target_uid AS uid FROM alias ORDER BY id DESC',
    )
    .all();
  return known.flatMap(({ target, value, uid }) => {
    const means = targets.has(target) ? refOf(target, uid) : null;
    return means === null ? [] : [{ target, value, means }];
  });
}

/** What stands around the layouts and spellings of a file. */
const bytesOfHead = 1000;

/** Bytes of one of them in the file, where each of its lines stands two columns further in. */
function bytesOf(one: object): number {
  const text = JSON.stringify(one, null, 1);
  return Buffer.byteLength(text) + 2 * text.split('\n').length + 2;
}

/** As many as there is room for, from the first on. */
function fitting<T extends object>(all: readonly T[], most: number, bytes: number): T[] {
  let left = bytes;
  const end = all.findIndex((one, at) => {
    left -= bytesOf(one);
    return at === most || left < 0;
  });
  return end < 0 ? [...all] : all.slice(0, end);
}

/**
 * Writes what is remembered of heads of tables to a file for another computer, records by code and name; the oldest are left
 * out where there is no room. Codes: `profiles-none`, those of the thread: `file-in-use`, `folder-not-writable`, `disk-full`.
 */
export async function writeProfiles(
  { reader, now }: DataContext,
  _input: object,
  { stream, file }: JobExtras,
): Promise<Output<'import.writeProfiles'>> {
  if (!stream || !file) return fail('internal');
  const refs = loadRecordRefs(reader);
  const remembered = latestProfiles(reader).map((one) => filed(one, refs));
  // one that could not be read again would spoil the whole file
  const profiles = fitting(remembered.filter(isWritableProfile), mostProfiles, mostBytes - bytesOfHead);
  if (profiles.length === 0) fail('profiles-none');
  const learned = spellingsOf(reader, targetsOf(profiles), refs);
  const room = mostBytes - bytesOfHead - profiles.reduce((sum, one) => sum + bytesOf(one), 0);
  const spellings = fitting(learned.filter(isWritableSpelling), mostSpellings, room);
  const text = profileFileText({ profiles, spellings }, now().toISOString());
  await stream.send(text);
  stream.end();
  await stream.value();
  const leftOut = remembered.length - profiles.length + learned.length - spellings.length;
  return { file: file.name, profiles: profiles.length, spellings: spellings.length, leftOut };
}
