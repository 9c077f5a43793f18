import { documentFields } from '../../../shared/documents/fields.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import type { DocumentFields } from '../../../shared/documents/fields.ts';
import type { FillAnswer, FillOrder } from '../../../shared/documents/schema.ts';
import { fail } from '../../../shared/result.ts';
import { agreementOf } from '../agreements/detail.ts';
import { findAgreement, labelOf } from '../agreements/rows.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { officialHandlers } from '../masterdata/lists.ts';
import { officeHandlers } from '../office.ts';
import { templatePath } from './templates.ts';

/** Writes a letter or draft from an agreement's record; `not-found`, `template-missing`, codes of the thread that fills it. */
export async function writeDocument(
  context: DataContext,
  { agreementUid, kind }: Parsed<'documents.write'>,
  { stream, file, exclusively }: JobExtras,
): Promise<Output<'documents.write'>> {
  if (!stream || !file) return fail('internal');
  const { reader, actions } = context;
  const row = findAgreement(reader, agreementUid) ?? fail('not-found');
  const order = { kind, template: templatePath(context, kind), fields: fieldsOf(context, agreementUid) };
  await stream.send(order satisfies FillOrder);
  stream.end();
  const { bytes } = await stream.value<FillAnswer>();
  await exclusively(async () => {
    const params = { name: labelOf(row), file: file.name };
    actions.run({ kind: 'document.written', params, topics: [], isUndoable: false }, () => ({ uid: row.uid }));
  });
  return { file: file.name, bytes };
}

function fieldsOf({ reader, today, ...context }: DataContext, uid: string): DocumentFields {
  const on = today();
  const find = (wanted: string) => agreementOf(reader, findAgreement(reader, wanted) ?? fail('not-found'), on);
  const agreement = find(uid);
  const own = { ...context, reader, today };
  const officials = officialHandlers['officials.list'](own);
  const head = officials.find(({ isHeadOfOffice, isActive }) => isHeadOfOffice && isActive);
  const units = reader
    .prepare<[string], string>(
      `SELECT u.name FROM agreement_unit l JOIN agreement a ON a.id = l.agreement_id JOIN unit u ON u.id = l.unit_id
       WHERE a.uid = ? ORDER BY u.name`,
    )
    .pluck()
    .all(uid);
  return documentFields({
    agreement,
    renewal: agreement.signedOn === null && agreement.renewsUid !== null ? agreement : agreement.renewedBy,
    parent: agreement.parentUid === null ? null : find(agreement.parentUid),
    units,
    office: officeHandlers['office.get'](own),
    head: head ?? null,
    today: on,
  });
}
