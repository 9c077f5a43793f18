import { describe, expect, it } from 'vitest';
import { coverageQuestion } from '../../shared/coverage/schema.ts';
import type { Input } from '../../shared/contract.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { kecamatanHandlers } from '../../electron/data/masterdata/regions.ts';
import { targetHandlers, workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { addParticipant } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';

const counted = (context: DataContext, question: Input<'coverage.count'> = {}) =>
  coverageHandlers['coverage.count'](context, coverageQuestion.parse(question));

function sayWorkers(context: DataContext, more: Partial<Input<'workforce.save'>> = {}): void {
  const figure = { uid: null, rowVersion: null, definition: null, publishedOn: null, note: null };
  const usual = { year: 2026, area: 'regency', segment: 'all', people: 200, source: 'Sakernas' } as const;
  workforceHandlers['workforce.save'](context, { ...figure, ...usual, ...more });
}

function wantCovered(
  context: DataContext,
  year: number,
  percent: number,
  more: Partial<Input<'targets.save'>> = {},
): void {
  const target = { uid: null, rowVersion: null, regulationUid: null, note: null, legalBasis: 'Perda RPJMD' };
  const usual = { plan: 'rpjmd', year, area: 'regency', segment: 'all', percent } as const;
  targetHandlers['targets.save'](context, { ...target, ...usual, ...more });
}

const luwuk = (context: DataContext) =>
  kecamatanHandlers['kecamatan.list'](context).find(({ name }) => name === 'Luwuk')!;

describe('what a count is measured against', () => {
  it('is the chosen workforce of the year of the day, with its source', () => {
    const { context } = aStore();
    sayWorkers(context, { year: 2024, people: 190, source: 'Sakernas 2024' });
    sayWorkers(context);
    addParticipant(context, {}, [{ startsOn: '2024-01-01' }]);
    expect(counted(context).basis).toEqual({ workforce: 200, year: 2026, isEarlier: false, sources: ['Sakernas'] });
    expect(counted(context, { on: '2025-06-30' }).basis).toMatchObject({ workforce: 190, year: 2024, isEarlier: true });
    expect(counted(context, { on: '2023-06-30' }).basis).toBeNull();
  });

  it('follows filters that statistics know, and is unknown under others', () => {
    const { context } = aStore();
    const { uid } = luwuk(context);
    sayWorkers(context);
    sayWorkers(context, { segment: 'informal', people: 120 });
    sayWorkers(context, { area: uid, people: 50 });
    expect(counted(context, { segments: ['bpu'] }).basis?.workforce).toBe(120);
    expect(counted(context, { kecamatanUids: [uid] }).basis?.workforce).toBe(50);
    expect(counted(context, { segments: ['pu'] }).basis).toBeNull();
    expect(counted(context, { sexes: ['P'] }).basis).toBeNull();
    expect(counted(context, { kecamatanUids: [uid, 'none'] }).basis).toBeNull();
  });

  it('is not a plan that ended before the day while another one goes on', () => {
    const { context } = aStore();
    sayWorkers(context);
    wantCovered(context, 2026, 3499, { plan: 'rkp', legalBasis: 'RKP 2026' });
    const targetOn = (on: string) => counted(context, { on }).target;
    expect(targetOn('2026-11-22')).toMatchObject({ rate: 3499, year: 2026, isGoal: false });
    expect(targetOn('2027-11-22')).toMatchObject({ rate: 9950, year: 2030, isGoal: true });
    expect(targetOn('2030-11-22')).toMatchObject({ rate: 9950, year: 2030, isGoal: false });
  });

  it('stands beside each kecamatan and kind of work', () => {
    const { context } = aStore();
    const { uid, name } = luwuk(context);
    sayWorkers(context, { area: uid, people: 50 });
    sayWorkers(context, { segment: 'formal', people: 80 });
    addParticipant(context, { kecamatan_id: 4 });
    const group = counted(context).groups.find((one) => one.name === name);
    expect(group).toMatchObject({ people: 1, workforce: 50, target: 9950 });
    const work = counted(context, { by: 'work' }).groups;
    expect(work.map(({ key, people, workforce }) => [key, people, workforce])).toEqual([
      ['formal', 1, 80],
      ['informal', 0, null],
    ]);
  });
});

describe('the target of a count', () => {
  it('is that of the year, the goal where the plan says nothing of it, or worked out when asked', () => {
    const { context } = aStore();
    sayWorkers(context);
    expect(counted(context).target).toMatchObject({ rate: 9950, isGoal: true, canInterpolate: false });
    wantCovered(context, 2025, 3950, { legalBasis: 'Perda Kabupaten Banggai tentang RPJMD 2025-2030' });
    const goalYear = counted(context).target!.goal.year;
    const asked = counted(context, { interpolate: true }).target!;
    expect(asked).toMatchObject({ year: 2026, isInterpolated: true, isGoal: false });
    expect(asked.rate).toBe(3950 + Math.round((9950 - 3950) / (goalYear - 2025)));
    expect(counted(context).target).toMatchObject({ isGoal: true, canInterpolate: true });
    wantCovered(context, 2026, 5250);
    expect(counted(context).target).toMatchObject({ rate: 5250, year: 2026, isGoal: false, canInterpolate: false });
  });
});
