import type { Agreement, AgreementSummary, Party } from '../../../shared/agreements/schema.ts';
import {
  defaultPrepareDays,
  defaultUrgentDays,
  noticeOn,
  termState,
  type AgreementKind,
} from '../../../shared/agreements/term.ts';
import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../database.ts';

/** One agreement as the table and its links have it. */
export interface AgreementRow {
  id: number;
  uid: string;
  rowVersion: number;
  kind: AgreementKind;
  parentUid: string | null;
  renewsUid: string | null;
  renewedByUid: string | null;
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
  noticeMonths: number;
  endedEarlyOn: string | null;
  note: string | null;
  stepsDone: number;
  stepsTotal: number;
  files: number;
}

const selectAgreements = `
SELECT a.id, a.uid, a.row_version AS rowVersion, a.kind, parent.uid AS parentUid, renews.uid AS renewsUid,
  successor.uid AS renewedByUid, a.number_first AS numberFirst, a.number_second AS numberSecond, a.title, a.scope,
  a.segments, a.first_party AS firstParty, a.second_party AS secondParty, a.signed_on AS signedOn,
  a.signed_at AS signedAt, a.starts_on AS startsOn, a.ends_on AS endsOn, a.notice_months AS noticeMonths,
  a.ended_early_on AS endedEarlyOn, a.note,
  (SELECT count(done_on) FROM agreement_step s WHERE s.agreement_id = a.id) AS stepsDone,
  (SELECT count(*) FROM agreement_step s WHERE s.agreement_id = a.id) AS stepsTotal,
  (SELECT count(*) FROM agreement_file f WHERE f.agreement_id = a.id) AS files
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

/** An agreement with its state on a day. */
export function summaryOf(row: AgreementRow, on: PlainDate): AgreementSummary {
  const { id: _id, segments, firstParty, secondParty, ...rest } = row;
  return {
    ...rest,
    segments: JSON.parse(segments) as SegmentCode[],
    firstParty: JSON.parse(firstParty) as Party,
    secondParty: JSON.parse(secondParty) as Party,
    state: termState({ ...row, prepareDays: defaultPrepareDays, urgentDays: defaultUrgentDays }, on),
    daysLeft: daysBetween(on, row.endsOn),
    noticeOn: noticeOn(row.endsOn, row.noticeMonths),
  };
}

type Link = Agreement['children'][number];

const selectLinks = `
SELECT uid, coalesce(number_first, number_second) AS number, title, starts_on AS startsOn, ends_on AS endsOn
FROM agreement`;

/** An agreement with everything that belongs to it, its state on a day. */
export function agreementOf(db: Connection, row: AgreementRow, on: PlainDate): Agreement {
  const link = (uid: string | null) =>
    uid === null ? null : (db.prepare<[string], Link>(`${selectLinks} WHERE uid = ?`).get(uid) ?? null);
  return {
    ...summaryOf(row, on),
    parent: link(row.parentUid),
    renews: link(row.renewsUid),
    renewedBy: link(row.renewedByUid),
    children: db.prepare<[number], Link>(`${selectLinks} WHERE parent_id = ? ORDER BY starts_on, id`).all(row.id),
    attachments: db
      .prepare<[number], Agreement['attachments'][number]>(
        'SELECT uid, kind, name, bytes, added_on AS addedOn FROM agreement_file WHERE agreement_id = ? ORDER BY id',
      )
      .all(row.id),
    steps: db
      .prepare<[number], Agreement['steps'][number]>(
        `SELECT uid, row_version AS rowVersion, position, step, planned_on AS plannedOn, done_on AS doneOn,
           done_by AS doneBy, note
         FROM agreement_step WHERE agreement_id = ? ORDER BY position, id`,
      )
      .all(row.id),
  };
}
