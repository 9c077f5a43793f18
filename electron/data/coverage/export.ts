import type { Output, Parsed } from '../../../shared/contract.ts';
import { trendQuestion } from '../../../shared/coverage/schema.ts';
import { coverageSheet, trendSheet } from '../../../shared/coverage/sheet.ts';
import { type ScenarioNames, whatIfSheet } from '../../../shared/coverage/what-if-sheet.ts';
import type { Scenario } from '../../../shared/coverage/what-if-schema.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { writeSheets } from '../write-sheets.ts';
import { coverageOn } from './on.ts';
import { trendOf } from './trend.ts';
import { whatIf } from './what-if.ts';

/**
 * Writes the table of the screen and its months into a workbook. Reads only, so nothing is recorded. `still-counting` while
 * a large register is being read; codes of the workbook thread come through.
 */
export async function exportCoverage(
  context: DataContext,
  input: Parsed<'coverage.export'>,
  extras: JobExtras,
): Promise<Output<'coverage.export'>> {
  const { language } = input;
  const count = coverageOn(context, input);
  if (count.people === null || count.isCounting) return fail('still-counting');
  const trend = trendOf(context, trendQuestion.parse(input));
  const words = catalogue[language];
  const sheets = [coverageSheet(count, words, language), trendSheet(trend, words)];
  return writeSheets(context, extras, words.coverage.title, sheets);
}

/** Writes the scenarios of the screen into a workbook, a sheet each; codes as for {@link exportCoverage} and {@link whatIf}. */
export async function exportWhatIf(
  context: DataContext,
  input: Parsed<'coverage.whatIfExport'>,
  extras: JobExtras,
): Promise<Output<'coverage.whatIfExport'>> {
  const { language } = input;
  const { covered, isCounting, scenarios, on } = whatIf(context, input);
  if (covered === null || isCounting) return fail('still-counting');
  const words = catalogue[language];
  const sheets = input.scenarios.flatMap((scenario, place) => {
    const outcome = scenarios[place];
    if (!outcome) return [];
    const of = { scenario, names: namesOf(context.reader, scenario), letter: place === 0 ? 'A' : 'B', on };
    return [whatIfSheet(outcome, of, words, language)];
  });
  return writeSheets(context, extras, words.coverage.whatIf.title, sheets);
}

function namesOf(db: Connection, scenario: Scenario): ScenarioNames {
  const nameOf = (table: 'category' | 'funding', uid: string) =>
    db.prepare<[string], string>(`SELECT name FROM ${table} WHERE uid = ?`).pluck().get(uid) ?? '';
  return {
    funding: nameOf('funding', scenario.fundingUid),
    category: scenario.kind === 'add' ? nameOf('category', scenario.categoryUid) : null,
  };
}
