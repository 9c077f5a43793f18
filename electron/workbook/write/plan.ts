import { withAsOf, type AsOfCell } from '../../../shared/workbook/formula.ts';
import type { SheetSpec } from '../../../shared/workbook/spec.ts';
import { planAbove } from './above.ts';
import type { RowBlock } from './block.ts';
import { planColumns, type PlannedColumn } from './columns.ts';
import { placeHeader } from './header.ts';
import { planPage, type PagePlan } from './page.ts';

/** A sheet worked out: every row but the body, and how each body cell is written. Both writers only put it on paper. */
export interface SheetPlan {
  readonly spec: SheetSpec;
  readonly columns: readonly PlannedColumn[];
  readonly above: RowBlock;
  /** First and last row printed on every page; the last also carries the filter arrows. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  readonly page: PagePlan;
  /** Points, at full size. */
  readonly tableWidth: number;
}

/** Works a sheet out; throws a plain Error for a spec that contradicts itself, which no office can cause. */
export function planSheet(spec: SheetSpec): SheetPlan {
  const header = placeHeader(spec.header, spec.columns);
  const unbound = planColumns(spec, header);
  const { block, headerTop, asOf } = planAbove(spec, unbound, header);
  const columns = asOf ? unbound.map((column) => boundTo(asOf, column)) : unbound;
  return {
    spec,
    columns,
    above: block,
    headerTop,
    headerBottom: block.next - 1,
    bodyTop: block.next,
    page: planPage(spec.page),
    tableWidth: columns.reduce((sum, { width }) => sum + width * 7 * 0.75, 0),
  };
}

function boundTo(asOf: AsOfCell, column: PlannedColumn): PlannedColumn {
  return column.formula ? { ...column, formula: withAsOf(column.formula, asOf) } : column;
}
