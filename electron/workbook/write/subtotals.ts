import type { CellValue } from '../../../shared/workbook/spec.ts';
import { planSubtotal } from './below.ts';
import type { RowBlock } from './block.ts';
import { columnOf } from './columns.ts';
import type { SheetPlan } from './plan.ts';
import { BodyTotals } from './totals.ts';

/** Rows of sub-totals for a body that passes by once, its groups beside each other. */
export class Subtotals {
  private readonly plan: SheetPlan;
  private readonly sheet: string;
  private readonly place: number;
  private group: { readonly value: CellValue; readonly top: number; readonly totals: BodyTotals } | undefined;

  /** Undefined for a sheet without sub-totals. */
  static of(plan: SheetPlan, sheet: string): Subtotals | undefined {
    return plan.spec.subtotals && new Subtotals(plan, sheet);
  }

  private constructor(plan: SheetPlan, sheet: string) {
    this.plan = plan;
    this.sheet = sheet;
    this.place = columnOf(plan.columns, plan.spec.subtotals?.column ?? '').place;
  }

  /** The sub-totals of the group that ends before this row, when one does; `next` is the sheet row that would be written. */
  before(row: readonly CellValue[], next: number): RowBlock | undefined {
    const value = row[this.place] ?? null;
    if (this.group?.value === value) return undefined;
    const block = this.end(next);
    this.group = { value, top: next + (block ? block.rows.length : 0), totals: new BodyTotals(this.plan.columns) };
    return block;
  }

  add(row: readonly CellValue[]): void {
    this.group?.totals.add(row);
  }

  /** The sub-totals of the last group. */
  end(next: number): RowBlock | undefined {
    if (!this.group) return undefined;
    const { value, top, totals } = this.group;
    this.group = undefined;
    const label = this.plan.spec.subtotals?.label ?? '';
    const body = { sheet: this.sheet, top, bottom: next - 1 };
    return planSubtotal(this.plan, `${label} ${value ?? '-'}`, body, totals);
  }
}
