import { excelSerialOf } from '../../../shared/dates.ts';
import type { ValidationSpec } from '../../../shared/workbook/spec.ts';
import { blockAddress } from './addresses.ts';
import { columnOf } from './columns.ts';
import type { SheetPlan } from './plan.ts';

/** A validation in the terms of the file format; one range each, for a rule per cell makes a file of minutes. */
export interface ValidationRule {
  readonly range: string;
  readonly type: 'list' | 'whole' | 'date';
  readonly formulas: readonly [string] | readonly [number, number];
}

/** Excel refuses a longer list of values written into the rule itself. */
const longestList = 255;

/** The sheet's validations over its body rows. */
export function validationRules(plan: SheetPlan, bottom: number): ValidationRule[] {
  return (plan.spec.validations ?? []).map((validation) => {
    const { place } = columnOf(plan.columns, validation.column);
    const range = blockAddress({ left: place, right: place, top: plan.bodyTop, bottom });
    return { range, type: validation.kind, formulas: ruleFormulas(validation) };
  });
}

function ruleFormulas(validation: ValidationSpec): ValidationRule['formulas'] {
  if (validation.kind === 'whole') return [validation.min, validation.max];
  if (validation.kind === 'date') return [excelSerialOf(validation.min) ?? 1, excelSerialOf(validation.max) ?? 1];
  const list = validation.values.join(',');
  if (list.length > longestList || validation.values.some((value) => value.includes(','))) {
    throw new Error(`list of validation ${validation.column}`);
  }
  return [`"${list.replaceAll('"', '""')}"`];
}
