import type { ImportPreview, PreviewRow } from '../../../../../shared/import/schema.ts';
import type { ProblemLevel } from '../../../../../shared/problems.ts';

export type RepairReason = ImportPreview['repairGroups'][number]['reason'];

/** Rows with the same problem, or the same repair, in the same field. */
export type Group =
  | {
      readonly kind: 'problem';
      readonly id: string;
      readonly code: string;
      readonly field: string;
      readonly level: ProblemLevel;
      readonly rows: number;
    }
  | {
      readonly kind: 'repair';
      readonly id: string;
      readonly code: RepairReason;
      readonly field: string;
      readonly rows: number;
    };

const weight = { error: 0, warning: 1, info: 3 };

/** What waits for an answer first, then problems with the gravest first; repairs stand before what is only said. */
export function groupsOf({ groups, repairGroups }: ImportPreview): Group[] {
  const problems = groups.map(({ code, field, level, rows }): Group => ({
    kind: 'problem',
    id: `${code} ${field}`,
    code,
    field,
    level,
    rows,
  }));
  const repairs = repairGroups.map(({ reason, field, rows }): Group => ({
    kind: 'repair',
    id: `${reason} ${field}`,
    code: reason,
    field,
    rows,
  }));
  const weightOf = (group: Group) => {
    // what waits for an answer comes before what only is wrong
    if (group.code === 'match-to-review') return -1;
    return group.kind === 'repair' ? 2 : weight[group.level];
  };
  return [...problems, ...repairs].toSorted((a, b) => weightOf(a) - weightOf(b) || b.rows - a.rows);
}

/** The cell that a group is about, in one of its rows. */
export function writtenIn(group: Group, { problems, repairs }: PreviewRow): string {
  const list: readonly { field: string; original: string; code?: string; reason?: string }[] =
    group.kind === 'problem' ? problems : repairs;
  return (
    list.find(({ field, code, reason }) => field === group.field && (code ?? reason) === group.code)?.original ?? ''
  );
}

/** What the program made of that cell. */
export function becomesIn(group: Group, { repairs }: PreviewRow): string {
  return repairs.find(({ field, reason }) => field === group.field && reason === group.code)?.becomes ?? '';
}
