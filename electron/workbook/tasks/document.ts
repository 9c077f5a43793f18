import { readFile } from 'node:fs/promises';
import type { FillAnswer, FillOrder } from '../../../shared/documents/schema.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { fillDocument } from '../documents/fill.ts';
import { shippedTemplate } from '../documents/shipped.ts';
import { replaceFile } from '../write/target.ts';

/**
 * Writes one document from a `FillOrder`. Codes: `template-unreadable`, `template-faulty`, `file-in-use`,
 * `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeDocument(
  { file }: Extract<WorkbookTask, { task: 'document' }>,
  stream: PortStream,
): Promise<void> {
  const { kind, template, fields } = await stream.value<FillOrder>();
  const filled = fillDocument(await readFile(template ?? shippedTemplate(kind)), fields);
  await replaceFile(file.path, async (target) => target.writeFile(filled), { signal: stream.signal });
  await stream.send({ bytes: filled.length } satisfies FillAnswer);
}
