import { createHash } from 'node:crypto';
import type { CheckAnswer, FillAnswer, FillOrder } from '../../../shared/documents/schema.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { fillDocument } from '../documents/fill.ts';
import { readTemplate } from '../documents/gate.ts';
import { shippedTemplate } from '../documents/shipped.ts';
import { replaceFile } from '../write/target.ts';

/**
 * Writes one document from a `FillOrder`, or the template as it is. Codes: `template-too-large`, `template-unreadable`, `template-faulty`, `file-in-use`,
 * `folder-not-writable`, `disk-full`, `cancelled`.
 */
export async function writeDocument(
  { file }: Extract<WorkbookTask, { task: 'document' }>,
  stream: PortStream,
): Promise<void> {
  const { kind, template, fields } = await stream.value<FillOrder>();
  const bytes = await readTemplate(template ?? shippedTemplate(kind));
  const filled = fields === null ? bytes : fillDocument(bytes, fields);
  await replaceFile(file.path, async (target) => target.writeFile(filled), { signal: stream.signal });
  await stream.send({ bytes: filled.length } satisfies FillAnswer);
}

/** Fills a template to come with the order's values and writes nothing. Codes: `file-unreadable`, `template-too-large`, `template-unreadable`, `template-faulty`. */
export async function checkTemplate(
  { file }: Extract<WorkbookTask, { task: 'check-template' }>,
  stream: PortStream,
): Promise<void> {
  const { fields } = await stream.value<FillOrder>();
  const template = await readTemplate(file.path);
  fillDocument(template, fields ?? {});
  await stream.send({ sha256: createHash('sha256').update(template).digest('hex') } satisfies CheckAnswer);
}
