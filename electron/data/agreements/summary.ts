import { alertsOf, nextMilestone, noticeOn, type Snooze } from '../../../shared/agreements/milestones.ts';
import type { AgreementSummary, Party } from '../../../shared/agreements/schema.ts';
import { gapBetween, overlapBetween, termState } from '../../../shared/agreements/term.ts';
import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import { endOfRow, renewedTerm } from './ends.ts';
import { kindSettings, type KindSettings } from './kinds.ts';
import { allAgreements, type AgreementRow } from './rows.ts';

/** Every agreement with its state on a day, latest end first. */
export function allSummaries(db: Connection, on: PlainDate): AgreementSummary[] {
  const settings = kindSettings(db);
  return allAgreements(db).map((row) => summaryOf(row, on, settings));
}

/** An agreement with its state, alerts and neighbours on a day. */
export function summaryOf(row: AgreementRow, on: PlainDate, settings: KindSettings): AgreementSummary {
  const { id: _id, renewsStartsOn: _starts, renewsEndsOn: _ends, renewsEndedEarlyOn: _early, ...more } = row;
  const { amendments: _amendments, renewsAmendments: _more, ...rest } = more;
  const setting = settings(row.kind);
  const effectiveEndsOn = endOfRow(row, on);
  const state = termState({ ...row, ...setting, endsOn: effectiveEndsOn }, on);
  const plan = { endsOn: effectiveEndsOn, noticeMonths: row.noticeMonths, milestoneDays: setting.milestoneDays };
  const { snoozes, segments, firstParty, secondParty, unitUids, regulationUids, ...fields } = rest;
  const previous = renewedTerm(row, on);
  return {
    ...fields,
    segments: JSON.parse(segments) as SegmentCode[],
    firstParty: JSON.parse(firstParty) as Party,
    secondParty: JSON.parse(secondParty) as Party,
    unitUids: JSON.parse(unitUids) as string[],
    regulationUids: JSON.parse(regulationUids) as string[],
    state,
    prepareDays: setting.prepareDays,
    urgentDays: setting.urgentDays,
    effectiveEndsOn,
    daysLeft: daysBetween(on, effectiveEndsOn),
    noticeOn: noticeOn(effectiveEndsOn, row.noticeMonths),
    alerts: alertsOf({ ...plan, state, snoozes: JSON.parse(snoozes) as Snooze[] }, on),
    nextMilestone: nextMilestone(plan, on) ?? null,
    gapBefore: (previous && gapBetween(previous, row)) ?? null,
    overlapBefore: (previous && overlapBetween(previous, row)) ?? null,
  };
}
