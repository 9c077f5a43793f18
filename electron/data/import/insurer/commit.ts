import type { ImportPreview } from '../../../../shared/import/schema.ts';
import type { LongAction } from '../../actions.ts';
import { breathe, type DataContext, type JobExtras } from '../../context.ts';
import { memberColumns } from './member.ts';
import { placeSql } from '../place-sql.ts';

/** Rows saved between two looks at the messages. */
const slice = 4000;

/** Saves what a preview of an insurer's list staged, as rows of the receipt that brought them. */
export async function saveMembers(
  { writer: db }: DataContext,
  _action: LongAction,
  { progress, signal }: Pick<JobExtras, 'progress' | 'signal'>,
  batch: number,
  { sheets }: Pick<ImportPreview, 'sheets'>,
): Promise<void> {
  const last = db.prepare<[], number | null>('SELECT max(id) FROM temp.staged_member').pluck().get() ?? 0;
  const names = JSON.stringify(sheets);
  const columns = memberColumns.join(', ');
  const insert = db.prepare(
    `INSERT INTO insurer_member (batch_id, month, member, ${columns}, sheet, excel_row)
     SELECT b.id, b.month, s.member, ${memberColumns.map((column) => `s.${column}`).join(', ')},
       :names ->> ${placeSql.sheet('s.place')}, ${placeSql.row('s.place')}
     FROM temp.staged_member s JOIN import_batch b ON b.id = :batch
     WHERE s.id BETWEEN :from AND :to AND s.outcome IN ('new', 'changed') ORDER BY s.id`,
  );
  for (let from = 1; from <= last; from += slice) {
    const to = Math.min(from + slice - 1, last);
    insert.run({ batch, from, to, names });
    progress('saving', to, last);
    await breathe();
    signal.throwIfAborted();
  }
}
