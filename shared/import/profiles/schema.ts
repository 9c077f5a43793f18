import { z } from 'zod';
import { fileToken, uid } from '../../fields.ts';
import { listKinds } from '../list-kind.ts';
import { unknownValue } from '../schema.ts';

/** A head of table that the program remembers, by the list that had it last. */
export const rememberedProfile = z.object({
  kind: z.enum(listKinds),
  /** The list's file. */
  file: z.string(),
  at: z.string(),
  columns: z.int(),
  /** Remembered by an import of this office, or taken from a file of another one. */
  source: z.enum(['import', 'file']),
});
export type RememberedProfile = z.infer<typeof rememberedProfile>;

export const profilesToWrite = z.object({ target: fileToken });
export const writtenProfiles = z.object({
  file: z.string(),
  profiles: z.int(),
  spellings: z.int(),
  /** Layouts and spellings that the file has no room for, the oldest, or that it could not be read with again. */
  leftOut: z.int(),
});

/** `isTrial`: only what would happen is wanted. */
export const profilesToTake = z.object({ file: fileToken, isTrial: z.boolean().default(false) });

/** A record that a file of profiles names and this store does not have. */
export const unknownName = z.object({ target: unknownValue.shape.target, name: z.string() });
export type UnknownName = z.infer<typeof unknownName>;
/** Names that are listed one by one; of more only the number is told. */
export const mostUnknownNames = 200;

export const takenProfiles = z.object({
  /** What can be undone; null when the file brought nothing that was not here already, and of a trial. */
  action: uid.nullable(),
  file: z.string(),
  /** `changed`: this program remembered the same head of table otherwise. */
  profiles: z.object({ new: z.int(), changed: z.int(), same: z.int() }),
  /** `kept`: the spelling means something else here, and still does; `left`: what it means is not known here. */
  spellings: z.object({ new: z.int(), same: z.int(), kept: z.int(), left: z.int() }),
  /** Each once, at most {@link mostUnknownNames}. */
  unknown: z.array(unknownName),
  unknownCount: z.int(),
});
export type TakenProfiles = z.infer<typeof takenProfiles>;
