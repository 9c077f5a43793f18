import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { agreementEdit } from '../../shared/agreements/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

function get(context: DataContext, uid: string, on?: string) {
  return agreements['agreements.get'](context, { uid, on });
}

describe('an addendum', () => {
  const addendum = { kind: 'addendum', signedOn: '2026-03-01', startsOn: '2026-03-01', endsOn: '2027-07-31' } as const;

  it('moves the end of the agreement above it from the day it was signed', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    addAgreement(context, { ...addendum, parentUid: uid, amendsEndTo: '2027-07-31' });
    expect(get(context, uid, '2026-02-28')).toMatchObject({ effectiveEndsOn: '2027-01-31', amendedBy: null });
    expect(get(context, uid, '2026-03-01')).toMatchObject({ effectiveEndsOn: '2027-07-31', endsOn: '2027-01-31' });
    expect(agreements['agreements.proposeRenewal'](context, { uid })).toMatchObject({
      startsOn: '2027-08-01',
      endsOn: '2029-07-31',
    });
  });

  it('closes the gap before the renewal: the end that it gave counts', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    addAgreement(context, { ...addendum, parentUid: uid, amendsEndTo: '2027-07-31' });
    const term = { signedOn: null, startsOn: '2027-08-11', endsOn: '2029-07-31' };
    const next = agreements['agreements.renew'](context, { ...anAgreement(), ...term, uid }).uid;
    expect(get(context, next).gapBefore).toEqual({ from: '2027-08-01', to: '2027-08-10', days: 10 });
  });

  it('is named below its agreement with the day it moves the end to, and ends with it', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const below = addAgreement(context, { ...addendum, parentUid: uid, amendsEndTo: '2027-07-31' });
    const [child] = get(context, uid, '2026-03-01').children;
    expect(child).toEqual({
      uid: below,
      kind: 'addendum',
      number: '400.5.7/765/Disnakertrans',
      title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
      signedOn: '2026-03-01',
      startsOn: '2026-03-01',
      endsOn: '2027-07-31',
      amendsEndTo: '2027-07-31',
      state: 'running',
    });
    expect(get(context, below, '2026-03-01').parent).toMatchObject({ uid, endsOn: '2027-07-31' });
  });

  it('is not renewed and not called to mind: the agreement above it is', () => {
    const { context } = aStore('2027-07-01');
    const parentUid = addAgreement(context);
    const uid = addAgreement(context, { ...addendum, parentUid, amendsEndTo: '2027-07-31' });
    expect(codeOf(() => agreements['agreements.proposeRenewal'](context, { uid }))).toBe('input-invalid');
    const next = { ...anAgreement(), startsOn: '2027-08-01', endsOn: '2029-07-31' };
    expect(codeOf(() => agreements['agreements.renew'](context, { ...next, uid }))).toBe('input-invalid');
    expect(get(context, uid).alerts).toEqual([]);
    expect(get(context, parentUid).alerts).not.toEqual([]);
  });

  it('cannot be recorded without the agreement that it changes', () => {
    const edit = anAgreement({ ...addendum, parentUid: null });
    const { error } = agreementEdit.safeParse(edit);
    expect(error?.issues).toMatchObject([{ path: ['parentUid'], message: 'addendum-needs-parent' }]);
  });

  it('moves nothing without an agreement above it, nor one that is no addendum', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    expect(codeOf(() => addAgreement(context, { ...addendum, amendsEndTo: '2027-07-31' }))).toBe('input-invalid');
    expect(codeOf(() => addAgreement(context, { parentUid: uid, amendsEndTo: '2027-07-31' }))).toBe('input-invalid');
    const tooEarly = { ...addendum, parentUid: uid, amendsEndTo: '2025-01-31' };
    expect(codeOf(() => addAgreement(context, tooEarly))).toBe('input-invalid');
  });
});
