import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, idOf, insertRecord, referenceTo } from '../records.ts';

/** Makes the units or regulations of an agreement the given ones: only what differs is written. */
export function linkRecords(
  db: Connection,
  target: 'unit' | 'regulation',
  agreementUid: string,
  uids: readonly string[],
): void {
  const table = `agreement_${target}`;
  const agreementId = idOf(db, 'agreement', agreementUid) ?? fail('not-found');
  const linked = db
    .prepare<[number], { uid: string; targetUid: string }>(
      `SELECT l.uid, r.uid AS targetUid FROM ${table} l JOIN ${target} r ON r.id = l.${target}_id WHERE l.agreement_id = ?`,
    )
    .all(agreementId);
  for (const { uid, targetUid } of linked) if (!uids.includes(targetUid)) deleteRecord(db, table, uid);
  const known = new Set(linked.map(({ targetUid }) => targetUid));
  for (const uid of new Set(uids)) {
    if (known.has(uid)) continue;
    insertRecord(db, table, { agreement_id: agreementId, [`${target}_id`]: referenceTo(db, target, uid) });
  }
}
