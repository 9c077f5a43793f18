import { fail } from '../../shared/result.ts';
import type { SheetSpec } from '../../shared/workbook/spec.ts';
import type { WriteAnswer, WriteOrder } from '../../shared/workbook/write-order.ts';
import type { DataContext, JobExtras } from './context.ts';
import { officeOf } from './office.ts';

/** Writes sheets with their rows into the file of a job; codes of the workbook thread come through. */
export async function writeSheets(
  context: DataContext,
  { stream, file, progress }: JobExtras,
  title: string,
  sheets: readonly SheetSpec[],
): Promise<{ file: string; rows: number; bytes: number }> {
  if (!stream || !file) return fail('internal');
  progress(
    'writing',
    0,
    sheets.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0),
  );
  const properties = { title, creator: officeOf(context.reader).name, created: context.now().toISOString() };
  await stream.send({ spec: { properties, sheets }, hasRows: false } satisfies WriteOrder);
  stream.end();
  const { rows, bytes } = await stream.value<WriteAnswer>();
  return { file: file.name, rows, bytes };
}
