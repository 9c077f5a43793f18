import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { unitHandlers } from '../../electron/data/masterdata/units.ts';
import { takeBack } from '../../electron/data/undo.ts';
import type { DataContext, JobExtras } from '../../electron/data/context.ts';
import { CodedError, fail } from '../../shared/result.ts';
import { codeOf, codeOfPromise } from '../support/coded.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aJob, aStore } from '../support/data/store.ts';

const renewal = {
  numberFirst: null,
  numberSecond: null,
  title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
  signedOn: null,
  startsOn: '2027-02-01',
  endsOn: '2029-01-31',
};
const megabyte = 1024 * 1024;

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
  const input = (uid: string) => ({ uid, kind: 'scan', documentOn: null, file: 'token-123' }) as const;

  async function attach(
    context: DataContext,
    uid: string,
    name: string,
    content: Buffer,
    job: Partial<JobExtras> = {},
  ) {
    const path = join(context.storeFolder, name);
    writeFileSync(path, content);
    try {
      return await agreements['agreements.attach'](context, input(uid), aJob({ file: { path, name }, ...job }).extras);
    } finally {
      rmSync(path);
    }
  }

  /** Everything below the folder of kept files. */
  function filesIn({ storeFolder }: DataContext): string[] {
    const found = readdirSync(join(storeFolder, 'files'), { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  it('is kept as a copy under the hash of its content', async () => {
    const { context, folder } = aStore();
    const uid = addAgreement(context);
    const file = await attach(context, uid, 'naskah.pdf', pdf);
    const { path } = agreements['agreements.attachmentPath'](context, { uid: file.uid });
    expect(path.startsWith(join(folder, 'files'))).toBe(true);
    expect(path.endsWith('.pdf')).toBe(true);
    expect(readFileSync(path)).toEqual(pdf);
    expect(get(context, uid).attachments.map(({ name, bytes }) => [name, bytes])).toEqual([['naskah.pdf', pdf.length]]);
  });

  it.each([pdf.subarray(0, 9), Buffer.alloc(pdf.length)])(
    'takes the place of a copy that a power cut tore',
    async (torn) => {
      const { context } = aStore();
      const uid = addAgreement(context);
      const pathOf = (file: { uid: string }) =>
        agreements['agreements.attachmentPath'](context, { uid: file.uid }).path;
      writeFileSync(pathOf(await attach(context, uid, 'naskah.pdf', pdf)), torn);
      expect(readFileSync(pathOf(await attach(context, uid, 'lagi.pdf', pdf)))).toEqual(pdf);
    },
  );

  it('is judged by its content, not by its name', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const codeFor = (name: string, content: Buffer) => codeOfPromise(attach(context, uid, name, content));
    expect(await codeFor('program.pdf', Buffer.from('MZ\u0090program'))).toBe('attachment-type');
    expect(await codeFor('kosong.pdf', Buffer.alloc(0))).toBe('attachment-type');
    const tif = await attach(context, uid, 'pindaian.txt', Buffer.from('II*\u0000gambar', 'latin1'));
    expect(agreements['agreements.attachmentPath'](context, { uid: tif.uid }).path.endsWith('.tif')).toBe(true);
  });

  it('is a Word document wherever its mark stands, also between two slices', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const doc = Buffer.alloc(3 * megabyte);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(doc);
    expect(await codeOfPromise(attach(context, uid, 'lain.doc', doc))).toBe('attachment-type');
    doc.write('WordDocument', 2 * megabyte - 5, 'utf16le');
    const { uid: file } = await attach(context, uid, 'naskah.doc', doc);
    expect(agreements['agreements.attachmentPath'](context, { uid: file }).path.endsWith('.doc')).toBe(true);
  });

  it('is copied in slices, telling where it is, and other work goes on meanwhile', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const told: number[] = [];
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    await attach(context, uid, 'besar.pdf', Buffer.concat([pdf, Buffer.alloc(8 * megabyte)]), {
      progress: (phase, done) => (phase === 'copying' ? told.push(done) : 0),
    });
    clearInterval(counting);
    expect(told.length).toBeGreaterThan(8);
    expect(turns).toBeGreaterThan(2);
  });

  it('that is cancelled half-way leaves neither a copy nor a record', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const { controller, extras } = aJob();
    const cancelled = new CodedError('cancelled');
    const content = Buffer.concat([pdf, Buffer.alloc(4 * megabyte)]);
    const progress = () => controller.abort(cancelled);
    const attaching = attach(context, uid, 'besar.pdf', content, { progress, signal: extras.signal });
    expect(await codeOfPromise(attaching)).toBe('cancelled');
    expect(filesIn(context)).toEqual([]);
    expect(get(context, uid).files).toBe(0);
  });

  it('leaves no copy when its record cannot be saved', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const exclusively: JobExtras['exclusively'] = (work) => {
      agreements['agreements.remove'](context, { uid });
      return work();
    };
    const run = () => fail('folder-full');
    const onFullDisk = { ...context, actions: { ...context.actions, run } };
    expect(await codeOfPromise(attach(onFullDisk, uid, 'naskah.pdf', pdf))).toBe('folder-full');
    expect(filesIn(context)).toEqual([]);
    expect(await codeOfPromise(attach(context, uid, 'naskah.pdf', pdf, { exclusively }))).toBe('not-found');
    expect(filesIn(context)).toEqual([]);
  });

  it('leaves at the next start nothing of a copy that a kill cut off, and spares one that is under way elsewhere', () => {
    const { context, reopen } = aStore();
    const files = join(context.storeFolder, 'files');
    mkdirSync(files);
    // 4,194,304 is the highest number of a process on Linux; Windows counts in fours
    const names = [`.${process.pid}-0123456789abcdef.part`, '.4194305-0123456789abcdef.part'];
    const elsewhere = `.${process.ppid}-0123456789abcdef.part`;
    for (const name of [...names, elsewhere]) writeFileSync(join(files, name), pdf);
    const again = reopen();
    expect(filesIn(again.context)).toEqual([elsewhere]);
    const longAgo = new Date(Date.now() - 48 * 3_600_000);
    utimesSync(join(files, elsewhere), longAgo, longAgo);
    expect(filesIn(again.reopen().context)).toEqual([]);
  });

  it('comes back when its removal is undone', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const file = await attach(context, uid, 'naskah.pdf', pdf);
    const { action } = agreements['agreements.detach'](context, { uid: file.uid });
    expect(get(context, uid).files).toBe(0);
    undo(context, action);
    expect(readFileSync(agreements['agreements.attachmentPath'](context, { uid: file.uid }).path)).toEqual(pdf);
  });

  it('is never opened outside the folder of the store', async () => {
    const { context } = aStore();
    const uid = addAgreement(context);
    const file = await attach(context, uid, 'naskah.pdf', pdf);
    context.actions.run({ kind: 'agreement.changed', topics: [] }, () => {
      context.writer
        .prepare(`UPDATE agreement_file SET stored_as = '../store.db', row_version = row_version + 1 WHERE uid = ?`)
        .run(file.uid);
      return {};
    });
    expect(codeOf(() => agreements['agreements.attachmentPath'](context, { uid: file.uid }))).toBe('file-unreadable');
    const without = agreements['agreements.attach'](context, input(uid), aJob().extras);
    expect(await codeOfPromise(without)).toBe('file-unreadable');
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
