import type { z } from 'zod';
import type { ListKind } from '../../../../shared/import/list-kind.ts';
import type { RememberedProfile } from '../../../../shared/import/profiles/schema.ts';
import { profileChoices } from '../../../../shared/import/schema.ts';
import type { Connection } from '../../connection.ts';

/** A head of table with what was chosen for it: by an import of this office, or in a file of another one. */
export interface KeptProfile {
  readonly source: RememberedProfile['source'];
  readonly uid: string;
  readonly at: string;
  readonly kind: ListKind;
  readonly file: string;
  readonly choices: string;
}

export type ProfileChoices = z.infer<typeof profileChoices>;

/** Everything that is remembered, older choices for the same layout included. */
export const keptProfiles = `
  SELECT 'import' AS source, uid, at, kind, file, choices FROM import_batch
    WHERE is_undone = 0 AND choices ->> '$.layout.columns' IS NOT NULL
  UNION ALL SELECT 'file', uid, at, kind, file, choices FROM import_profile`;

/** What was chosen, without what holds for one list only; undefined for a receipt that remembers nothing. */
export function choicesOf({ choices }: Pick<KeptProfile, 'choices'>): ProfileChoices | undefined {
  return profileChoices.safeParse(JSON.parse(choices)).data;
}

export interface LatestProfile extends Omit<KeptProfile, 'choices'> {
  readonly choices: ProfileChoices;
}

/** What holds now of every layout and its titles, by the kind of list, the latest first. */
export function latestProfiles(db: Connection): LatestProfile[] {
  const rows = db
    .prepare<[], KeptProfile>(
      `SELECT source, uid, at, kind, file, choices FROM (
         SELECT *, row_number() OVER (
           PARTITION BY kind, choices ->> '$.layout.columns', choices ->> '$.layout.titles'
           ORDER BY at DESC, uid DESC) AS place
         FROM (${keptProfiles})
       ) WHERE place = 1 ORDER BY at DESC, uid DESC`,
    )
    .all();
  return rows.flatMap((row) => {
    const choices = choicesOf(row);
    return choices ? [{ ...row, choices }] : [];
  });
}
