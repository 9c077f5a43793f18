import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { unitHandlers } from '../../electron/data/masterdata/units.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement, agreementOf, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';

const renewal = {
  numberFirst: null,
  numberSecond: null,
  title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
  signedOn: null,
  startsOn: '2027-02-01',
  endsOn: '2029-01-31',
};

describe('an agreement', () => {
  it('tells its state on any day', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const stateOn = (on: string) => agreementOf(context, uid, on).state;
    expect(stateOn('2025-01-10')).toBe('draft');
    expect(stateOn('2025-01-20')).toBe('signed');
    expect(stateOn('2026-01-01')).toBe('running');
    expect(stateOn('2026-09-01')).toBe('prepare');
    expect(stateOn('2026-12-31')).toBe('urgent');
    expect(stateOn('2027-02-01')).toBe('expired');
    expect(agreementOf(context, uid, '2026-11-17').daysLeft).toBe(75);
    expect(agreementOf(context, uid).noticeOn).toBe('2026-10-31');
  });

  it('gets the checklist of its kind when it is first saved', () => {
    const { context } = aStore();
    const uid = addAgreement(context, { signedOn: null, startsOn: '2027-02-01', endsOn: '2029-01-31' });
    const { steps, stepsTotal, stepsDone } = agreementOf(context, uid);
    expect([stepsDone, stepsTotal]).toEqual([0, 6]);
    const planned = steps.map(({ plannedOn }) => plannedOn);
    expect(planned).toEqual(planned.toSorted((a, b) => String(a).localeCompare(String(b))));
    expect(steps.at(-1)?.plannedOn).toBe('2027-01-17');
  });

  it('is found by its number in any writing', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    addAgreement(context, { numberFirst: '119/65/19/BAK', numberSecond: null, title: 'Rencana kerja' });
    const found = (search: string) => agreements['agreements.list'](context, { search }).map((row) => row.uid);
    expect(found('per 278-122015')).toEqual([uid]);
    expect(found('40057765')).toEqual([uid]);
    expect(found('Nomor: PER/278/122015')).toEqual([uid]);
    expect(found('No. 400.5.7/765')).toEqual([uid]);
    expect(found('ＰＥＲ－２７８')).toEqual([uid]);
    expect(found('perlindungan sosial')).toEqual([uid]);
    expect(found('')).toHaveLength(2);
    expect(found('tidak ada')).toEqual([]);
  });

  it('refuses an edit of a version that has moved on', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    agreements['agreements.save'](context, anAgreement({ uid, rowVersion: 1, title: 'Judul baru' }));
    expect(codeOf(() => agreements['agreements.save'](context, anAgreement({ uid, rowVersion: 1 })))).toBe(
      'stale-edit',
    );
  });

  it('never stands above itself', () => {
    const { context } = aStore();
    const top = addAgreement(context);
    const below = addAgreement(context, { parentUid: top });
    const edit = anAgreement({ uid: top, rowVersion: 1, parentUid: below });
    expect(codeOf(() => agreements['agreements.save'](context, edit))).toBe('input-invalid');
    expect(agreementOf(context, top).children.map(({ uid }) => uid)).toEqual([below]);
  });
});

describe('a renewal', () => {
  it('proposes the day after the end and the same length, both endings beside it', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    expect(agreements['agreements.proposeRenewal'](context, { uid })).toEqual({
      startsOn: '2027-02-01',
      endsOn: '2029-01-31',
      title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
      endsOnAnniversary: '2029-02-01',
      endsDayBefore: '2029-01-31',
    });
  });

  it('links both ways and takes over parties, segments and scope', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    const [old, fresh] = [agreementOf(context, uid), agreementOf(context, next)];
    expect(old.renewedBy?.uid).toBe(next);
    expect(fresh.renews?.uid).toBe(uid);
    expect(fresh.state).toBe('draft');
    expect([fresh.firstParty, fresh.secondParty, fresh.segments, fresh.scope, fresh.kind]).toEqual([
      old.firstParty,
      old.secondParty,
      old.segments,
      old.scope,
      old.kind,
    ]);
    expect(fresh.steps.at(-1)?.plannedOn).toBe('2027-01-17');
  });

  it('makes the old one renewed once it is signed, so that a draft never silences the reminders', () => {
    const { context } = aStore('2027-01-10');
    const uid = addAgreement(context);
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(agreementOf(context, uid).state).toBe('urgent');
    expect(agreementOf(context, uid).alerts.length).toBeGreaterThan(0);
    const { rowVersion } = agreementOf(context, next);
    agreements['agreements.save'](context, {
      ...anAgreement({ ...renewal, signedOn: '2027-01-09' }),
      uid: next,
      rowVersion,
    });
    expect(agreementOf(context, uid)).toMatchObject({ state: 'renewed', renewedOn: '2027-01-09', alerts: [] });
    expect(agreementOf(context, uid, '2027-01-08').state).toBe('urgent');
  });

  it('keeps what was already done for it on the old checklist', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const [first] = agreementOf(context, uid).steps;
    const { position: _position, ...step } = first!;
    agreements['agreements.saveStep'](context, { ...step, agreementUid: uid, doneOn: '2026-10-01', doneBy: 'Rina' });
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(agreementOf(context, next).stepsDone).toBe(1);
  });

  it('cannot be made twice', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    agreements['agreements.renew'](context, { uid, ...renewal });
    expect(codeOf(() => agreements['agreements.renew'](context, { uid, ...renewal }))).toBe('already-renewed');
    expect(codeOf(() => agreements['agreements.proposeRenewal'](context, { uid }))).toBe('already-renewed');
  });

  it('can be undone, and made again', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const { action, uid: next } = agreements['agreements.renew'](context, { uid, ...renewal });
    undoAction(context, action);
    expect(agreementOf(context, uid).renewedByUid).toBeNull();
    expect(codeOf(() => agreementOf(context, next))).toBe('not-found');
    expect(codeOf(() => agreements['agreements.renew'](context, { uid, ...renewal }))).toBeNull();
  });
});

describe('ending and removing', () => {
  it('ends before its time, inside its term only', () => {
    const { context } = aStore();
    const uid = addAgreement(context, { note: 'Catatan lama' });
    const end = (endedEarlyOn: string) =>
      agreements['agreements.endEarly'](context, { uid, rowVersion: 1, endedEarlyOn, note: 'Dicabut bersama' });
    expect(codeOf(() => end('2030-01-01'))).toBe('early-end-outside');
    end('2026-06-30');
    // Its last day but one: the days are counted to the early end as soon as it is known.
    expect(agreementOf(context, uid, '2026-06-28').state).toBe('urgent');
    expect(agreementOf(context, uid, '2026-06-30').state).toBe('terminated');
    expect(agreementOf(context, uid).note).toBe('Catatan lama\nDicabut bersama');
  });

  it('is refused while another term renews it, and brings steps back when undone', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(codeOf(() => agreements['agreements.remove'](context, { uid }))).toBe('in-use');
    const { action } = agreements['agreements.remove'](context, { uid: next });
    expect(codeOf(() => agreementOf(context, next))).toBe('not-found');
    undoAction(context, action);
    expect(agreementOf(context, next).stepsTotal).toBe(6);
    expect(agreementOf(context, next).renews?.uid).toBe(uid);
  });
});

describe('units of an agreement', () => {
  it('are linked, taken over by a renewal and taken back by an undo', () => {
    const { context } = aStore();
    const unit = (name: string) =>
      unitHandlers['units.save'](context, {
        uid: null,
        rowVersion: null,
        name,
        shortName: null,
        kind: 'opd',
        npp: null,
        isActive: true,
        aliases: [],
      }).uid;
    const [health, works] = [unit('Dinas Kesehatan'), unit('Dinas Pekerjaan Umum')];
    const uid = addAgreement(context, { unitUids: [health, works] });
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(agreementOf(context, next).unitUids.toSorted()).toEqual([health, works].toSorted());
    const { rowVersion } = agreementOf(context, uid);
    const { action } = agreements['agreements.save'](context, {
      ...anAgreement({ unitUids: [works] }),
      uid,
      rowVersion,
    });
    expect(agreementOf(context, uid).unitUids).toEqual([works]);
    undoAction(context, action);
    expect(agreementOf(context, uid).unitUids.toSorted()).toEqual([health, works].toSorted());
  });
});
