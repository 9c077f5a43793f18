import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';

const today = '2026-11-22';
const late = { signedOn: null, startsOn: '2025-03-01', endsOn: '2027-02-28' };

function stepsOf(context: DataContext, uid: string) {
  return agreements['agreements.get'](context, { uid, on: undefined }).steps;
}

function plannedOf(context: DataContext, uid: string) {
  return stepsOf(context, uid).map(({ plannedOn }) => plannedOn);
}

function sign(context: DataContext, uid: string) {
  return agreements['agreements.save'](context, {
    ...anAgreement({ ...late, signedOn: '2025-02-20' }),
    uid,
    rowVersion: 1,
  });
}

describe('the checklist of an agreement that is recorded late', () => {
  it('has no step that was late before it was planned', () => {
    const { context } = aStore(today);
    expect(plannedOf(context, addAgreement(context, late))).toEqual(Array.from({ length: 6 }, () => today));
  });

  it('is for the renewal once the signing is known, until the undo', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context, late);
    const { action } = sign(context, uid);
    expect(plannedOf(context, uid)).toEqual([today, today, '2026-11-30', '2027-01-14', '2027-01-29', '2027-02-14']);
    undoAction(context, action);
    expect(plannedOf(context, uid)[5]).toBe(today);
  });

  it('is empty for a term that is over', () => {
    const { context } = aStore(today);
    const past = { signedOn: '2020-01-10', startsOn: '2020-02-01', endsOn: '2022-01-31' };
    expect(stepsOf(context, addAgreement(context, past))).toEqual([]);
  });
});
