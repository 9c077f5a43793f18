import type { Output, Parsed } from '../../../shared/contract.ts';
import { documentKinds, type DocumentKind } from '../../../shared/documents/kinds.ts';
import { sampleFields } from '../../../shared/documents/sample.ts';
import type { CheckAnswer, FillAnswer, FillOrder } from '../../../shared/documents/schema.ts';
import type { Done } from '../../../shared/fields.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import { copyFile, type CopiedFile, keptFile } from '../kept-files/kept-file.ts';
import type { DataContext, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, saveRecord } from '../records.ts';

interface TemplateRow {
  uid: string;
  rowVersion: number;
  name: string;
  bytes: number;
  addedOn: string;
  storedAs: string;
}

function ownTemplate(db: Connection, kind: DocumentKind): TemplateRow | undefined {
  return db
    .prepare<[string], TemplateRow>(
      `SELECT uid, row_version AS rowVersion, name, bytes, added_on AS addedOn, stored_as AS storedAs
       FROM document_template WHERE kind = ?`,
    )
    .get(kind);
}

/** Path of the office's own template; null for the shipped one, `template-missing` when its file is gone. */
export function templatePath({ reader, storeFolder }: DataContext, kind: DocumentKind): string | null {
  const own = ownTemplate(reader, kind);
  if (!own) return null;
  try {
    return keptFile(storeFolder, own.storedAs);
  } catch (error) {
    throw new CodedError('template-missing', { name: own.name }, { cause: error });
  }
}

/** Which template each kind of document is written from now. */
export function templatesNow({ reader }: DataContext): Output<'documents.templates'> {
  return documentKinds.map((kind) => {
    const own = ownTemplate(reader, kind);
    return { kind, own: own ? { name: own.name, bytes: own.bytes, addedOn: own.addedOn } : null };
  });
}

/** Writes the present template to a chosen file, to be edited in Word; codes of the thread that writes it. */
export async function saveTemplate(
  context: DataContext,
  { kind }: Parsed<'documents.saveTemplate'>,
  { stream, file }: JobExtras,
): Promise<Output<'documents.saveTemplate'>> {
  if (!stream || !file) return fail('internal');
  await stream.send({ kind, template: templatePath(context, kind), fields: null } satisfies FillOrder);
  stream.end();
  const { bytes } = await stream.value<FillAnswer>();
  return { file: file.name, bytes };
}

/**
 * Takes the office's own template, once it was filled with sample values without a fault. Codes: `template-unreadable`,
 * `template-faulty` with the mark, those of {@link copyFile}.
 */
export async function replaceTemplate(
  context: DataContext,
  { kind }: Parsed<'documents.replaceTemplate'>,
  job: JobExtras,
): Promise<Done> {
  const { stream, file } = job;
  if (!stream || !file) return fail('internal');
  await stream.send({ kind, template: null, fields: sampleFields() } satisfies FillOrder);
  stream.end();
  const { sha256 } = await stream.value<CheckAnswer>();
  const copied = await copyFile(context.storeFolder, file, job);
  try {
    // Word may have saved it again between the look at it and the copy.
    if (copied.sha256 !== sha256) fail('file-unreadable');
    return await job.exclusively(() => keepTemplate(context, kind, file.name, copied));
  } finally {
    copied.discard();
  }
}

async function keepTemplate(
  { writer, actions, today }: DataContext,
  kind: DocumentKind,
  name: string,
  copied: CopiedFile,
): Promise<Done> {
  const takeAway = await copied.keep();
  try {
    const params = { file: name };
    return actions.run({ kind: 'document-template.replaced', params, topics: ['masterdata'] }, () => {
      const { storedAs, bytes, sha256 } = copied;
      const before = ownTemplate(writer, kind);
      const key = { uid: before?.uid ?? null, rowVersion: before?.rowVersion ?? null };
      const row = { kind, name, stored_as: storedAs, bytes, sha256, added_on: today() };
      return { uid: saveRecord(writer, 'document_template', key, row) };
    });
  } catch (error) {
    takeAway();
    throw error;
  }
}

/** Goes back to the shipped template; the office's own stays in the store's folder, so that this can be undone. */
export function restoreTemplate({ writer, actions }: DataContext, { kind }: Parsed<'documents.restoreTemplate'>): Done {
  const { uid, name } = ownTemplate(writer, kind) ?? fail('not-found');
  const params = { file: name };
  return actions.run({ kind: 'document-template.restored', params, topics: ['masterdata'] }, () => {
    deleteRecord(writer, 'document_template', uid);
    return { uid };
  });
}
