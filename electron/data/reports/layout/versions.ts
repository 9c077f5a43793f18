import { type LayoutDesign, layoutDesign } from '../../../../shared/reports/layout/design.ts';
import type { LayoutVersion } from '../../../../shared/reports/layout/schema.ts';
import type { ReportLayout } from '../../../../shared/reports/schema.ts';
import { fail } from '../../../../shared/result.ts';
import type { Connection } from '../../connection.ts';

interface VersionRow {
  readonly version: number;
  readonly design: string | null;
}

/** The version of a layout that holds now: its number and design, both null while it is the program's own. */
export interface CurrentLayout {
  readonly version: number | null;
  readonly design: LayoutDesign | null;
}

/** What a report of this layout is written by now. */
export function currentLayout(db: Connection, layout: ReportLayout): CurrentLayout {
  const row = db
    .prepare<[string], VersionRow>(
      'SELECT version, design FROM report_layout WHERE layout = ? ORDER BY version DESC LIMIT 1',
    )
    .get(layout);
  return { version: row === undefined || row.design === null ? null : row.version, design: designIn(row) };
}

/** The design of one version; `not-found`. */
export function layoutVersion(db: Connection, layout: ReportLayout, version: number): LayoutDesign | null {
  const row = db
    .prepare<[string, number], VersionRow>('SELECT version, design FROM report_layout WHERE layout = ? AND version = ?')
    .get(layout, version);
  return designIn(row ?? fail('not-found'));
}

function designIn(row: VersionRow | undefined): LayoutDesign | null {
  return row === undefined || row.design === null ? null : layoutDesign.parse(JSON.parse(row.design));
}

/** Every version of a layout, the newest first. */
export function layoutVersions(db: Connection, layout: ReportLayout): LayoutVersion[] {
  return db
    .prepare<[string], Omit<LayoutVersion, 'isShipped'> & { isShipped: number }>(
      'SELECT version, at, who, design IS NULL AS isShipped FROM report_layout WHERE layout = ? ORDER BY version DESC',
    )
    .all(layout)
    .map((row) => ({ ...row, isShipped: row.isShipped === 1 }));
}

/** The number of the newest version, 0 before the first. */
export function newestVersion(db: Connection, layout: ReportLayout): number {
  return (
    db
      .prepare<[string], number>('SELECT coalesce(max(version), 0) FROM report_layout WHERE layout = ?')
      .pluck()
      .get(layout) ?? 0
  );
}
