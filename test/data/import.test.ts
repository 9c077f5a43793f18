import { describe, expect, it } from 'vitest';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import type { ParticipantEdit } from '../../shared/participants/schema.ts';
import { codeOfPromise } from '../support/coded.ts';
import { aParticipant } from '../support/a-participant.ts';
import { anImportingOffice, head, listed } from '../support/data/import.ts';

const three = [listed(1), listed(2), listed(3)];

/** Changes fields of a person as the form does. */
async function edit(application: Application, uid: string, fields: Partial<ParticipantEdit>) {
  const person = await callAndWait(application, 'participants.get', { uid });
  const {
    participations: _spells,
    problems: _problems,
    kecamatanName: _kecamatan,
    villageName: _village,
    ...own
  } = person;
  return callAndWait(application, 'participants.save', { ...own, ...fields });
}

const addressOf = async (application: Application, uid: string) =>
  (await callAndWait(application, 'participants.get', { uid })).address;

describe('a receipt', () => {
  it('balances, whatever the rows are', async () => {
    const office = await anImportingOffice();
    await office.take(three);
    const { balance } = await office.take([
      listed(1),
      listed(2, 'Jl. Lain'),
      listed(4),
      listed(4),
      [5, '12345', 'NIK PENDEK', '04/08/1982', 'L', ''],
      ['JUMLAH', '', '', '', '', ''],
    ]);
    expect(balance).toEqual({ read: 6, new: 1, changed: 1, same: 1, conflict: 1, rejected: 1, skipped: 1 });
  });

  it('of the same list twice says that nothing changed', async () => {
    const office = await anImportingOffice();
    await office.take(three);
    expect((await office.take(three)).balance).toMatchObject({ read: 3, new: 0, changed: 0, same: 3, conflict: 0 });
  });

  it('stays readable after the import was taken back', async () => {
    const { application, take, people } = await anImportingOffice();
    const { uid, balance } = await take(three);
    expect(await callAndWait(application, 'import.undo', { uid })).toEqual({ reverted: 3, kept: 0, failed: 0 });
    expect(await people()).toEqual([]);
    expect(await callAndWait(application, 'import.receipt', { uid })).toMatchObject({ state: 'undone', balance });
    expect((await take(three)).balance.new).toBe(3);
  });
});

describe('a preview', () => {
  it('is not saved over an edit that somebody made since', async () => {
    const { application, preview, take, people } = await anImportingOffice();
    await take(three);
    const [person] = await people();
    const { preview: token } = await preview([listed(1, 'Jl. Daftar')]);
    await edit(application, person?.uid ?? '', { address: 'Jl. Tangan' });
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: token }))).toBe('preview-outdated');
    expect(await addressOf(application, person?.uid ?? '')).toBe('Jl. Tangan');
  });

  it('is not saved beside a person who was added since', async () => {
    const { application, preview, people } = await anImportingOffice();
    const { preview: token } = await preview(three);
    await callAndWait(application, 'participants.save', aParticipant({ nik: '7201040408820002' }));
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: token }))).toBe('preview-outdated');
    expect(await people()).toHaveLength(1);
  });

  it('is not disturbed by what has nothing to do with people', async () => {
    const { application, preview } = await anImportingOffice();
    const { preview: token } = await preview(three);
    const [kecamatan] = await callAndWait(application, 'kecamatan.list', {});
    const value = { target: 'kecamatan', value: 'Btui', targetUid: kecamatan?.uid ?? '' } as const;
    await callAndWait(application, 'import.learn', value);
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: token }))).toBe(null);
  });

  it('gives way to the next one', async () => {
    const { application, preview } = await anImportingOffice();
    const { preview: first } = await preview(three);
    await preview([listed(7)]);
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: first }))).toBe('preview-gone');
  });

  it('that is given up while it is being saved is saved whole', async () => {
    const { application, preview } = await anImportingOffice();
    const { preview: token } = await preview(Array.from({ length: 999 }, (_, index) => listed(index + 1)));
    const committed = callAndWait(application, 'import.commit', { preview: token });
    const discarded = application.call('import.discard', { preview: token });
    expect((await committed).balance.new).toBe(999);
    expect(await discarded).toMatchObject({ ok: false, error: { code: 'preview-gone' } });
    expect((await callAndWait(application, 'participants.page', {})).total).toBe(999);
  });

  it('that is cancelled half-way saves nobody, and can be saved after all', async () => {
    const { application, preview } = await anImportingOffice();
    const { preview: token } = await preview(Array.from({ length: 9000 }, (_, index) => listed(index + 1)));
    const stopListening = application.onEvent((event) => {
      if (event.type === 'job.progress' && event.phase === 'saving') void application.call('jobs.cancel', event);
    });
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: token }))).toBe('cancelled');
    stopListening();
    expect((await callAndWait(application, 'participants.page', {})).total).toBe(0);
    expect(await callAndWait(application, 'import.list', {})).toEqual([]);
    await callAndWait(application, 'import.commit', { preview: token });
    expect((await callAndWait(application, 'participants.page', {})).total).toBe(9000);
  });

  it('is gone with the sample office that it was made for', async () => {
    const { application, preview } = await anImportingOffice(true);
    const { preview: token } = await preview(three);
    await callAndWait(application, 'sample.remove', {});
    expect(await codeOfPromise(callAndWait(application, 'import.commit', { preview: token }))).toBe('preview-gone');
  });
});

describe('taking an import back', () => {
  it('keeps what somebody edited since, and only that', async () => {
    const { application, take, people } = await anImportingOffice();
    const { uid } = await take(three);
    const [person] = await people('BUDI');
    await edit(application, person?.uid ?? '', { address: 'Jl. Tangan' });
    expect(await callAndWait(application, 'import.undo', { uid })).toEqual({ reverted: 2, kept: 1, failed: 0 });
    expect(await people()).toMatchObject([{ name: 'Budi' }]);
  });

  it('keeps nobody for an edit that was itself taken back', async () => {
    const { application, take, people } = await anImportingOffice();
    const { uid } = await take(three);
    const [person] = await people('BUDI');
    const { action } = await edit(application, person?.uid ?? '', { address: 'Jl. Tangan' });
    await callAndWait(application, 'actions.undo', { uid: action });
    expect(await callAndWait(application, 'import.undo', { uid })).toEqual({ reverted: 3, kept: 0, failed: 0 });
  });

  it('keeps somebody for an edit that was taken back and done again', async () => {
    const { application, take, people } = await anImportingOffice();
    const { uid } = await take(three);
    const [person] = await people('BUDI');
    const { action } = await edit(application, person?.uid ?? '', { address: 'Jl. Tangan' });
    const { action: undoing } = await callAndWait(application, 'actions.undo', { uid: action });
    await callAndWait(application, 'actions.undo', { uid: undoing });
    expect(await callAndWait(application, 'import.undo', { uid })).toEqual({ reverted: 2, kept: 1, failed: 0 });
  });

  it('works back through lists that changed the same people', async () => {
    const { application, take, people } = await anImportingOffice();
    const first = await take(three);
    const second = await take([listed(1, 'Jl. Baru'), listed(2, 'Jl. Baru')]);
    const undo = (uid: string) => callAndWait(application, 'import.undo', { uid });
    expect(await undo(second.uid)).toEqual({ reverted: 2, kept: 0, failed: 0 });
    expect(await undo(first.uid)).toEqual({ reverted: 3, kept: 0, failed: 0 });
    expect(await people()).toEqual([]);
  });

  it('cannot be done twice', async () => {
    const { application, take } = await anImportingOffice();
    const { uid } = await take(three);
    await callAndWait(application, 'import.undo', { uid });
    expect(await codeOfPromise(callAndWait(application, 'import.undo', { uid }))).toBe('import-undone');
  });
});

describe('a row that says NON AKTIF', () => {
  it('brings nobody who counts as active', async () => {
    const { application, preview } = await anImportingOffice();
    const rows = [
      [...listed(1), 'AKTIF'],
      [...listed(2), 'NON AKTIF'],
    ];
    const { preview: token } = await preview(rows, [...head, 'STATUS KEPESERTAAN']);
    await callAndWait(application, 'import.commit', { preview: token });
    expect(await callAndWait(application, 'participants.counts', {})).toMatchObject({ total: 2, active: 1 });
  });
});

describe('an edit by hand', () => {
  it('is a conflict for the next list that says otherwise', async () => {
    const { application, take, people } = await anImportingOffice();
    await take(three);
    const [person] = await people('ANDI');
    await edit(application, person?.uid ?? '', { address: 'Jl. Tangan' });
    const { balance } = await take([listed(1, 'Jl. Daftar')]);
    expect(balance).toMatchObject({ read: 1, changed: 0, conflict: 1 });
    expect(await addressOf(application, person?.uid ?? '')).toBe('Jl. Tangan');
  });

  it('is not undone by an empty cell', async () => {
    const { application, take, people } = await anImportingOffice();
    await take(three);
    const [person] = await people('ANDI');
    expect((await take([listed(1, '')])).balance).toMatchObject({ same: 1, changed: 0 });
    expect(await addressOf(application, person?.uid ?? '')).toBe('Jl. Contoh');
  });
});
