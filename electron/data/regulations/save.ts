import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { RegulationEdit } from '../../../shared/regulations/schema.ts';
import { isSameRegulation, regulationKey } from '../../../shared/regulations/search.ts';
import { regulationName } from '../../../shared/regulations/words.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, idOf, referenceTo, saveRecord } from '../records.ts';
import { allRegulations } from './rows.ts';

/** Saves a regulation; `name-taken` when another of its kind has one of its numbers, `input-invalid` in a circle of replacements. */
export function saveRegulation({ writer, actions, today }: DataContext, edit: RegulationEdit): Done {
  const { uid, rowVersion, replacedByUid } = edit;
  const others = allRegulations(writer, today()).filter((other) => other.uid !== uid);
  if (others.some((other) => isSameRegulation(edit, other))) fail('name-taken');
  refuseCircle(writer, uid, replacedByUid);
  const params = { name: regulationName(edit) };
  return actions.run({ kind: 'regulation.saved', params, topics: ['masterdata', 'agreements'] }, () => ({
    uid: saveRecord(
      writer,
      'regulation',
      { uid, rowVersion },
      {
        kind: edit.kind,
        number: edit.number,
        aliases: JSON.stringify(distinctAliases(edit)),
        issued_on: edit.issuedOn,
        title: edit.title,
        asks: edit.asks,
        valid_from: edit.validFrom,
        valid_to: edit.validTo,
        replaced_by_id: referenceTo(writer, 'regulation', replacedByUid),
        is_confirmed: edit.isConfirmed ? 1 : 0,
      },
    ),
  }));
}

/** One writing of each number is enough, and the canonical one is no alias. */
function distinctAliases({ number, aliases }: RegulationEdit): string[] {
  const seen = new Set([regulationKey(number)]);
  return aliases.filter((alias) => {
    const key = regulationKey(alias);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function refuseCircle(db: Connection, uid: string | null, replacedByUid: string | null): void {
  const isAfter = db
    .prepare<{ uid: string | null; replacedByUid: string | null }, number>(
      `WITH RECURSIVE after (uid, next_id) AS (
         SELECT uid, replaced_by_id FROM regulation WHERE uid = :replacedByUid
         UNION SELECT r.uid, r.replaced_by_id FROM regulation r JOIN after ON r.id = after.next_id
       ) SELECT count(*) FROM after WHERE uid = :uid`,
    )
    .pluck()
    .get({ uid, replacedByUid });
  if (isAfter) fail('input-invalid', { field: 'replacedByUid' });
}

/** Targets of coverage that name it as their basis. */
function targetsOf(db: Connection, id: number): number {
  const count = db.prepare<[number], number>('SELECT count(*) FROM coverage_target WHERE regulation_id = ?').pluck();
  return count.get(id) ?? 0;
}

/** Removes a regulation with its files; `in-use` while agreements or targets name it or it replaces others. */
export function removeRegulation({ writer, actions, today }: DataContext, uid: string): Done {
  const id = idOf(writer, 'regulation', uid) ?? fail('not-found');
  const all = allRegulations(writer, today());
  const regulation = all.find((one) => one.uid === uid) ?? fail('not-found');
  const count =
    regulation.agreements + all.filter(({ replacedByUid }) => replacedByUid === uid).length + targetsOf(writer, id);
  if (count > 0) fail('in-use', { count });
  const params = { name: regulationName(regulation) };
  return actions.run({ kind: 'regulation.removed', params, topics: ['masterdata', 'agreements'] }, () => {
    // Before the regulation itself: an undo brings rows back in the opposite order.
    writer.prepare('DELETE FROM regulation_file WHERE regulation_id = ?').run(id);
    deleteRecord(writer, 'regulation', uid);
    return { uid };
  });
}
