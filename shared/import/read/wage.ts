import { isPlausibleWage } from '../../participants/spell-doubts.ts';
import { parseAmount, roundRupiah } from '../../money.ts';
import { cellKinds } from '../source-row.ts';
import { integerDigits } from './integer-digits.ts';
import type { CellReader } from './row-draft.ts';

/** More than this per month is a column read wrongly, not a wage. */
const highestWage = 9_000_000_000_000;

function wageOf(kind: number, text: string): number {
  if (kind === cellKinds.number) return roundRupiah(Number(integerDigits(text) || text));
  const amount = parseAmount(text);
  // `2,5` is millions to its writer and rupiah to nobody.
  if (!amount || (amount.decimals !== '' && amount.whole < 1000)) return Number.NaN;
  return roundRupiah(Number(`${amount.whole}.${amount.decimals || '0'}`));
}

/** A monthly wage in whole rupiah, half a rupiah rounded up. */
export const readWage: CellReader = (draft, step, kind, text) => {
  const wage = wageOf(kind, text);
  const isWage = wage >= 0 && wage <= highestWage;
  draft.values.wage = isWage ? wage : null;
  if (!isWage) draft.addCellProblem('wage-unreadable', 'wage', step.column);
  else if (!isPlausibleWage(wage)) draft.addCellProblem('wage-implausible', 'wage', step.column);
};
