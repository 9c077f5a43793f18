import { describe, expect, it, onTestFinished } from 'vitest';
import type { JobExtras } from '../../electron/data/context.ts';
import { importHandlers } from '../../electron/data/import/handlers.ts';
import { openData } from '../../electron/data/open.ts';
import { CodedError } from '../../shared/result.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { aParticipant } from '../support/a-participant.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anImportingOffice, head, type ImportingOffice, listed } from '../support/data/import.ts';
import { aJob } from '../support/data/store.ts';

/** Saves a list with one more column; its receipt. */
async function take({ application, preview }: ImportingOffice, rows: Parameters<typeof preview>[0], column: string) {
  const { preview: token } = await preview(rows, [...head, column]);
  return callAndWait(application, 'import.commit', { preview: token });
}

async function person({ application, people }: ImportingOffice, name: string) {
  const [found] = await people(name);
  return callAndWait(application, 'participants.get', { uid: found?.uid ?? '' });
}

/** Takes an import back; the outcomes must add up to what it brought. */
async function undo(
  { application }: ImportingOffice,
  receipt: { uid: string; balance: { new: number; changed: number } },
) {
  const count = await callAndWait(application, 'import.undoCount', { uid: receipt.uid });
  const outcome = await callAndWait(application, 'import.undo', { uid: receipt.uid });
  expect([count.removed + count.restored, count.kept]).toEqual([outcome.reverted + outcome.failed, outcome.kept]);
  expect(outcome.reverted + outcome.kept + outcome.failed).toBe(receipt.balance.new + receipt.balance.changed);
  return outcome;
}

it('keeps somebody known before whose new spell was edited since, whole', async () => {
  const office = await anImportingOffice();
  await take(
    office,
    [
      [...listed(1), 'APBD kabupaten'],
      [...listed(2), 'APBD kabupaten'],
    ],
    'SUMBER DANA',
  );
  const receipt = await take(
    office,
    [
      [...listed(1, 'Jl. Baru'), 'CSR'],
      [...listed(2, 'Jl. Baru'), 'CSR'],
      [...listed(3), 'CSR'],
    ],
    'SUMBER DANA',
  );
  expect(receipt.balance).toMatchObject({ new: 1, changed: 2 });
  const { uid: participantUid, participations } = await person(office, 'ANDI');
  const spell = participations.find(({ fundingName }) => fundingName === 'CSR')!;
  const { categoryName: _c, unitName: _u, fundingName: _f, ...own } = spell;
  await callAndWait(office.application, 'participations.save', { ...own, participantUid, wage: 1_000_000 });
  expect(await undo(office, receipt)).toEqual({ reverted: 2, kept: 1, failed: 0 });
  const andi = await person(office, 'ANDI');
  expect([andi.address, andi.participations.length]).toEqual(['Jl. Baru', 2]);
  const budi = await person(office, 'BUDI');
  expect([budi.address, budi.participations.length]).toEqual(['Jl. Contoh', 1]);
});

it('takes somebody back whose kecamatan was only renamed', async () => {
  const office = await anImportingOffice();
  await take(office, [[...listed(1), 'Batui']], 'KECAMATAN');
  const receipt = await take(
    office,
    [
      [...listed(1, 'Jl. Baru'), 'Batui'],
      [...listed(2), 'Batui'],
    ],
    'KECAMATAN',
  );
  const kecamatan = await callAndWait(office.application, 'kecamatan.list', {});
  const { villages: _v, participants: _p, ...batui } = kecamatan.find(({ name }) => name === 'Batui')!;
  await callAndWait(office.application, 'kecamatan.save', { ...batui, name: 'Batui Baru' });
  expect(await undo(office, receipt)).toEqual({ reverted: 2, kept: 0, failed: 0 });
  expect((await person(office, 'batui baru')).address).toBe('Jl. Contoh');
});

it('keeps somebody whose spell was removed by hand, and counts somebody who was removed', async () => {
  const office = await anImportingOffice();
  const receipt = await office.take([listed(1), listed(2), listed(3)]);
  const { participations } = await person(office, 'ANDI');
  await callAndWait(office.application, 'participations.remove', { uid: participations[0]?.uid ?? '' });
  await callAndWait(office.application, 'participants.remove', { uid: (await person(office, 'BUDI')).uid });
  expect(await undo(office, receipt)).toEqual({ reverted: 1, kept: 2, failed: 0 });
  expect((await office.people()).map(({ name }) => name)).toEqual(['Andi']);
});

it('says of nobody what only the spell that was taken back had wrong', async () => {
  const office = await anImportingOffice();
  const takeWith = async (kpj: string, funding: string) => {
    const { preview: token } = await office.preview([[...listed(1), kpj, funding]], [...head, 'KPJ', 'SUMBER DANA']);
    return callAndWait(office.application, 'import.commit', { preview: token });
  };
  await takeWith('12345678901', 'APBD kabupaten');
  const { problems } = await person(office, 'ANDI');
  const receipt = await takeWith('12', 'CSR');
  expect((await person(office, 'ANDI')).problems).not.toEqual(problems);
  await undo(office, receipt);
  expect((await person(office, 'ANDI')).problems).toEqual(problems);
  expect((await callAndWait(office.application, 'store.check', {})).findings).toEqual([]);
});

describe('a long undoing', () => {
  /** A list of 450 people, taken back by a data thread of the test's own. */
  async function aLongList() {
    const office = await anImportingOffice();
    const { uid } = await office.take(Array.from({ length: 450 }, (_, index) => listed(index + 1)));
    const { context, close } = openData({ storeFolder: office.folder, today: '2026-11-22' }, () => {});
    onTestFinished(close);
    const peopleNow = () => context.reader.prepare<[], number>('SELECT count(*) FROM participant').pluck().get();
    return {
      context,
      uid,
      peopleNow,
      takeBack: (job: JobExtras) => importHandlers['import.undo'](context, { uid }, job),
    };
  }

  it('tells where it is, and readers see the register as it was until the end', async () => {
    const { takeBack, peopleNow } = await aLongList();
    const told: unknown[] = [];
    const { extras } = aJob({ progress: (...now) => told.push([...now, peopleNow()]) });
    expect(await takeBack(extras)).toEqual({ reverted: 450, kept: 0, failed: 0 });
    expect(told).toEqual([200, 400, 450].map((done) => ['undoing', done, 450, 450]));
    expect(peopleNow()).toBe(0);
  });

  it('that is cancelled half-way leaves everything as it was, and can be done again', async () => {
    const { context, takeBack, peopleNow } = await aLongList();
    const { controller, extras } = aJob({ progress: () => controller.abort(new CodedError('cancelled')) });
    expect(await codeOfPromise(takeBack(extras))).toBe('cancelled');
    expect(peopleNow()).toBe(450);
    expect(context.reader.prepare('SELECT 1 FROM current_action').all()).toEqual([]);
    expect(context.writer.inTransaction).toBe(false);
    expect(await takeBack(aJob().extras)).toEqual({ reverted: 450, kept: 0, failed: 0 });
  });
});

describe('Ctrl-Z and an import', () => {
  const undoLast = ({ application }: ImportingOffice) => callAndWait(application, 'actions.undoLast', {});

  /** Somebody is renamed, then a list comes in. */
  async function afterAnEdit() {
    const office = await anImportingOffice();
    const { action, uid } = await callAndWait(office.application, 'participants.save', aParticipant({ name: 'Dodi' }));
    const receipt = await take(office, [[...listed(1), 'CSR']], 'SUMBER DANA');
    return { office, receipt, action, uid };
  }

  it('never jumps over an import that was taken back; the history still takes older changes back', async () => {
    const { office, receipt, action, uid } = await afterAnEdit();
    await undo(office, receipt);
    const refused = { code: 'undo-of-import-undone', details: { file: receipt.file } };
    await expect(undoLast(office)).rejects.toMatchObject(refused);
    await expect(undoLast(office)).rejects.toMatchObject(refused);
    expect(await callAndWait(office.application, 'participants.get', { uid })).toMatchObject({ name: 'Dodi' });
    await callAndWait(office.application, 'actions.undo', { uid: action });
    expect(await office.people()).toEqual([]);
  });

  it('goes on to what is older once it has taken the import back itself', async () => {
    const { office } = await afterAnEdit();
    expect((await undoLast(office)).undid.kind).toBe('import.committed');
    expect((await undoLast(office)).undid.kind).toBe('participant.added');
    await expect(undoLast(office)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});
