import { type BuiltInProfile, builtInProfileOf } from '../../../../shared/import/profiles/built-in.ts';
import type { ListKind } from '../../../../shared/import/list-kind.ts';
import type { FileInspection, Inspection } from '../../../../shared/import/schema.ts';
import type { Connection } from '../../connection.ts';
import { choicesOf, type KeptProfile, keptProfiles } from './kept-profiles.ts';

/**
 * What is known of lists with this head of table: as this office read them last, else as the program itself knows the
 * layout; and the name that the layout has for everybody.
 */
export function knownLayout(
  db: Connection,
  { kind, layout, columns }: Pick<FileInspection, 'kind' | 'layout' | 'columns'>,
): Pick<Inspection, 'layoutName' | 'profile'> {
  const captions = columns.map(({ caption }) => caption);
  const builtIn = layout && builtInProfileOf(kind, captions);
  return { layoutName: builtIn?.name ?? null, profile: profileOf(db, kind, layout) ?? profileFrom(builtIn) };
}

function profileFrom(builtIn: BuiltInProfile | null): Inspection['profile'] {
  if (builtIn === null) return null;
  const { columns, dateOrder, defaults } = builtIn;
  const source = { kind: 'built-in' } as const;
  return { source, isSameTitles: false, columns: [...columns], dateOrder, defaults, sheetAs: null };
}

/**
 * What was chosen for the last list of this kind with the same head of table: by an import that was saved and not taken back, or by another
 * office whose file was taken. The unit only when the titles are the same too: one layout serves many offices. Null when
 * no such list came before.
 */
function profileOf(db: Connection, kind: ListKind, layout: Inspection['layout']): Inspection['profile'] {
  if (layout === null) return null;
  const kept = db
    .prepare<{ kind: ListKind; columns: string; titles: string }, KeptProfile>(
      `SELECT source, uid, at, kind, file, choices FROM (${keptProfiles})
       WHERE kind = :kind AND choices ->> '$.layout.columns' = :columns
       ORDER BY choices ->> '$.layout.titles' = :titles DESC, at DESC, uid DESC LIMIT 1`,
    )
    .get({ kind, ...layout });
  const choices = kept && choicesOf(kept);
  if (!kept || !choices) return null;
  const { columns, dateOrder, defaults, sheetAs } = choices;
  const isSameTitles = layout.titles !== '' && choices.layout.titles === layout.titles;
  const present = (table: string, uid: string | null) => (uid !== null && isActive(db, table, uid) ? uid : null);
  return {
    source: { kind: kept.source, uid: kept.uid, at: kept.at, file: kept.file },
    isSameTitles,
    columns,
    dateOrder,
    sheetAs,
    defaults: {
      ...defaults,
      unitUid: isSameTitles ? present('unit', defaults.unitUid) : null,
      unitForMissing: isSameTitles ? present('unit', defaults.unitForMissing) : null,
      categoryUid: present('category', defaults.categoryUid),
      fundingUid: present('funding', defaults.fundingUid),
    },
  };
}

function isActive(db: Connection, table: string, uid: string): boolean {
  return db.prepare<[string], number>(`SELECT is_active FROM ${table} WHERE uid = ?`).pluck().get(uid) === 1;
}
