import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext, JobExtras } from '../../electron/data/context.ts';
import { CodedError, fail } from '../../shared/result.ts';
import { codeOf, codeOfPromise } from '../support/coded.ts';
import { addAgreement, agreementOf } from '../support/data/agreements.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';

const megabyte = 1024 * 1024;

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
    expect(agreementOf(context, uid).attachments.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['naskah.pdf', pdf.length],
    ]);
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
    expect(agreementOf(context, uid).files).toBe(0);
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
    expect(agreementOf(context, uid).files).toBe(0);
    undoAction(context, action);
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
