import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../electron/workbook/calendar/text.ts';
import { calendarDayOf } from '../../shared/agreements/calendar.ts';
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
