import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { unitHandlers } from '../../electron/data/masterdata/units.ts';
import { takeBack } from '../../electron/data/undo.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

const renewal = {
  numberFirst: null,
  numberSecond: null,
  title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
  signedOn: null,
  startsOn: '2027-02-01',
  endsOn: '2029-01-31',
};
const noExtras = { file: undefined };

function undo(context: DataContext, action: string): void {
  const id = context.writer.prepare<[string], number>('SELECT id FROM action WHERE uid = ?').pluck().get(action)!;
  context.actions.run({ kind: 'action.undone', topics: [], undoesId: id }, () => ({
    reverted: takeBack(context.writer, id),
  }));
}

function get(context: DataContext, uid: string, on?: string) {
  return agreements['agreements.get'](context, { uid, on });
}

describe('an agreement', () => {
  it('tells its state on any day', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const stateOn = (on: string) => get(context, uid, on).state;
    expect(stateOn('2025-01-10')).toBe('draft');
    expect(stateOn('2025-01-20')).toBe('signed');
    expect(stateOn('2026-01-01')).toBe('running');
    expect(stateOn('2026-09-01')).toBe('prepare');
    expect(stateOn('2026-12-31')).toBe('urgent');
    expect(stateOn('2027-02-01')).toBe('expired');
    expect(get(context, uid, '2026-11-17').daysLeft).toBe(75);
    expect(get(context, uid).noticeOn).toBe('2026-10-31');
  });

  it('gets the checklist of its kind when it is first saved', () => {
    const { context } = aStore();
    const uid = addAgreement(context, { signedOn: null, startsOn: '2027-02-01', endsOn: '2029-01-31' });
    const { steps, stepsTotal, stepsDone } = get(context, uid);
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
    expect(get(context, top).children.map(({ uid }) => uid)).toEqual([below]);
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
    const [old, fresh] = [get(context, uid), get(context, next)];
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
    expect(get(context, uid).state).toBe('urgent');
    expect(get(context, uid).alerts.length).toBeGreaterThan(0);
    const { rowVersion } = get(context, next);
    agreements['agreements.save'](context, {
      ...anAgreement({ ...renewal, signedOn: '2027-01-09' }),
      uid: next,
      rowVersion,
    });
    expect(get(context, uid)).toMatchObject({ state: 'renewed', renewedOn: '2027-01-09', alerts: [] });
    expect(get(context, uid, '2027-01-08').state).toBe('urgent');
  });

  it('keeps what was already done for it on the old checklist', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const [first] = get(context, uid).steps;
    const { position: _position, ...step } = first!;
    agreements['agreements.saveStep'](context, { ...step, agreementUid: uid, doneOn: '2026-10-01', doneBy: 'Rina' });
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(get(context, next).stepsDone).toBe(1);
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
    undo(context, action);
    expect(get(context, uid).renewedByUid).toBeNull();
    expect(codeOf(() => get(context, next))).toBe('not-found');
    expect(codeOf(() => agreements['agreements.renew'](context, { uid, ...renewal }))).toBeNull();
  });
});

describe('ending and removing', () => {
  it('ends before its time, inside its term only', () => {
    const { context } = aStore();
    const uid = addAgreement(context, { note: 'Catatan lama' });
    const end = (endedEarlyOn: string) =>
      agreements['agreements.endEarly'](context, { uid, rowVersion: 1, endedEarlyOn, note: 'Dicabut bersama' });
    expect(codeOf(() => end('2030-01-01'))).toBe('input-invalid');
    end('2026-06-30');
    expect(get(context, uid, '2026-06-29').state).toBe('running');
    expect(get(context, uid, '2026-06-30').state).toBe('terminated');
    expect(get(context, uid).note).toBe('Catatan lama\nDicabut bersama');
  });

  it('is refused while another term renews it, and brings steps back when undone', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const next = agreements['agreements.renew'](context, { uid, ...renewal }).uid;
    expect(codeOf(() => agreements['agreements.remove'](context, { uid }))).toBe('in-use');
    const { action } = agreements['agreements.remove'](context, { uid: next });
    expect(codeOf(() => get(context, next))).toBe('not-found');
    undo(context, action);
    expect(get(context, next).stepsTotal).toBe(6);
    expect(get(context, next).renews?.uid).toBe(uid);
  });
});

describe('an attached file', () => {
  const pdf = Buffer.from('%PDF-1.7\nnaskah');

  function attach(context: DataContext, uid: string, name: string, content: Buffer) {
    const path = join(context.storeFolder, name);
    writeFileSync(path, content);
    const answer = agreements['agreements.attach'](
      context,
      { uid, kind: 'scan', documentOn: null, file: 'token-123' },
      { file: { path, name } },
    );
    rmSync(path);
    return answer;
  }

  it('is kept as a copy under the hash of its content', () => {
    const { context, folder } = aStore();
    const uid = addAgreement(context);
    const file = attach(context, uid, 'naskah.pdf', pdf);
    const { path } = agreements['agreements.attachmentPath'](context, { uid: file.uid });
    expect(path.startsWith(join(folder, 'files'))).toBe(true);
    expect(path.endsWith('.pdf')).toBe(true);
    expect(readFileSync(path)).toEqual(pdf);
    expect(get(context, uid).attachments.map(({ name, bytes }) => [name, bytes])).toEqual([['naskah.pdf', pdf.length]]);
  });

  it.each([pdf.subarray(0, 9), Buffer.alloc(pdf.length)])('takes the place of a copy that a power cut tore', (torn) => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const pathOf = (file: { uid: string }) => agreements['agreements.attachmentPath'](context, { uid: file.uid }).path;
    writeFileSync(pathOf(attach(context, uid, 'naskah.pdf', pdf)), torn);
    expect(readFileSync(pathOf(attach(context, uid, 'lagi.pdf', pdf)))).toEqual(pdf);
  });

  it('is judged by its content, not by its name', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    expect(codeOf(() => attach(context, uid, 'program.pdf', Buffer.from('MZ\u0090program')))).toBe('attachment-type');
    expect(codeOf(() => attach(context, uid, 'kosong.pdf', Buffer.alloc(0)))).toBe('attachment-type');
    const tif = attach(context, uid, 'pindaian.txt', Buffer.from('II*\u0000gambar', 'latin1'));
    expect(agreements['agreements.attachmentPath'](context, { uid: tif.uid }).path.endsWith('.tif')).toBe(true);
  });

  it('comes back when its removal is undone', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const file = attach(context, uid, 'naskah.pdf', pdf);
    const { action } = agreements['agreements.detach'](context, { uid: file.uid });
    expect(get(context, uid).files).toBe(0);
    undo(context, action);
    expect(readFileSync(agreements['agreements.attachmentPath'](context, { uid: file.uid }).path)).toEqual(pdf);
  });

  it('is never opened outside the folder of the store', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const file = attach(context, uid, 'naskah.pdf', pdf);
    context.actions.run({ kind: 'agreement.changed', topics: [] }, () => {
      context.writer
        .prepare(`UPDATE agreement_file SET stored_as = '../store.db', row_version = row_version + 1 WHERE uid = ?`)
        .run(file.uid);
      return {};
    });
    expect(codeOf(() => agreements['agreements.attachmentPath'](context, { uid: file.uid }))).toBe('file-unreadable');
    expect(
      codeOf(() =>
        agreements['agreements.attach'](context, { uid, kind: 'scan', documentOn: null, file: 'token-123' }, noExtras),
      ),
    ).toBe('file-unreadable');
  });
});

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

  it('moves nothing without an agreement above it, nor one that is no addendum', () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    expect(codeOf(() => addAgreement(context, { ...addendum, amendsEndTo: '2027-07-31' }))).toBe('input-invalid');
    expect(codeOf(() => addAgreement(context, { parentUid: uid, amendsEndTo: '2027-07-31' }))).toBe('input-invalid');
    const tooEarly = { ...addendum, parentUid: uid, amendsEndTo: '2025-01-31' };
    expect(codeOf(() => addAgreement(context, tooEarly))).toBe('input-invalid');
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
    expect(get(context, next).unitUids.toSorted()).toEqual([health, works].toSorted());
    const { rowVersion } = get(context, uid);
    const { action } = agreements['agreements.save'](context, {
      ...anAgreement({ unitUids: [works] }),
      uid,
      rowVersion,
    });
    expect(get(context, uid).unitUids).toEqual([works]);
    undo(context, action);
    expect(get(context, uid).unitUids.toSorted()).toEqual([health, works].toSorted());
  });
});
