import type { Amendment } from '../../../../shared/agreements/amendment.ts';
import type { Party } from '../../../../shared/agreements/schema.ts';
import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import { amendmentsIn } from '../../agreements/ends.ts';
import { amendmentsOf } from '../../agreements/rows.ts';
import type { Connection } from '../../connection.ts';

/** An agreement of the register as a list is compared with it. */
export interface KnownAgreement {
  readonly id: number;
  readonly uid: string;
  readonly rowVersion: number;
  readonly renewsUid: string | null;
  readonly renewedByUid: string | null;
  readonly parentUid: string | null;
  readonly endedEarlyOn: string | null;
  /** Addenda that move its end. */
  readonly amendments: readonly Amendment[];
  readonly kind: AgreementKind;
  readonly number_first: string | null;
  readonly number_second: string | null;
  readonly title: string;
  readonly first_party: Party;
  readonly second_party: Party;
  readonly signed_on: string | null;
  readonly signed_at: string | null;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly amends_end_to: string | null;
  readonly notice_months: number;
  readonly note: string | null;
}

type Row = Omit<KnownAgreement, 'first_party' | 'second_party' | 'amendments'> & {
  readonly amendments: string;
  readonly first_party: string;
  readonly second_party: string;
};

/** Every agreement, oldest record first: an office has some dozens. */
export function knownAgreements(db: Connection): KnownAgreement[] {
  return db
    .prepare<[], Row>(
      `SELECT a.id, a.uid, a.row_version AS rowVersion, r.uid AS renewsUid, s.uid AS renewedByUid,
         p.uid AS parentUid, a.ended_early_on AS endedEarlyOn, ${amendmentsOf('a.id')} AS amendments, a.kind, a.number_first, a.number_second,
         a.title, a.first_party, a.second_party, a.signed_on, a.signed_at, a.starts_on, a.ends_on, a.amends_end_to,
         a.notice_months, a.note
       FROM agreement a LEFT JOIN agreement r ON r.id = a.renews_id LEFT JOIN agreement s ON s.renews_id = a.id
         LEFT JOIN agreement p ON p.id = a.parent_id ORDER BY a.id`,
    )
    .all()
    .map((row) => ({
      ...row,
      amendments: amendmentsIn(row.amendments),
      first_party: JSON.parse(row.first_party) as Party,
      second_party: JSON.parse(row.second_party) as Party,
    }));
}
