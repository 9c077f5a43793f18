import type { PreviewRow } from '../../../../shared/import/schema.ts';
import type { Connection } from '../../connection.ts';
import { type RowPage, type RowPlace, rowsWanted } from '../row-filter.ts';

type Member = NonNullable<PreviewRow['member']>;

interface StagedView extends Member, Pick<PreviewRow, 'outcome' | 'kind' | 'nik' | 'name'> {
  place: number;
  birthDate: string | null;
  changes: string | null;
  repairs: string | null;
}

const columns = `s.place, s.outcome, coalesce(s.kind, 'data') AS kind, s.nik, s.name, s.birth_date AS birthDate,
  s.kpj, s.status, s.inactive_from AS inactiveFrom, s.wage, s.unit, s.changes, s.repairs`;

function viewOf(staged: StagedView, where: ReturnType<RowPlace>): PreviewRow {
  const { place: _, outcome, kind, nik, name, birthDate, changes, repairs, ...member } = staged;
  return {
    ...where,
    outcome,
    kind,
    nik,
    name,
    changes: changes === null ? [] : (JSON.parse(changes) as PreviewRow['changes']),
    repairs: repairs === null ? [] : (JSON.parse(repairs) as PreviewRow['repairs']),
    facts: { birthDate, sex: null, kecamatan: null, category: null, unit: null, workplace: null, startsOn: null },
    agreement: null,
    member,
  };
}

/** A page of the staged rows of an insurer's list. */
export function memberRows(db: Connection, page: RowPage, placeOf: RowPlace): PreviewRow[] {
  return db
    .prepare<RowPage, StagedView>(
      `SELECT ${columns} FROM temp.staged_member s ${rowsWanted} ORDER BY s.id LIMIT :limit OFFSET :offset`,
    )
    .all(page)
    .map((row) => viewOf(row, placeOf(row.place)));
}
