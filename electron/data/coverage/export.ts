import type { Output, Parsed } from '../../../shared/contract.ts';
import { coverageSheet } from '../../../shared/coverage/sheet.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { officeOf } from '../office.ts';
import { coverageOn } from './on.ts';

/**
 * Writes the table of the screen into a workbook. Reads only, so nothing is recorded. `still-counting` while a large
 * register is being read; codes of the workbook thread come through.
 */
export async function exportCoverage(
  context: DataContext,
  input: Parsed<'coverage.export'>,
  { stream, file, progress }: JobExtras,
): Promise<Output<'coverage.export'>> {
  if (!stream || !file) return fail('internal');
  const { language } = input;
  const count = coverageOn(context, input);
  if (count.people === null || count.isCounting) return fail('still-counting');
  progress('writing', 0, count.groups.length);
  const words = catalogue[language];
  const properties = {
    title: words.coverage.title,
    creator: officeOf(context.reader).name,
    created: context.now().toISOString(),
  };
  const spec = { properties, sheets: [coverageSheet(count, words, language)] };
  await stream.send({ spec, hasRows: false } satisfies WriteOrder);
  stream.end();
  const { rows, bytes } = await stream.value<WriteAnswer>();
  return { file: file.name, rows, bytes };
}
