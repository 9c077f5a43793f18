import { describe, expect, it } from 'vitest';
import { agreementViews, isAgreementView, isInView, type ViewedAgreement } from '../../shared/agreements/views.ts';

const today = '2026-11-22';

function viewed(fields: Partial<ViewedAgreement> = {}): ViewedAgreement {
  return {
    kind: 'perjanjian-kerja-sama',
    state: 'running',
    signedOn: '2025-12-20',
    effectiveEndsOn: '2027-12-31',
    renewedByUid: null,
    scans: 1,
    ...fields,
  };
}
const viewsOf = (fields: Partial<ViewedAgreement>) =>
  agreementViews.filter((view) => isInView(view, viewed(fields), today));

describe('the views of the list of agreements', () => {
  it('leave out what runs and is filed', () => {
    expect(viewsOf({})).toEqual([]);
  });

  it.each([
    ['prepare', ['to-prepare', 'without-renewal']],
    ['urgent', ['to-prepare', 'without-renewal']],
    ['expired', ['to-prepare', 'without-renewal']],
    ['renewed', []],
    ['terminated', []],
    ['signed', []],
  ] as const)('ask for what is %s', (state, views) => {
    expect(viewsOf({ state })).toEqual(views);
  });

  it('a draft of the renewal does not end the preparation, but is one', () => {
    expect(viewsOf({ state: 'urgent', renewedByUid: 'next' })).toEqual(['to-prepare']);
  });

  it('never ask for the renewal of an addendum', () => {
    expect(viewsOf({ state: 'urgent', kind: 'addendum' })).toEqual([]);
  });

  it('a draft waits for its signature and has nothing to be scanned', () => {
    const draft = { state: 'draft', signedOn: null, scans: 0, effectiveEndsOn: '2026-12-31' } as const;
    expect(viewsOf(draft)).toEqual(['awaiting-signature']);
  });

  it('a signature of tomorrow is none today', () => {
    expect(viewsOf({ state: 'draft', signedOn: '2026-11-23', scans: 0 })).toEqual(['awaiting-signature']);
  });

  it.each([
    ['2026-12-31', true],
    ['2026-01-01', true],
    ['2025-12-31', false],
    ['2027-01-01', false],
  ])('a term that ends on %s ends this year: %s', (effectiveEndsOn, expected) => {
    const term = viewed({ state: 'renewed', effectiveEndsOn });
    expect(isInView('ending-this-year', term, today)).toBe(expected);
  });

  it('a term ended early ends in the year of the last day it held', () => {
    expect(viewsOf({ state: 'terminated', effectiveEndsOn: '2026-06-30' })).toEqual(['ending-this-year']);
    expect(viewsOf({ state: 'terminated', effectiveEndsOn: '2025-12-31' })).toEqual([]);
  });

  it('ask for the scan of a signed PKS only', () => {
    expect(viewsOf({ scans: 0 })).toEqual(['unscanned']);
    expect(viewsOf({ scans: 0, state: 'renewed' })).toEqual(['unscanned']);
    expect(viewsOf({ scans: 0, kind: 'rencana-kerja' })).toEqual([]);
  });

  it('are known by their codes', () => {
    expect(isAgreementView('unscanned')).toBe(true);
    expect(isAgreementView('all')).toBe(false);
  });
});
