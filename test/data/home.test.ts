import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { figuresOf } from '../../electron/data/figures.ts';
import { agreementHandlers } from '../../electron/data/agreements/handlers.ts';
import { reminderHandlers } from '../../electron/data/agreements/reminders.ts';
import { homeHandlers } from '../../electron/data/home.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { insertRecord } from '../../electron/data/records.ts';
import { issuedReports } from '../../electron/data/reports/issued.ts';
import { contract } from '../../shared/contract.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { addParticipant, addUnit, writing } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';

function home(context: DataContext) {
  return homeHandlers['home.summary'](context);
}

function todosOf(context: DataContext, kind: string) {
  return home(context).todos.filter((todo) => todo.kind === kind);
}

function issueReport(context: DataContext, period: string, asOf: string, unitUid: string | null = null): void {
  writing(context, () => {
    const file = {
      file: 'laporan.xlsx',
      rows: 1,
      bytes: 1,
      sha256: '-',
      at: '2026-10-05T00:00:00Z',
      who: 'Operator 1',
    };
    const filters = JSON.stringify({ unitUid, kecamatanUid: null, categoryUid: null });
    insertRecord(context.writer, 'report_issue', { layout: 'A', period, as_of: asOf, filters, ...file });
    return {};
  });
}

/** The office on a day, with one person whom a report is about. */
function anOfficeOn(today: string): DataContext {
  const { context } = aStore(today);
  addParticipant(context);
  return context;
}

describe('the quarterly report on the work list', () => {
  it('cannot be late while there is nobody to report', () => {
    const { context } = aStore('2026-11-22');
    expect(home(context)).toMatchObject({ reportsDue: 0, todos: [{ urgency: 'info' }, { urgency: 'info' }] });
    expect(home(context).todos[0]).toMatchObject({ kind: 'master-data-missing', params: { what: 'participants' } });
    addParticipant(context);
    expect(home(context)).toMatchObject({ reportsDue: 1, todos: [{ kind: 'report-due', days: -43 }, {}, {}] });
  });

  it('is due until it was written for the whole quarter', () => {
    const context = anOfficeOn('2026-10-06');
    const [due] = todosOf(context, 'report-due');
    expect(due).toMatchObject({ days: 4, urgency: 'warn', params: { period: '2026-T3', dueOn: '2026-10-10' } });
    issueReport(context, '2026-T3', '2026-09-28');
    expect(todosOf(context, 'report-due')).toHaveLength(1);
    issueReport(context, '2026-T3', '2026-09-30');
    expect(todosOf(context, 'report-due')).toEqual([]);
    expect(home(context).reportsDue).toBe(0);
  });

  it('stays due while it was written for single units only', () => {
    const context = anOfficeOn('2026-10-06');
    issueReport(context, '2026-T3', '2026-09-30', 'a-unit');
    expect(todosOf(context, 'report-due')).toHaveLength(1);
    expect(issuedReports(context.reader)).toMatchObject([{ isWhole: false }]);
    issueReport(context, '2026-T3', '2026-09-30');
    expect(todosOf(context, 'report-due')).toEqual([]);
    expect(issuedReports(context.reader)).toMatchObject([{ isWhole: true }, { isWhole: false }]);
  });

  it('is bad news after its deadline, and announced twenty days before it', () => {
    const context = anOfficeOn('2026-10-11');
    expect(todosOf(context, 'report-due')).toMatchObject([{ days: -1, urgency: 'bad' }]);
    const early = anOfficeOn('2026-09-20');
    issueReport(early, '2026-T2', '2026-06-30');
    expect(todosOf(early, 'report-due')).toMatchObject([{ days: 20, params: { period: '2026-T3' } }]);
    const before = anOfficeOn('2026-09-19');
    issueReport(before, '2026-T2', '2026-06-30');
    expect(todosOf(before, 'report-due')).toEqual([]);
  });
});

describe('agreements on the work list', () => {
  it('come by what they ask for', () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context, { title: 'Berlaku', endsOn: '2028-01-31' });
    addAgreement(context, { title: 'Siapkan', endsOn: '2027-02-05' });
    addAgreement(context, { title: 'Mendesak', endsOn: '2026-12-31' });
    addAgreement(context, { title: 'Berakhir', endsOn: '2026-11-21' });
    addAgreement(context, { title: 'Draf', signedOn: null, startsOn: '2026-11-01', endsOn: '2028-10-31' });
    const about = home(context).todos.filter(({ kind }) => kind.startsWith('agreement'));
    expect(about.map(({ kind, urgency, days, params }) => [kind, urgency, days, params['title']])).toEqual([
      ['agreement-unsigned', 'bad', -21, 'Draf'],
      ['agreement-expired', 'bad', -1, 'Berakhir'],
      ['agreement-ending', 'bad', 39, 'Mendesak'],
      ['agreement-ending', 'warn', 75, 'Siapkan'],
    ]);
    expect(home(context)).toMatchObject({ agreementsRunning: 3, agreementsNeedingWork: 3 });
  });

  it('stand there once, with every milestone that has come', () => {
    const { context } = aStore('2026-12-15');
    addAgreement(context);
    const about = todosOf(context, 'agreement-ending');
    expect(about.map(({ alerts }) => alerts.map(({ code }) => code))).toEqual([
      ['days-180', 'notice', 'days-90', 'days-60'],
    ]);
  });

  it('that somebody put off stay, last and uncounted, until the next milestone comes', () => {
    const store = aStore('2026-12-15');
    const { context } = store;
    const agreementUid = addAgreement(context);
    const reason = 'Menunggu TKKSD';
    reminderHandlers['reminders.snooze'](context, { agreementUid, until: '2027-01-20', reason });
    expect(home(context).todos.at(-1)).toMatchObject({ kind: 'agreement-ending', urgency: 'quiet', uid: agreementUid });
    expect(home(context).agreementsNeedingWork).toBe(0);
    const later = store.reopen('2027-01-01').context;
    expect(todosOf(later, 'agreement-ending')).toMatchObject([{ urgency: 'bad' }]);
    expect(home(later).agreementsNeedingWork).toBe(1);
  });
});

describe('the figures of the start screen', () => {
  it('count each person once, on the day', () => {
    const { context } = aStore('2026-11-22');
    const twoSpells = [{ category: 'petani', segment: 'bpu' }, { category: 'non-asn' }];
    addParticipant(context, {}, twoSpells);
    addParticipant(context, {}, [{ programmes: 0 }]);
    addParticipant(context, {}, [{ endsOn: '2026-06-30' }]);
    addParticipant(context, { problems: 1 }, []);
    expect(home(context)).toMatchObject({ participants: 4, active: 1, registered: 2, withErrors: 1 });
    expect(home(context).bySegment.toSorted((a, b) => a.segment.localeCompare(b.segment))).toEqual([
      { segment: 'bpu', active: 1 },
      { segment: 'pu', active: 1 },
    ]);
    expect(todosOf(context, 'data-errors')).toMatchObject([{ count: 1 }]);
  });

  it('tell of Non-ASN people whom the report by unit counts under no unit, and the list finds them', () => {
    const { context } = aStore('2026-11-22');
    addParticipant(context, {}, [{ unitId: addUnit(context, 'Dinas Kesehatan') }]);
    addParticipant(context, {}, [{ category: 'perangkat-desa' }]);
    addParticipant(context, {}, [{ endsOn: '2026-06-30' }]);
    expect(todosOf(context, 'unit-missing')).toEqual([]);
    const lost = addParticipant(context);
    expect(todosOf(context, 'unit-missing')).toMatchObject([{ count: 1, urgency: 'warn' }]);
    const page = participantHandlers['participants.page'](
      context,
      contract['participants.page'].input.parse({ problems: 'without-unit' }),
    );
    expect(page.rows.map(({ uid }) => uid)).toEqual([lost]);
  });

  it('tell of people who were never in a programme, and the list finds them', () => {
    const { context } = aStore('2026-11-22');
    addParticipant(context, {}, [{ endsOn: '2026-06-30' }]);
    expect(todosOf(context, 'never-registered')).toEqual([]);
    const without = addParticipant(context, {}, []);
    const inNone = addParticipant(context, {}, [{ programmes: 0 }]);
    expect(todosOf(context, 'never-registered')).toMatchObject([{ count: 2, urgency: 'info' }]);
    const page = participantHandlers['participants.page'](
      context,
      contract['participants.page'].input.parse({ problems: 'never-registered' }),
    );
    expect(page.rows.map(({ uid }) => uid).toSorted()).toEqual([without, inNone].toSorted());
  });

  it('show every kecamatan, and last the people of none', () => {
    const { context } = aStore('2026-11-22');
    const batui = context.reader.prepare(`SELECT id FROM kecamatan WHERE name = 'Batui'`).pluck().get() as number;
    addParticipant(context, { kecamatan_id: batui });
    addParticipant(context, { kecamatan_id: batui }, [{ programmes: 0 }]);
    addParticipant(context, {}, []);
    const { byKecamatan } = home(context);
    expect(byKecamatan).toHaveLength(25);
    expect(byKecamatan[0]).toEqual({ name: 'Batui', participants: 2, active: 1 });
    expect(byKecamatan.at(-1)).toEqual({ name: '', participants: 1, active: 0 });
    addParticipant(context);
    expect(home(context).byKecamatan.at(-1)).toEqual({ name: '', participants: 2, active: 1 });
  });

  it('follow every change', () => {
    const { context } = aStore();
    expect(home(context).participants).toBe(0);
    addParticipant(context);
    expect(home(context).participants).toBe(1);
  });

  it('say which lists are still empty', () => {
    const { context } = aStore();
    expect(todosOf(context, 'master-data-missing').map(({ params }) => params['what'])).toEqual([
      'participants',
      'villages',
    ]);
  });
});

describe('the figures of a large register', () => {
  it('are counted beside other work, told when they are there, and the last ones shown meanwhile', async () => {
    const { context, announced } = aStore('2026-11-22');
    const batui = context.reader.prepare(`SELECT id FROM kecamatan WHERE name = 'Batui'`).pluck().get() as number;
    for (let count = 0; count < 3; count += 1) addParticipant(context, { kecamatan_id: batui });
    addParticipant(context, {}, [{ category: 'petani', segment: 'bpu' }]);
    const { active, registered, withoutUnit, byKecamatan, bySegment } = home(context);
    const reader = context.openReader();
    // what is known is kept by the connection that writes
    const large = Object.create(context, { reader: { value: reader }, writer: { value: reader } }) as DataContext;
    const figures = (key: string) => figuresOf(large, key, '2026-11-22', 0);
    announced.length = 0;
    expect(figures('now')).toEqual({
      active: null,
      registered: null,
      withoutUnit: null,
      byKecamatan: [],
      bySegment: [],
    });
    await expect.poll(() => announced).toEqual(['history']);
    expect(figures('now')).toEqual({ active, registered, withoutUnit, byKecamatan, bySegment });
    expect(figures('later')).toBe(figures('now'));
    await expect.poll(() => announced).toEqual(['history', 'history']);
    reader.close();
  });
});

describe('a renewal that is prepared', () => {
  it('is one entry: the term that asks leads to its draft, with the steps of that', () => {
    const context = anOfficeOn('2026-11-22');
    const uid = addAgreement(context, { endsOn: '2027-01-31' });
    const about = () => home(context).todos.filter(({ kind }) => kind.startsWith('agreement-'));
    expect(about()).toMatchObject([{ kind: 'agreement-ending', uid }]);
    expect(about()[0]?.params).not.toHaveProperty('draftUid');
    const term = { startsOn: '2027-02-01', endsOn: '2029-01-31', signedOn: null };
    const names = { title: 'Perpanjangan', numberFirst: null, numberSecond: null };
    const draftUid = agreementHandlers['agreements.renew'](context, { uid, ...names, ...term }).uid;
    expect(about()).toMatchObject([{ kind: 'agreement-ending', uid, params: { draftUid, stepsTotal: 6 } }]);
    expect(home(context).agreementsNeedingWork).toBe(1);
  });

  it('has its own entry while the term that it renews asks for nothing', () => {
    const context = anOfficeOn('2026-02-01');
    const uid = addAgreement(context, { endsOn: '2027-01-31' });
    const term = { startsOn: '2027-02-01', endsOn: '2029-01-31', signedOn: null };
    const names = { title: 'Perpanjangan', numberFirst: null, numberSecond: null };
    const draft = agreementHandlers['agreements.renew'](context, { uid, ...names, ...term }).uid;
    const about = home(context).todos.filter(({ kind }) => kind.startsWith('agreement-'));
    expect(about).toMatchObject([{ kind: 'agreement-unsigned', uid: draft }]);
  });

  it('asks as urgently as its draft, which should have begun', () => {
    const context = anOfficeOn('2026-11-22');
    const uid = addAgreement(context, { endsOn: '2027-01-31' });
    const term = { startsOn: '2026-11-01', endsOn: '2029-01-31', signedOn: null };
    const names = { title: 'Perpanjangan', numberFirst: null, numberSecond: null };
    agreementHandlers['agreements.renew'](context, { uid, ...names, ...term });
    const about = home(context).todos.filter(({ kind }) => kind.startsWith('agreement-'));
    expect(about).toMatchObject([{ kind: 'agreement-ending', uid, urgency: 'bad' }]);
  });

  it('keeps its own entry while the reminder of the term that it renews is put off', () => {
    const context = anOfficeOn('2026-11-22');
    const uid = addAgreement(context, { endsOn: '2026-10-31' });
    const term = { startsOn: '2026-11-01', endsOn: '2029-01-31', signedOn: null };
    const names = { title: 'Perpanjangan', numberFirst: null, numberSecond: null };
    const draftUid = agreementHandlers['agreements.renew'](context, { uid, ...names, ...term }).uid;
    reminderHandlers['reminders.snooze'](context, { agreementUid: uid, until: '2026-11-30', reason: 'Menunggu' });
    expect(home(context).todos.filter(({ kind }) => kind.startsWith('agreement-'))).toMatchObject([
      { kind: 'agreement-unsigned', uid: draftUid, urgency: 'bad' },
      { kind: 'agreement-expired', uid, urgency: 'quiet', params: { draftUid } },
    ]);
  });
});
