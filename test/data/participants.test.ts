import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { actionHandlers, historyHandlers } from '../../electron/data/history.ts';
import { participantHandlers as participants } from '../../electron/data/participants/handlers.ts';
import { participationHandlers as participations } from '../../electron/data/participants/participations.ts';
import { aParticipant } from '../support/a-participant.ts';
import { codeOf } from '../support/coded.ts';
import { aParticipation, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { namesIn, participantCounts, participantPage } from '../support/data/participant-list.ts';
import { aJob, aStore } from '../support/data/store.ts';

function get(context: DataContext, uid: string) {
  return participants['participants.get'](context, { uid });
}

/** The person as the form would send it back. */
function formOf(context: DataContext, uid: string) {
  return aParticipant(get(context, uid));
}

const undoLast = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

describe('saving a person', () => {
  it('keeps a NIK with errors and names them at three levels', () => {
    const { context } = aStore();
    const uid = savedParticipant(context, { nik: '7202 0842 0390 0007', sex: 'L', name: '4ni', birthDate: null });
    expect(get(context, uid)).toMatchObject({ nik: '7202084203900007' });
    const levels = get(context, uid).problems.map(({ code, level }) => `${level} ${code}`);
    expect(levels).toEqual([
      'warning nik-sex-differs',
      'info nik-other-region',
      'warning name-odd',
      'warning birth-date-missing',
    ]);
    const short = savedParticipant(context, { nik: '72010803' });
    expect(get(context, short).problems).toContainEqual({ code: 'nik-length', level: 'error', field: 'nik' });
  });

  it('refuses an edit of an older version and leaves the newer one as it is', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const opened = formOf(context, uid);
    participants['participants.save'](context, { ...opened, name: 'Pertama' });
    expect(codeOf(() => participants['participants.save'](context, { ...opened, name: 'Kedua' }))).toBe('stale-edit');
    expect(get(context, uid).name).toBe('Pertama');
  });

  it('refuses a NIK that somebody has and names the owner', () => {
    const { context } = aStore();
    const owner = savedParticipant(context, { name: 'Pemilik', nik: '7201080203900009' });
    const taking = () => savedParticipant(context, { name: 'Lain', nik: "'7201 0802 0390 0009" });
    expect(taking).toThrow(
      expect.objectContaining({ code: 'nik-taken', details: { name: 'Pemilik', uid: owner } }) as Error,
    );
    expect(participantPage(context).total).toBe(1);
  });

  it('is told in the history and taken back by undoing', async () => {
    const { context } = aStore();
    const uid = savedParticipant(context, { name: 'Budi' });
    participants['participants.save'](context, { ...formOf(context, uid), name: 'Budi Santoso' });
    const [latest] = historyHandlers['history.of'](context, { table: 'participant', uid });
    expect(latest).toMatchObject({
      kind: 'participant.changed',
      params: { name: 'Budi Santoso' },
      changes: [{ record: 'participant', field: 'name', before: 'Budi', after: 'Budi Santoso' }],
      canUndo: true,
    });
    await undoLast(context);
    expect(get(context, uid).name).toBe('Budi');
    expect(namesIn(context, { search: 'santoso' })).toEqual([]);
  });
});

describe('removing a person', () => {
  it('takes the spells along, and undoing brings all of it back', async () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    savedParticipation(context, uid, { startsOn: '2025-01-01', endsOn: '2025-12-31' });
    savedParticipation(context, uid);
    const before = get(context, uid);
    participants['participants.remove'](context, { uid });
    expect(codeOf(() => get(context, uid))).toBe('not-found');
    expect(participantPage(context).total).toBe(0);
    await undoLast(context);
    expect(get(context, uid)).toEqual(before);
  });
});

describe('a spell of participation', () => {
  it('must have programmes that fit its segment', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const add = (segment: 'pu' | 'bpu', programmes: number) =>
      codeOf(() => savedParticipation(context, uid, { segment, programmes }));
    expect(add('bpu', 1)).toBe('programmes-unfit');
    expect(add('bpu', 3 + 8)).toBe('programmes-unfit');
    expect(get(context, uid).participations).toEqual([]);
    savedParticipation(context, uid, { segment: 'bpu', programmes: 3 + 4 });
    savedParticipation(context, uid, { segment: 'pu', programmes: 31 });
    expect(get(context, uid).participations).toHaveLength(2);
  });

  it('is ended with a reason and opened again by undoing', async () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const spell = savedParticipation(context, uid);
    participations['participations.end'](context, {
      uid: spell,
      rowVersion: 1,
      endsOn: '2026-09-30',
      endReason: 'left',
    });
    expect(get(context, uid).participations[0]).toMatchObject({ endsOn: '2026-09-30', endReason: 'left' });
    await undoLast(context);
    expect(get(context, uid).participations[0]).toMatchObject({ endsOn: null, endReason: null });
  });

  it('cannot end before it began', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const spell = savedParticipation(context, uid);
    const end = { uid: spell, rowVersion: 1, endsOn: '2025-12-31', endReason: 'left' as const };
    expect(codeOf(() => participations['participations.end'](context, end))).toBe('input-invalid');
  });

  it('that is removed comes back at its place in the history of the person', async () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const spell = savedParticipation(context, uid);
    participations['participations.remove'](context, { uid: spell });
    const told = historyHandlers['history.of'](context, { table: 'participant', uid }).map(({ kind }) => kind);
    expect(told).toEqual(['participation.removed', 'participation.added', 'participant.added']);
    await undoLast(context);
    expect(get(context, uid).participations.map((one) => one.uid)).toEqual([spell]);
  });

  it('with a malformed KPJ is a problem of its person, until it is put right', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    const spell = savedParticipation(context, uid, { kpj: '123' });
    expect(participantCounts(context).withWarnings).toBe(1);
    participants['participants.save'](context, { ...formOf(context, uid), name: 'Nama Baru' });
    expect(participantCounts(context).withWarnings).toBe(1);
    participations['participations.save'](
      context,
      aParticipation(context, uid, { uid: spell, rowVersion: 1, kpj: '21000123456' }),
    );
    expect(participantCounts(context).withWarnings).toBe(0);
  });
});
