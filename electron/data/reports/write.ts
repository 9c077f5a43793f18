import type { Output, Parsed } from '../../../shared/contract.ts';
import { isLongList, type LayoutDesign } from '../../../shared/reports/layout/design.ts';
import { fail } from '../../../shared/result.ts';
import type { WriteAnswer, WriteOrder } from '../../../shared/workbook/write-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { sendRows } from '../send-rows.ts';
import { issueOf, keeping } from './issue.ts';
import { designed } from './layout/designed.ts';
import { currentLayout } from './layout/versions.ts';
import { type Report, workbookOf } from './report.ts';
import { wholeReport } from './whole-report.ts';

/**
 * Writes a report: the workbook thread gets the spec and, of a long list, its rows in batches; when the file is on the
 * disk its issue is recorded, with a copy of the file and its figures. Codes of the thread come through.
 */
export async function writeReport(
  context: DataContext,
  choice: Parsed<'reports.write'>,
  job: JobExtras,
): Promise<Output<'reports.write'>> {
  const { stream, file, progress } = job;
  if (!stream || !file) return fail('internal');
  const reader = context.openReader();
  try {
    const own = { ...context, reader };
    const report = await wholeReport(own, choice, job);
    const layout = currentLayout(reader, choice.layout);
    progress('writing', 0, report.rowCount);
    const { bodies, figures } = keeping(context.storeFolder, report);
    try {
      const told = (rows: number) => progress('writing', rows, report.rowCount);
      const shown = designed(own, choice, { ...report, ...bodies }, layout.design);
      await sendReport(own, { ...shown, design: layout.design, isStreamed: isLongList(choice.layout) }, stream, told);
      const written = await stream.value<WriteAnswer>();
      return await issueOf(context, { choice, report, figures, written, layoutVersion: layout.version }, job);
    } finally {
      figures.discard();
    }
  } finally {
    reader.close();
  }
}

async function sendReport(
  context: DataContext,
  { isStreamed, design, ...report }: Report & { readonly design: LayoutDesign | null; readonly isStreamed: boolean },
  stream: PortStream,
  onSent: (rows: number) => void,
): Promise<void> {
  const spec = workbookOf(context, report, { design, rows: isStreamed ? null : [...report.rows] });
  await stream.send({ spec, hasRows: isStreamed } satisfies WriteOrder);
  if (isStreamed) await sendRows(stream, report.rows, onSent);
  stream.end();
}
