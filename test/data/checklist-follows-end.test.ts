import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { AgreementEdit } from '../../shared/agreements/schema.ts';
import { addAgreement, agreementOf, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

const today = '2026-06-01';
const addendum = { kind: 'addendum', startsOn: '2026-05-01', endsOn: '2028-01-31' } as const;
const moved = { ...addendum, signedOn: '2026-05-01', amendsEndTo: '2028-01-31' };

/** Days on which the last step is planned: a fortnight before the end. */
const filed = (context: DataContext, uid: string) => agreementOf(context, uid).steps.at(-1)?.plannedOn;

function change(context: DataContext, uid: string, fields: Partial<AgreementEdit>) {
  const { rowVersion } = agreementOf(context, uid);
  return agreements['agreements.save'](context, { ...anAgreement(fields), uid, rowVersion });
}

describe('the checklist of an agreement follows', () => {
  it('its own end when that is corrected', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context);
    change(context, uid, { endsOn: '2029-01-31' });
    expect(filed(context, uid)).toBe('2029-01-17');
  });

  it('an addendum that moves the end, and back when that one ends before its time', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context);
    const below = addAgreement(context, { ...moved, parentUid: uid });
    expect(filed(context, uid)).toBe('2028-01-17');
    agreements['agreements.endEarly'](context, { uid: below, rowVersion: 1, endedEarlyOn: '2026-05-20', note: null });
    expect(filed(context, uid)).toBe('2027-01-17');
  });

  it('an addendum that is removed', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context);
    const below = addAgreement(context, { ...moved, parentUid: uid });
    agreements['agreements.remove'](context, { uid: below });
    expect(filed(context, uid)).toBe('2027-01-17');
  });

  it('an addendum that is taken to another agreement: both do', () => {
    const { context } = aStore(today);
    const [from, to] = [addAgreement(context), addAgreement(context)];
    const below = addAgreement(context, { ...moved, parentUid: from });
    change(context, below, { ...moved, parentUid: to });
    expect([filed(context, from), filed(context, to)]).toEqual(['2027-01-17', '2028-01-17']);
  });

  it('an addendum that is signed for a day to come', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context);
    addAgreement(context, { ...moved, signedOn: '2026-07-01', parentUid: uid });
    expect(agreementOf(context, uid).effectiveEndsOn).toBe('2027-01-31');
    expect(filed(context, uid)).toBe('2028-01-17');
  });

  it('as the draft of a renewal the end of the term that it renews', () => {
    const { context } = aStore(today);
    const uid = addAgreement(context);
    const term = { signedOn: null, startsOn: '2027-02-01', endsOn: '2029-01-31' };
    const renewal = { uid, numberFirst: null, numberSecond: null, title: 'Lanjutan', ...term };
    const { uid: draft } = agreements['agreements.renew'](context, renewal);
    expect(filed(context, draft)).toBe('2027-01-17');
    addAgreement(context, { ...moved, parentUid: uid });
    expect(filed(context, draft)).toBe('2028-01-17');
  });
});
