import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { actionHandlers, historyHandlers } from '../../electron/data/history.ts';
import { kecamatanHandlers } from '../../electron/data/masterdata/regions.ts';
import { participantHandlers as participants } from '../../electron/data/participants/handlers.ts';
import { participationHandlers as participations } from '../../electron/data/participants/participations.ts';
import { nameOrder } from '../../electron/data/participants/search-text.ts';
import { contract } from '../../shared/contract.ts';
import type { Input } from '../../shared/contract.ts';
import { aParticipant } from '../support/a-participant.ts';
import { codeOf } from '../support/coded.ts';
import {
  aParticipation,
  categoryUid,
  fundingUid,
  savedParticipant,
  savedParticipation,
} from '../support/data/participant-forms.ts';
import { aJob, aStore } from '../support/data/store.ts';

function page(context: DataContext, input: Input<'participants.page'> = {}) {
  return participants['participants.page'](context, contract['participants.page'].input.parse(input));
}

function namesIn(context: DataContext, input: Input<'participants.page'> = {}): string[] {
  return page(context, input).rows.map(({ name }) => name);
}

function counts(context: DataContext, input: Input<'participants.counts'> = {}) {
  return participants['participants.counts'](context, contract['participants.counts'].input.parse(input));
}

function get(context: DataContext, uid: string) {
  return participants['participants.get'](context, { uid });
}

/** The person as the form would send it back. */
function formOf(context: DataContext, uid: string) {
  return aParticipant(get(context, uid));
}

function kecamatanUid(context: DataContext, name: string): string {
  return kecamatanHandlers['kecamatan.list'](context).find((one) => one.name === name)!.uid;
}

const undoLast = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

describe('the page of the grid', () => {
  it('answers a window of the sorted list and how long the whole is', () => {
    const { context } = aStore();
    for (const name of ['Cici', 'Ani', 'Budi', 'Dodi']) savedParticipant(context, { name });
    const { rows, total, milliseconds } = page(context, { offset: 1, limit: 2 });
    expect(rows.map(({ name }) => name)).toEqual(['Budi', 'Cici']);
    expect(total).toBe(4);
    expect(milliseconds).toBeGreaterThan(0);
    expect(namesIn(context, { descending: true })).toEqual(['Dodi', 'Cici', 'Budi', 'Ani']);
  });

  it('sorts by the name alone, whatever the village is called, then by NIK', () => {
    const { context } = aStore();
    const inBatui = { kecamatanUid: kecamatanUid(context, 'Batui') };
    savedParticipant(context, { name: 'Abdul Daeng' });
    savedParticipant(context, { name: 'Abdul', nik: '7201044112800002', ...inBatui });
    savedParticipant(context, { name: 'Abdul', nik: '7201044112800001', kecamatanUid: kecamatanUid(context, 'Toili') });
    savedParticipant(context, { name: 'Abdul Aziz' });
    const { rows } = page(context);
    expect(rows.map(({ name, nik }) => `${name} ${nik?.slice(-1)}`).slice(0, 2)).toEqual(['Abdul 1', 'Abdul 2']);
    expect(namesIn(context)).toEqual(['Abdul', 'Abdul', 'Abdul Aziz', 'Abdul Daeng']);
    expect(namesIn(context, { search: 'abdul batui' })).toEqual(['Abdul']);
  });

  it('is found and sorted in one index, however long the list is', () => {
    const { context } = aStore();
    const plan = context.reader
      .prepare<[string], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT p.id FROM participant p WHERE instr(p.search_text, ?) > 0
         ORDER BY ${nameOrder.map((part) => `${part} DESC`).join(', ')}, p.id DESC LIMIT 50`,
      )
      .all('abdul');
    expect(plan.map(({ detail }) => detail)).toEqual(['SCAN p USING COVERING INDEX participant_name']);
  });

  it('sorts by birth date', () => {
    const { context } = aStore();
    savedParticipant(context, { name: 'Muda', birthDate: '2001-01-01' });
    savedParticipant(context, { name: 'Tua', birthDate: '1960-01-01' });
    expect(namesIn(context, { sort: 'birthDate' })).toEqual(['Tua', 'Muda']);
  });

  it('shows the spell that covers the day, else the latest', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    savedParticipation(context, uid, { startsOn: '2024-01-01', endsOn: '2024-12-31', kpj: '24000000001' });
    savedParticipation(context, uid, { startsOn: '2026-01-01', endsOn: '2026-06-30', kpj: '26000000001' });
    const shownOn = (on: string) => page(context, { on }).rows.map(({ kpj, isActive }) => [kpj, isActive])[0];
    expect(shownOn('2024-06-01')).toEqual(['24000000001', true]);
    expect(shownOn('2026-03-01')).toEqual(['26000000001', true]);
    expect(shownOn('2026-12-01')).toEqual(['26000000001', false]);
  });
});

describe('search', () => {
  it('finds any part of a name, of the NIK, and several words together', () => {
    const { context } = aStore();
    savedParticipant(context, {
      name: 'Budi Santoso',
      nik: '7201040412800001',
      birthDate: '1980-12-04',
      kecamatanUid: kecamatanUid(context, 'Luwuk'),
    });
    savedParticipant(context, { name: 'Budiman', nik: '7201080203900002' });
    savedParticipant(context, { name: 'Sri Wahyuni', nik: '7201084203900003', sex: 'P' });
    expect(namesIn(context, { search: 'antos' })).toEqual(['Budi Santoso']);
    expect(namesIn(context, { search: 'BUDI' })).toEqual(['Budi Santoso', 'Budiman']);
    expect(namesIn(context, { search: 'budi luwuk 1980' })).toEqual(['Budi Santoso']);
    expect(namesIn(context, { search: '720108' })).toEqual(['Budiman', 'Sri Wahyuni']);
    expect(namesIn(context, { search: '900003' })).toEqual(['Sri Wahyuni']);
    expect(namesIn(context, { search: '7201 0802 0390 0002' })).toEqual(['Budiman']);
    expect(namesIn(context, { search: 'tidak ada' })).toEqual([]);
  });

  it('finds a KPJ and a phone number', () => {
    const { context } = aStore();
    const uid = savedParticipant(context, { name: 'Ani', phone: '+62 812-4455-6677' });
    savedParticipant(context, { name: 'Budi' });
    savedParticipation(context, uid, { kpj: '21 000 123 456' });
    expect(namesIn(context, { search: '21000123' })).toEqual(['Ani']);
    expect(namesIn(context, { search: '44556677' })).toEqual(['Ani']);
  });

  it('takes signs of SQL and of patterns for what they are', () => {
    const { context } = aStore();
    savedParticipant(context, { name: "Ma'ruf" });
    for (const search of ["'", '%', '_', '";--', "' OR 1=1"]) expect(() => page(context, { search })).not.toThrow();
    expect(namesIn(context, { search: "ma'ruf" })).toEqual(["Ma'ruf"]);
    expect(namesIn(context, { search: "x' OR '1'='1" })).toEqual([]);
  });
});

describe('filters', () => {
  function aSmallOffice() {
    const { context } = aStore('2026-10-01');
    const luwuk = kecamatanUid(context, 'Luwuk');
    const active = savedParticipant(context, { name: 'Aktif', kecamatanUid: luwuk });
    savedParticipation(context, active, { fundingUid: fundingUid(context, 'csr') });
    const ended = savedParticipant(context, { name: 'Berhenti' });
    savedParticipation(context, ended, { endsOn: '2026-09-30', endReason: 'left' });
    const known = savedParticipant(context, { name: 'Calon', nik: '123', sex: null });
    savedParticipation(context, known, {
      programmes: 0,
      segment: 'bpu',
      categoryUid: categoryUid(context, 'petani'),
    });
    return { context, luwuk };
  }

  it('tell active from not active on any day; known but not registered is not active', () => {
    const { context } = aSmallOffice();
    expect(namesIn(context, { status: 'active' })).toEqual(['Aktif']);
    expect(namesIn(context, { status: 'active', on: '2026-09-30' })).toEqual(['Aktif', 'Berhenti']);
    expect(namesIn(context, { status: 'inactive' })).toEqual(['Berhenti', 'Calon']);
    expect(counts(context)).toEqual({
      total: 3,
      active: 1,
      withErrors: 1,
      withWarnings: 1,
      withInfos: 0,
    });
    expect(counts(context, { on: '2026-09-30' }).active).toBe(2);
  });

  it('take sub-district, funding source, category and problems, also together', () => {
    const { context, luwuk } = aSmallOffice();
    expect(namesIn(context, { kecamatanUids: [luwuk] })).toEqual(['Aktif']);
    expect(namesIn(context, { fundingUids: [fundingUid(context, 'csr')] })).toEqual(['Aktif']);
    expect(namesIn(context, { categoryUids: [categoryUid(context, 'petani')] })).toEqual(['Calon']);
    expect(namesIn(context, { problems: 'error' })).toEqual(['Calon']);
    expect(namesIn(context, { problems: 'none' })).toEqual(['Aktif', 'Berhenti']);
    expect(namesIn(context, { problems: 'error', kecamatanUids: [luwuk] })).toEqual([]);
  });
});

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
    expect(page(context).total).toBe(1);
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
    expect(page(context).total).toBe(0);
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
    expect(counts(context).withWarnings).toBe(1);
    participants['participants.save'](context, { ...formOf(context, uid), name: 'Nama Baru' });
    expect(counts(context).withWarnings).toBe(1);
    participations['participations.save'](
      context,
      aParticipation(context, uid, { uid: spell, rowVersion: 1, kpj: '21000123456' }),
    );
    expect(counts(context).withWarnings).toBe(0);
  });
});
