import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortStream } from '../../electron/threads/port-stream.ts';
import { calendarText } from '../../electron/workbook/calendar/text.ts';
import { writeCalendar } from '../../electron/workbook/tasks/calendar.ts';
import { calendarDayOf, type CalendarOrder, revisionAt } from '../../shared/agreements/calendar.ts';
import type { AgendaEntry } from '../../shared/agreements/agenda.ts';

const entry = (fields: Partial<AgendaEntry> = {}): AgendaEntry => ({
  key: '019a-end',
  kind: 'end',
  on: '2027-02-28',
  daysBefore: null,
  step: null,
  quarter: null,
  agreementUid: '019a',
  title:
    'Perlindungan pekerja rentan; tahap 2, “Luwuk” – panjang sekali sehingga barisnya harus dilipat oleh penulisnya',
  number: 'PER/278/122015',
  isDone: false,
  isOverdue: false,
  ...fields,
});
const write = (entries: AgendaEntry[], revision = 7) =>
  calendarText({
    name: 'Agenda Pantau UCJ',
    writtenAt: '2026-11-22T01:02:03.000Z',
    revision,
    from: '2026-11-01',
    to: '2028-12-31',
    withOverdue: true,
    cancelled: [],
    days: entries.map((one) => calendarDayOf(one, 'id')),
  });
/** Read by another library than the one that writes. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar file', () => {
  it('has one all-day event for each day of the agenda, in words, with its number', () => {
    const [event] = events(write([entry()]));
    expect(event?.uid).toBe('019a-end@pantau-ucj');
    expect(event?.summary).toBe(`${entry().title}: hari terakhir berlaku`);
    expect(event?.description).toBe('Nomor PER/278/122015');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-02-28');
  });

  it('rings in the morning of the day and a week before a last day, and not for what is done', () => {
    const alarms = (one: AgendaEntry) =>
      events(write([one]))[0]
        ?.component.getAllSubcomponents('valarm')
        .map((alarm) => {
          const trigger = alarm.getFirstProperty('trigger');
          const { toSeconds } = ICAL.Duration.prototype;
          return [trigger?.getParameter('related') ?? 'START', toSeconds.call(trigger?.getFirstValue())];
        });
    expect(alarms(entry())).toEqual([
      ['START', -7 * 86_400 + 8 * 3600],
      ['START', 8 * 3600],
    ]);
    expect(alarms(entry({ isDone: true }))).toEqual([]);
  });

  it('keeps its uids and grows its revision, so that a second import updates', () => {
    const [before] = events(write([entry()], 7));
    const [after] = events(write([entry({ on: '2027-03-31' })], 9));
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([7, 9]);
  });

  it('keeps every line within 75 bytes and ends them with CR LF (RFC 5545, 3.1)', () => {
    const text = write([entry()]);
    expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is a calendar even when nothing falls into the time', () => {
    expect(events(write([]))).toEqual([]);
  });
});

describe('a calendar file that replaces an earlier one', () => {
  const order = (entries: AgendaEntry[], writtenAt: string): CalendarOrder => ({
    name: 'Agenda',
    writtenAt,
    revision: revisionAt(writtenAt),
    from: '2026-11-01',
    to: '2028-12-31',
    withOverdue: true,
    days: entries.map((one) => calendarDayOf(one, 'id')),
    cancelled: [],
  });
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'calendar-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Exports through the task of the workbook thread, as the program does. */
  async function exported(name: string, ...orders: CalendarOrder[]): Promise<ICAL.Event[]> {
    const file = { path: join(folder, name), name };
    for (const one of orders) {
      const { port1, port2 } = new MessageChannel();
      const mine = new PortStream(port1);
      const task = writeCalendar({ task: 'calendar', file }, new PortStream(port2));
      await mine.send(one);
      mine.end();
      await mine.value();
      await task;
      mine.close();
    }
    return events(readFileSync(file.path, 'utf8'));
  }
  const told = (list: ICAL.Event[]) =>
    list.map(({ uid, component }) => [uid.split('@')[0], String(component.getFirstPropertyValue('status') ?? '')]);
  const [first, second, third] = ['2026-11-22T01:00:00.000Z', '2026-11-23T01:00:00.000Z', '2026-11-24T01:00:00.000Z'];
  const [kept, lost] = [entry({ key: 'a-end' }), entry({ key: 'b-end', on: '2027-05-31' })];

  it('cancels what is no more, with its uid, its day and a later sequence, and goes on cancelling it', async () => {
    const [before] = await exported('one.ics', order([lost], first));
    const list = await exported('one.ics', order([kept], second), order([kept], third));
    expect(told(list)).toEqual([
      ['a-end', ''],
      ['b-end', 'CANCELLED'],
    ]);
    const gone = list[1];
    expect([gone?.uid, gone?.startDate.toString(), gone?.summary]).toEqual([
      before?.uid,
      '2027-05-31',
      before?.summary,
    ]);
    expect(gone?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(gone?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('lets what comes back live again', async () => {
    const list = await exported(
      'two.ics',
      order([kept, lost], first),
      order([kept], second),
      order([kept, lost], third),
    );
    expect(told(list)).toEqual([
      ['a-end', ''],
      ['b-end', ''],
    ]);
  });

  it('cancels nothing outside of the days asked about, and nothing that another program wrote', async () => {
    const past = entry({ key: 'c-end', on: '2026-10-31' });
    expect(told(await exported('three.ics', order([past], first), order([kept], second)))).toEqual([['a-end', '']]);
    const foreign = write([lost]).replaceAll('@pantau-ucj', '@example.org');
    writeFileSync(join(folder, 'four.ics'), foreign);
    expect(told(await exported('four.ics', order([kept], second)))).toEqual([['a-end', '']]);
  });

  it('cancels what was overdue before these days and is done by now, and goes on cancelling it', async () => {
    const late = entry({ key: 'd-step', kind: 'step', on: '2026-10-10', isOverdue: true });
    const orders = [order([late, kept], first), order([kept], second)] as const;
    const cancelled = [
      ['a-end', ''],
      ['d-step', 'CANCELLED'],
    ];
    expect(told(await exported('six.ics', ...orders))).toEqual(cancelled);
    expect(told(await exported('six.ics', order([kept], third)))).toEqual(cancelled);
    const unasked = { ...order([kept], second), withOverdue: false };
    expect(told(await exported('seven.ics', order([late, kept], first), unasked))).toEqual([['a-end', '']]);
  });

  it('has a later revision than the file before it, also when the clock was set back', async () => {
    const [before] = await exported('five.ics', order([kept], third));
    const [after] = await exported('five.ics', order([kept], first));
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  });

  it('counts its revision by time alone: a restored store goes on growing', () => {
    expect(revisionAt(second)).toBe(revisionAt(first) + 86_400);
    expect(revisionAt('2026-11-22T01:00:00.000Z')).toBeGreaterThan(100_000_000);
    expect(revisionAt('2087-12-31T00:00:00.000Z')).toBeLessThan(2 ** 31);
    expect(revisionAt('1999-01-01T00:00:00.000Z')).toBe(0);
  });
});
