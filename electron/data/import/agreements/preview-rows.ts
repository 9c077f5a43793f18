import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import type { PreviewRow } from '../../../../shared/import/schema.ts';
import type { Connection } from '../../connection.ts';
import { type RowPage, type RowPlace, rowsWanted } from '../row-filter.ts';
import type { AgreementChange } from './compare.ts';

interface StagedView extends Pick<PreviewRow, 'outcome' | 'kind' | 'name'> {
  place: number;
  agreementKind: AgreementKind | null;
  number: string | null;
  startsOn: string | null;
  endsOn: string | null;
  renews: string | null;
  changes: string | null;
  repairs: string | null;
}

const columns = `s.place, s.outcome, coalesce(s.kind, 'data') AS kind, s.title AS name,
  s.agreement_kind AS agreementKind, s.number, s.starts_on AS startsOn, s.ends_on AS endsOn, s.renews, s.changes, s.repairs`;

const nothingOfPeople: PreviewRow['facts'] = {
  birthDate: null,
  sex: null,
  kecamatan: null,
  category: null,
  unit: null,
  workplace: null,
  startsOn: null,
};

/** A party stands in one column and is told field by field. */
function toldOf({ column, before, after }: AgreementChange): PreviewRow['changes'] {
  if (!column.endsWith('_party')) {
    return [{ field: column, before: before === null ? null : String(before), after: String(after) }];
  }
  const [old, now] = [before, after].map((image) => JSON.parse(String(image)) as Record<string, string | null>);
  return Object.keys(now ?? {})
    .filter((name) => old?.[name] !== now?.[name])
    .map((name) => ({ field: `${column}_${name}`, before: old?.[name] ?? null, after: now?.[name] ?? null }));
}

function viewOf(staged: StagedView, where: ReturnType<RowPlace>): PreviewRow {
  const { place: _, outcome, kind, name, changes, repairs, agreementKind, ...facts } = staged;
  return {
    ...where,
    outcome,
    kind,
    nik: null,
    name,
    changes: changes === null ? [] : (JSON.parse(changes) as AgreementChange[]).flatMap(toldOf),
    repairs: repairs === null ? [] : (JSON.parse(repairs) as PreviewRow['repairs']),
    facts: nothingOfPeople,
    agreement: { kind: agreementKind, ...facts },
    member: null,
  };
}

/** A page of the staged rows of a list of agreements. */
export function agreementRows(db: Connection, page: RowPage, placeOf: RowPlace): PreviewRow[] {
  return db
    .prepare<RowPage, StagedView>(
      `SELECT ${columns} FROM temp.staged_agreement s ${rowsWanted} ORDER BY s.id LIMIT :limit OFFSET :offset`,
    )
    .all(page)
    .map((row) => viewOf(row, placeOf(row.place)));
}
