import type { AgreementKind } from '../../../shared/agreements/term.ts';
import type { Connection } from '../connection.ts';

/** One agreement as the table and its links have it. */
export interface AgreementRow {
  id: number;
  uid: string;
  rowVersion: number;
  kind: AgreementKind;
  parentUid: string | null;
  renewsUid: string | null;
  renewedByUid: string | null;
  renewedOn: string | null;
  /** Dates of the term that this one renews. */
  renewsStartsOn: string | null;
  renewsEndsOn: string | null;
  renewsEndedEarlyOn: string | null;
  numberFirst: string | null;
  numberSecond: string | null;
  title: string;
  scope: string | null;
  segments: string;
  firstParty: string;
  secondParty: string;
  signedOn: string | null;
  signedAt: string | null;
  startsOn: string;
  endsOn: string;
  amendsEndTo: string | null;
  /** Addenda that move the end, their snoozes, units and regulations: JSON arrays. */
  amendments: string;
  renewsAmendments: string;
  snoozes: string;
  unitUids: string;
  regulationUids: string;
  noticeMonths: number;
  endedEarlyOn: string | null;
  note: string | null;
  stepsDone: number;
  stepsTotal: number;
  files: number;
  scans: number;
}

/** SQL of the addenda that move the end of the agreement with an id, as a JSON array. */
export const amendmentsOf = (id: string) => `(SELECT json_group_array(json_object(
    'uid', d.uid, 'signedOn', d.signed_on, 'endsOn', d.amends_end_to, 'endedEarlyOn', d.ended_early_on))
  FROM agreement d WHERE d.parent_id = ${id} AND d.amends_end_to IS NOT NULL)`;

const selectAgreements = `
SELECT a.id, a.uid, a.row_version AS rowVersion, a.kind, parent.uid AS parentUid, renews.uid AS renewsUid,
  successor.uid AS renewedByUid, successor.signed_on AS renewedOn, renews.starts_on AS renewsStartsOn,
  renews.ends_on AS renewsEndsOn, renews.ended_early_on AS renewsEndedEarlyOn,
  a.number_first AS numberFirst, a.number_second AS numberSecond, a.title, a.scope,
  a.segments, a.first_party AS firstParty, a.second_party AS secondParty, a.signed_on AS signedOn,
  a.signed_at AS signedAt, a.starts_on AS startsOn, a.ends_on AS endsOn, a.notice_months AS noticeMonths,
  a.amends_end_to AS amendsEndTo, a.ended_early_on AS endedEarlyOn, a.note,
  ${amendmentsOf('a.id')} AS amendments, ${amendmentsOf('a.renews_id')} AS renewsAmendments,
  (SELECT json_group_array(json_object('code', z.code, 'on', z.milestone_on, 'until', z.until, 'reason', z.reason))
    FROM agreement_snooze z WHERE z.agreement_id = a.id) AS snoozes,
  (SELECT json_group_array(u.uid) FROM agreement_unit l JOIN unit u ON u.id = l.unit_id
    WHERE l.agreement_id = a.id) AS unitUids,
  (SELECT json_group_array(r.uid) FROM agreement_regulation l JOIN regulation r ON r.id = l.regulation_id
    WHERE l.agreement_id = a.id) AS regulationUids,
  (SELECT count(done_on) FROM agreement_step s WHERE s.agreement_id = a.id AND s.is_record = 0) AS stepsDone,
  (SELECT count(*) FROM agreement_step s WHERE s.agreement_id = a.id AND s.is_record = 0) AS stepsTotal,
  (SELECT count(*) FROM agreement_file f WHERE f.agreement_id = a.id) AS files,
  (SELECT count(*) FROM agreement_file f WHERE f.agreement_id = a.id AND f.kind = 'scan') AS scans
FROM agreement a
LEFT JOIN agreement parent ON parent.id = a.parent_id
LEFT JOIN agreement renews ON renews.id = a.renews_id
LEFT JOIN agreement successor ON successor.renews_id = a.id`;

/** All agreements, latest end first. */
export function allAgreements(db: Connection): AgreementRow[] {
  return db.prepare<[], AgreementRow>(`${selectAgreements} ORDER BY a.ends_on DESC, a.id DESC`).all();
}

/** One agreement, or undefined. */
export function findAgreement(db: Connection, uid: string): AgreementRow | undefined {
  return db.prepare<[string], AgreementRow>(`${selectAgreements} WHERE a.uid = ?`).get(uid);
}

/** What the history calls an agreement: its title and, where it has one, its number. */
export function labelOf({
  title,
  numberFirst,
  numberSecond,
}: Pick<AgreementRow, 'title' | 'numberFirst' | 'numberSecond'>): string {
  const number = numberFirst ?? numberSecond;
  return number === null ? title : `${title} (${number})`;
}
