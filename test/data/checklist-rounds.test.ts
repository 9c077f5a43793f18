import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { AgreementEdit, AgreementStep } from '../../shared/agreements/schema.ts';
import { addAgreement, agreementOf, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';

const draft = { signedOn: null, startsOn: '2027-02-01', endsOn: '2029-01-31' };

function tick(context: DataContext, agreementUid: string, step: AgreementStep, doneOn: string) {
  const { position: _position, isRecord: _isRecord, ...own } = step;
  return agreements['agreements.saveStep'](context, { ...own, agreementUid, doneOn, doneBy: 'Rina' });
}

function save(context: DataContext, uid: string, fields: Partial<AgreementEdit>) {
  const { rowVersion } = agreementOf(context, uid);
  return agreements['agreements.save'](context, { ...anAgreement(fields), uid, rowVersion });
}

function roundsOf(context: DataContext, uid: string) {
  const { steps } = agreementOf(context, uid);
  return { making: steps.filter(({ isRecord }) => isRecord), next: steps.filter(({ isRecord }) => !isRecord) };
}

/** A draft of which everything but filing the scan was done, then signed, and filed after that. */
function aSignedDraft(context: DataContext): string {
  const uid = addAgreement(context, draft);
  for (const step of agreementOf(context, uid).steps.slice(0, 5)) tick(context, uid, step, '2026-11-20');
  save(context, uid, { ...draft, signedOn: '2027-01-15' });
  return uid;
}

describe('the checklist of a draft that is signed', () => {
  it('stays as its record, open steps too, and the renewal has a list of its own', () => {
    const { context } = aStore();
    const uid = aSignedDraft(context);
    const { making, next } = roundsOf(context, uid);
    expect(making.map(({ doneOn }) => doneOn !== null)).toEqual([true, true, true, true, true, false]);
    expect(making[5]?.plannedOn).toBe('2027-01-17');
    expect(next.map(({ plannedOn, doneOn }) => [plannedOn, doneOn])).toEqual([
      ['2028-09-03', null],
      ['2028-10-03', null],
      ['2028-11-02', null],
      ['2028-12-17', null],
      ['2029-01-01', null],
      ['2029-01-17', null],
    ]);
    expect(agreementOf(context, uid)).toMatchObject({ stepsDone: 0, stepsTotal: 6 });
  });

  it('is the list under way again when the signing is undone, or was a mistake', () => {
    const { context } = aStore();
    const uid = addAgreement(context, draft);
    tick(context, uid, agreementOf(context, uid).steps[0]!, '2026-11-20');
    const before = agreementOf(context, uid).steps;
    const { action } = save(context, uid, { ...draft, signedOn: '2026-11-21' });
    undoAction(context, action);
    const words = (steps: readonly AgreementStep[]) => steps.map(({ rowVersion: _version, ...step }) => step);
    expect(words(agreementOf(context, uid).steps)).toEqual(words(before));
    save(context, uid, { ...draft, signedOn: '2026-11-21' });
    save(context, uid, draft);
    expect(words(agreementOf(context, uid).steps)).toEqual(words(before));
  });
});

describe('the draft of a renewal', () => {
  const renewal = { ...draft, numberFirst: null, numberSecond: null, title: 'Lanjutan' };
  const next = { ...renewal, startsOn: '2029-02-01', endsOn: '2031-01-31' };

  it('takes nothing over of how the old term came about', () => {
    const { context } = aStore();
    const uid = aSignedDraft(context);
    tick(context, uid, roundsOf(context, uid).making[5]!, '2027-01-20');
    const { uid: renewed } = agreements['agreements.renew'](context, { ...next, uid });
    expect(agreementOf(context, renewed)).toMatchObject({ stepsDone: 0, stepsTotal: 6 });
  });

  it("takes over what was done and noted for it, the office's own steps too", () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const [first] = agreementOf(context, uid).steps;
    tick(context, uid, { ...first!, note: 'Konsep ke-2' }, '2026-10-01');
    const own = { uid: null, rowVersion: null, agreementUid: uid, doneBy: null, note: null };
    agreements['agreements.saveStep'](context, {
      ...own,
      step: 'Rapat',
      plannedOn: '2026-10-02',
      doneOn: '2026-10-02',
    });
    const { uid: renewed } = agreements['agreements.renew'](context, { ...renewal, uid });
    const { steps } = agreementOf(context, renewed);
    expect(steps[0]).toMatchObject({ doneOn: '2026-10-01', doneBy: 'Rina', note: 'Konsep ke-2' });
    expect(steps.at(-1)).toMatchObject({ step: 'Rapat', doneOn: '2026-10-02' });
    expect(steps).toHaveLength(7);
  });
});
