import type { Output, Parsed } from '../../../shared/contract.ts';
import { participantGridCells, participantSheet } from '../../../shared/participants/sheet.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { CellValue } from '../../../shared/workbook/spec.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { officeOf } from '../office.ts';
import { sendRows } from '../send-rows.ts';
import { askedOf, participantTotal, participantsInOrder } from './page.ts';

/**
 * Writes what the grid shows into a workbook: same people, same order, same columns. Reads only, so nothing is recorded.
 * Codes of the workbook thread come through.
 */
export async function exportParticipants(
  context: DataContext,
  input: Parsed<'participants.export'>,
  { stream, file, progress }: JobExtras,
): Promise<Output<'participants.export'>> {
  if (!stream || !file) return fail('internal');
  const { columns, language } = input;
  const on = input.on ?? context.today();
  const asked = askedOf(context, input);
  const reader = context.openReader();
  try {
    const total = participantTotal(reader, asked, on);
    progress('writing', 0, total);
    const title = catalogue[language].participants.title;
    const properties = { title, creator: officeOf(reader).name, created: context.now().toISOString() };
    const spec = { properties, sheets: [participantSheet(columns, language)] };
    await stream.send({ spec, hasRows: true } satisfies WriteOrder);
    const rows = function* (): Generator<CellValue[]> {
      for (const row of participantsInOrder(reader, asked, on)) yield participantGridCells(row, columns, language);
    };
    await sendRows(stream, rows(), (sent) => progress('writing', sent, total));
    stream.end();
    const { rows: written, bytes } = await stream.value<WriteAnswer>();
    return { file: file.name, rows: written, bytes };
  } finally {
    reader.close();
  }
}
