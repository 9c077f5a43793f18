import { z } from 'zod';
import { CodedError, fail } from '../../result.ts';
import { excludes, missingFields } from '../choose-columns.ts';
import { isAgreementReading } from '../column-reading.ts';
import { listKinds } from '../list-kind.ts';
import { importDefaults, profileChoices, unknownValue } from '../schema.ts';

/** What a file of profiles says that it is, and the version that this program writes and the last one that it reads. */
const format = 'pantau-ucj-import-profiles';
const version = 1;

/** A file larger than this is none of ours: a layout of 30 columns takes 3 kB. */
export const mostBytes = 2_000_000;
export const mostProfiles = 500;
export const mostSpellings = 5_000;

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** Text that may stand on a screen and in a terminal: what steers either has no place in a name. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);

/** A record by what is the same in another store: its code where it has one, and its name. */
const recordRef = z.object({ code: line(60).nullable(), name: line(300) });
export type RecordRef = z.infer<typeof recordRef>;

const profile = profileChoices.extend({
  layout: z.object({ columns: fingerprint, titles: fingerprint.or(z.literal('')) }),
  kind: z.enum(listKinds),
  /** The list that had this head of table last. */
  file: line(255),
  at: z.iso.datetime(),
  columns: profileChoices.shape.columns.min(1).max(200),
  defaults: importDefaults.pick({ programmes: true, withoutKpj: true, agreementKind: true }).extend({
    unit: recordRef.nullable(),
    unitForMissing: recordRef.nullable(),
    category: recordRef.nullable(),
    funding: recordRef.nullable(),
  }),
});
export type FiledProfile = z.infer<typeof profile>;

/** A spelling that somebody approved once, and the record that it means. */
const spelling = z.object({
  target: unknownValue.shape.target,
  value: line(200),
  means: recordRef,
});
export type FiledSpelling = z.infer<typeof spelling>;

const readableProfile = profile.refine(isReadable, { path: ['columns'] });

const contents = z.object({
  profiles: z
    .array(readableProfile)
    .min(1)
    .max(mostProfiles)
    .refine(
      (all) => new Set(all.map(({ kind, layout }) => `${kind} ${layout.columns} ${layout.titles}`)).size === all.length,
    ),
  spellings: z.array(spelling).max(mostSpellings),
});
export type ProfileFile = z.infer<typeof contents>;

/** Whether the columns of a profile can be read together, and make a list of its kind. */
function isReadable({ kind, columns }: Pick<FiledProfile, 'kind' | 'columns'>): boolean {
  const isOfKind = columns.every(({ reading }) => isAgreementReading(reading) === (kind === 'agreements'));
  const readings = new Map(columns.map(({ column, reading }) => [column, reading]));
  // first what bounds the number of pairs
  const isOnce = readings.size === columns.length && new Set(readings.values()).size === columns.length;
  const fits = ({ reading }: (typeof columns)[number], at: number) =>
    columns.slice(at + 1).every((other) => !excludes(reading, other.reading));
  return isOfKind && isOnce && columns.every(fits) && missingFields(readings, kind).length === 0;
}

/** Deeper than any file of ours: the parser would take the memory that the nesting asks for. */
const deepest = 20;

function isShallow(text: string): boolean {
  let depth = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInside && character === '\\') at += 1;
    else if (character === '"') isInside = !isInside;
    else if (!isInside && (character === '[' || character === '{')) depth += 1;
    else if (!isInside && (character === ']' || character === '}')) depth -= 1;
    if (depth > deepest) return false;
  }
  return true;
}

/** Whether a profile is one that a file may hold. */
export function isWritableProfile(one: FiledProfile): boolean {
  return readableProfile.safeParse(one).success;
}

/** Whether a spelling is one that a file may hold. */
export function isWritableSpelling(one: FiledSpelling): boolean {
  return spelling.safeParse(one).success;
}

/** A file of profiles, to be read by people too. */
export function profileFileText(file: ProfileFile, writtenAt: string): string {
  return `${JSON.stringify({ format, version, writtenAt, ...file }, null, 1)}\n`;
}

/**
 * Reads a file of profiles; nothing of it is taken that this program does not know. Codes: `profiles-not-ours` for any other
 * file, `profiles-newer` for one of a later version, `profiles-faulty` with the place for one that was changed or cut off.
 */
export function readProfileFile(text: string): ProfileFile {
  const written = parsed(text.replace(/^\uFEFF/, ''));
  const head = z.object({ format: z.literal(format), version: z.int().min(1) }).safeParse(written).data;
  if (!head) return fail('profiles-not-ours');
  if (head.version > version) fail('profiles-newer', { version: head.version });
  const read = contents.safeParse(written);
  if (read.success) return read.data;
  return fail('profiles-faulty', { place: read.error.issues[0]?.path.join('.') ?? 'JSON' });
}

function parsed(text: string): unknown {
  if (!isShallow(text)) fail('profiles-not-ours');
  try {
    return JSON.parse(text);
  } catch (error) {
    // a file of ours that ends too early still says at its beginning what it was
    if (text.trimStart().startsWith('{') && text.slice(0, 200).includes(`"${format}"`)) {
      throw new CodedError('profiles-faulty', { place: 'JSON' }, { cause: error });
    }
    throw new CodedError('profiles-not-ours', undefined, { cause: error });
  }
}
