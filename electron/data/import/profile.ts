import { importDefaults, type Inspection, profileChoices } from '../../../shared/import/schema.ts';
import type { Connection } from '../connection.ts';

interface KeptChoices {
  uid: string;
  at: string;
  file: string;
  choices: string;
}

/**
 * What was chosen for the last list with the same head of table that was saved and not taken back: the program remembers
 * it by the import itself. The unit only when the titles are the same too: one layout serves many offices. Null when no
 * such list came before.
 */
export function profileOf(db: Connection, layout: Inspection['layout']): Inspection['profile'] {
  if (layout === null) return null;
  const kept = db
    .prepare<[string, string], KeptChoices>(
      `SELECT uid, at, file, choices FROM import_batch
       WHERE is_undone = 0 AND choices ->> '$.layout.columns' = ?
       ORDER BY choices ->> '$.layout.titles' = ? DESC, id DESC LIMIT 1`,
    )
    .get(layout.columns, layout.titles);
  const choices = profileChoices.safeParse(kept && JSON.parse(kept.choices)).data;
  if (!kept || !choices) return null;
  const { columns, dateOrder, defaults, sheetAs } = choices;
  const isSameTitles = layout.titles !== '' && choices.layout.titles === layout.titles;
  const present = (table: string, uid: string | null) => (uid !== null && isActive(db, table, uid) ? uid : null);
  return {
    uid: kept.uid,
    at: kept.at,
    file: kept.file,
    isSameTitles,
    columns,
    dateOrder,
    sheetAs,
    defaults: importDefaults.omit({ startsOn: true }).parse({
      ...defaults,
      unitUid: isSameTitles ? present('unit', defaults.unitUid) : null,
      unitForMissing: isSameTitles ? present('unit', defaults.unitForMissing) : null,
      categoryUid: present('category', defaults.categoryUid),
      fundingUid: present('funding', defaults.fundingUid),
    }),
  };
}

function isActive(db: Connection, table: string, uid: string): boolean {
  return db.prepare<[string], number>(`SELECT is_active FROM ${table} WHERE uid = ?`).pluck().get(uid) === 1;
}
