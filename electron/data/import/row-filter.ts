import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { PreviewRow } from '../../../shared/import/schema.ts';

/** Where the rows of each kind of list are staged. */
export const stagedTables: Readonly<Record<ListKind, string>> = {
  participants: 'staged',
  agreements: 'staged_agreement',
  'insurer-list': 'staged_member',
};

/** A filter of staged rows; what is not set is NULL and lets every row through. */
export interface RowFilter {
  readonly outcome: string | null;
  readonly problem: string | null;
  readonly repair: string | null;
  readonly field: string | null;
}

/** The condition of a {@link RowFilter} on staged rows `s`. */
export const rowsWanted = `
WHERE (:outcome IS NULL OR s.outcome = :outcome)
  AND (:problem IS NULL OR EXISTS (
    SELECT 1 FROM temp.staged_problem q
    WHERE q.place = s.place AND q.code = :problem AND (:field IS NULL OR q.field = :field)))
  AND (:repair IS NULL OR EXISTS (
    SELECT 1 FROM json_each(s.repairs) r
    WHERE r.value ->> 'reason' = :repair AND (:field IS NULL OR r.value ->> 'field' = :field)))`;

/** Finds where a staged row stands in the file, and what is wrong with it. */
export type RowPlace = (place: number) => Pick<PreviewRow, 'sheet' | 'row' | 'problems'>;

/** A page of what is asked for. */
export type RowPage = RowFilter & { readonly limit: number; readonly offset: number };
