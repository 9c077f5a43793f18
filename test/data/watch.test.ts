import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { topics, type Topic } from '../../shared/events.ts';
import { agreementHandlers } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { officeHandlers } from '../../electron/data/office.ts';
import { openData, type OpenData } from '../../electron/data/open.ts';
import { waitForOtherWriters } from '../../electron/data/other-writers.ts';
import { createWatch } from '../../electron/data/watch.ts';
import { codeOfPromise } from '../support/coded.ts';
import { addAgreement } from '../support/data/agreements.ts';

const opened: OpenData[] = [];
let folder = '';

afterEach(() => {
  for (const data of opened.splice(0)) data.close();
  rmSync(folder, { recursive: true, force: true });
});

const begin = { officeName: 'Disnakertrans', regencyCode: '72.01', headName: null };

/** A begun office whose clock the test turns, and what it announced. */
function anOfficeAt(moment: string) {
  folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-'));
  const clock = { moment };
  const announced: Topic[] = [];
  const data = openData(
    { storeFolder: folder },
    (all) => announced.push(...all),
    () => new Date(clock.moment),
  );
  opened.push(data);
  officeHandlers['office.begin'](data.context, begin);
  return { context: data.context, clock, announced };
}

/** The same store as another process has it. */
function elsewhere(): DataContext {
  const data = openData({ storeFolder: folder }, () => undefined);
  opened.push(data);
  return data.context;
}

const status = (context: DataContext) => officeHandlers['office.status'](context);

describe('a program left open', () => {
  it('moves on to the next day of the office, with the states of agreements', () => {
    const { context, clock, announced } = anOfficeAt('2027-01-31T15:59:30Z');
    addAgreement(context, { endsOn: '2027-01-31' });
    const stateNow = () => agreementHandlers['agreements.list'](context, { search: '' }).map(({ state }) => state);
    const watch = createWatch(context);
    expect([status(context).today, ...stateNow()]).toEqual(['2027-01-31', 'urgent']);
    announced.length = 0;
    watch();
    expect(announced).toEqual([]);
    clock.moment = '2027-01-31T16:00:01Z';
    watch();
    expect(announced).toEqual([...topics]);
    expect([status(context).today, ...stateNow()]).toEqual(['2027-02-01', 'expired']);
  });

  it('greets by the hour of the office, also after a night of sleep', () => {
    const { context, clock, announced } = anOfficeAt('2027-01-31T10:00:00Z');
    const watch = createWatch(context);
    expect(status(context).partOfDay).toBe('evening');
    announced.length = 0;
    clock.moment = '2027-01-31T23:30:00Z';
    watch();
    expect(announced).toContain('office');
    expect(status(context)).toMatchObject({ today: '2027-02-01', partOfDay: 'morning' });
  });
});

describe('a store that was closed', () => {
  it('is looked at no more', () => {
    const { context, announced } = anOfficeAt('2027-01-31T15:59:30Z');
    const watch = createWatch(context);
    announced.length = 0;
    for (const data of opened.splice(0)) data.close();
    expect(watch).not.toThrow();
    expect(announced).toEqual([]);
  });
});

describe('a store that two processes have open', () => {
  it('tells the one what the other changed, once, and nothing of its own changes', () => {
    const { context, announced } = anOfficeAt('2027-01-31T10:00:00Z');
    const watch = createWatch(context);
    addAgreement(context);
    announced.length = 0;
    watch();
    expect(announced).toEqual([]);
    addAgreement(elsewhere(), { numberFirst: '1', numberSecond: '2' });
    watch();
    watch();
    expect(announced).toEqual([...topics]);
  });

  it('waits for the other writer without holding up questions, and says when it takes too long', async () => {
    const { context } = anOfficeAt('2027-01-31T10:00:00Z');
    const other = elsewhere();
    const long = other.actions.begin({ kind: 'office.changed', topics: [] });
    const waiting = waitForOtherWriters(context.writer);
    expect(status(context).officeName).toBe('Disnakertrans');
    expect(await codeOfPromise(waitForOtherWriters(context.writer, 60))).toBe('store-busy');
    long.abandon();
    await waiting;
    expect(context.writer.inTransaction).toBe(false);
    expect(context.writer.pragma('busy_timeout', { simple: true })).toBe(5000);
  });
});
