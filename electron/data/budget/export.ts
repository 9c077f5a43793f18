import type { Output, Parsed } from '../../../shared/contract.ts';
import { budgetSheets } from '../../../shared/budget/sheet.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { writeSheets } from '../write-sheets.ts';
import { budgetOf } from './overview.ts';

/** Writes the budget of a year into a workbook. Reads only, so nothing is recorded; codes of the workbook thread come through. */
export async function exportBudget(
  context: DataContext,
  { year, language }: Parsed<'budget.export'>,
  extras: JobExtras,
): Promise<Output<'budget.export'>> {
  const facts = { ...(await budgetOf(context, year, extras)), on: context.today() };
  const words = catalogue[language];
  return writeSheets(context, extras, words.budget.title, budgetSheets(facts, words, language));
}
