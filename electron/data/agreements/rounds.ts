import { checklistFrom, type PlannedStep } from '../../../shared/agreements/checklist.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, idOf, insertRecord, updateRecord } from '../records.ts';
import { plannedEnd } from './ends.ts';
import { kindSettings } from './kinds.ts';
import { type AgreementRow, findAgreement } from './rows.ts';

/** A step as it is put on a checklist; what was done of it already may come with it. */
export interface NewStep {
  readonly step: string;
  readonly plannedOn: PlainDate | null;
  readonly doneOn?: PlainDate | null;
  readonly doneBy?: string | null;
  readonly note?: string | null;
}

interface RoundStep {
  readonly uid: string;
  readonly rowVersion: number;
  readonly step: string;
  readonly plannedOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly doneBy: string | null;
  readonly note: string | null;
}

/** Puts steps at the end of the checklist of an agreement. */
export function insertSteps(db: Connection, agreementUid: string, steps: readonly NewStep[]): void {
  const agreementId = idOf(db, 'agreement', agreementUid) ?? fail('not-found');
  const last =
    db
      .prepare<[number], number>('SELECT coalesce(max(position), 0) FROM agreement_step WHERE agreement_id = ?')
      .pluck()
      .get(agreementId) ?? 0;
  for (const [place, { step, plannedOn, doneOn = null, doneBy = null, note = null }] of steps.entries()) {
    insertRecord(db, 'agreement_step', {
      agreement_id: agreementId,
      position: last + place + 1,
      step,
      planned_on: plannedOn,
      done_on: doneOn,
      done_by: doneBy,
      note,
    });
  }
}

function stepsOf(db: Connection, agreementId: number, isRecord: 0 | 1): RoundStep[] {
  return db
    .prepare<[number, number], RoundStep>(
      `SELECT uid, row_version AS rowVersion, step, planned_on AS plannedOn, done_on AS doneOn, done_by AS doneBy, note
       FROM agreement_step WHERE agreement_id = ? AND is_record = ? ORDER BY position, id`,
    )
    .all(agreementId, isRecord);
}

const isBegun = ({ doneOn, note }: RoundStep) => doneOn !== null || note !== null;

/**
 * Turns the checklist of an agreement over when it has been signed since, or is a draft again. The list of a draft is the
 * making of that term: with the signature it stays as its record, and the preparation of the renewal begins as a list of
 * its own; a list that nobody has begun simply becomes that one. A draft again goes on with the list of its making.
 */
export function turnRound(db: Connection, before: Pick<AgreementRow, 'uid' | 'signedOn'>, today: PlainDate): void {
  const row = findAgreement(db, before.uid) ?? fail('not-found');
  if ((before.signedOn === null) === (row.signedOn === null)) return;
  if (row.signedOn === null) reopenMaking(db, row);
  else closeMaking(db, row, today);
}

function closeMaking(db: Connection, row: AgreementRow, today: PlainDate): void {
  const making = stepsOf(db, row.id, 0);
  if (!making.some(isBegun)) return;
  for (const { uid, rowVersion } of making) updateRecord(db, 'agreement_step', uid, rowVersion, { is_record: 1 });
  const term = { ...row, endsOn: plannedEnd(row) };
  insertSteps(db, row.uid, checklistFrom(term, kindSettings(db)(row.kind).steps, today));
}

function reopenMaking(db: Connection, row: AgreementRow): void {
  const making = stepsOf(db, row.id, 1);
  if (making.length === 0) return;
  for (const step of stepsOf(db, row.id, 0)) if (!isBegun(step)) deleteRecord(db, 'agreement_step', step.uid);
  for (const { uid, rowVersion } of making) updateRecord(db, 'agreement_step', uid, rowVersion, { is_record: 0 });
}

/**
 * The checklist of the draft of a renewal: what was done and noted on the list of the signed term's preparation is handed
 * on to it, the office's own steps included. How the old term itself came about is not: that has to be done again.
 */
export function handedOn(db: Connection, old: AgreementRow, planned: readonly PlannedStep[]): NewStep[] {
  const begun = old.signedOn === null ? [] : stepsOf(db, old.id, 0).filter(isBegun);
  const byStep = new Map(begun.map(({ step, doneOn, doneBy, note }) => [step, { doneOn, doneBy, note }]));
  const known = new Set(planned.map(({ step }) => step));
  const own = begun.filter(({ step }) => !known.has(step));
  return [
    ...planned.map((step) => ({ ...step, ...byStep.get(step.step) })),
    ...own.map(({ step, plannedOn, doneOn, doneBy, note }) => ({ step, plannedOn, doneOn, doneBy, note })),
  ];
}
