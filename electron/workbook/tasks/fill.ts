import { createHash } from 'node:crypto';
import type { TemplateData } from '../../../shared/templates/schema.ts';
import type { WriteAnswer } from '../../../shared/workbook/write-order.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { readTemplate } from '../documents/gate.ts';
import { fillWorkbook } from '../templates/fill.ts';
import { replaceFile } from '../write/target.ts';

const mebibyte = 1024 * 1024;
/** A form of a ministry has some hundred kilobytes; one with a list of codes beside it a few megabytes. */
const formLimits = { fileBytes: 20 * mebibyte, parts: 500, textBytes: 12 * mebibyte };

/**
 * Fills a workbook with a report. Codes: those of `readTemplate` and `fillWorkbook`, `file-in-use`, `file-read-only`,
 * `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeFilled(
  { file, source }: Extract<WorkbookTask, { task: 'fill' }>,
  stream: PortStream,
): Promise<void> {
  const data = await stream.value<TemplateData>();
  const bytes = fillWorkbook(await readTemplate(source.path, formLimits), data);
  await replaceFile(file.path, async (target) => target.writeFile(bytes), { signal: stream.signal });
  const rows = Object.values(data.blocks).reduce((sum, block) => sum + block.rows.length, 0);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await stream.send({ rows, bytes: bytes.length, sha256 } satisfies WriteAnswer);
}
