import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CoverageCount } from '../../shared/coverage/schema.ts';
import { coverageDimensions, coverageQuestion, trendQuestion } from '../../shared/coverage/schema.ts';
import { segmentsOfWork, workSegments } from '../../shared/coverage/scope.ts';
import type { Input } from '../../shared/contract.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { columnsOfRegister } from '../../electron/data/coverage/register.ts';
import { fail } from '../../shared/result.ts';
import { idOf } from '../../electron/data/records.ts';
import { addParticipant, addParticipants, addUnit, type SpellFields, writing } from '../support/data/participants.ts';
import { participantPage } from '../support/data/participant-list.ts';
import { undoAction } from '../support/data/undo-action.ts';
import { aStore } from '../support/data/store.ts';

function counted(context: DataContext, question: Input<'coverage.count'> = {}): CoverageCount {
  return coverageHandlers['coverage.count'](context, coverageQuestion.parse(question));
}

/** The figures of a count by name or key, without the empty ones. */
function figures(count: CoverageCount): Record<string, number> {
  return Object.fromEntries(
    count.groups.filter(({ people }) => people > 0).map(({ name, key, people }) => [name ?? key, people]),
  );
}

/** The filter of the grid that opens the people of a group. */
function filterOf({ by, on }: CoverageCount, key: string): Input<'participants.page'> {
  const work = workSegments.find((one) => one === key);
  if (by === 'work' && work) return { status: 'active', on, segments: [...segmentsOfWork[work]] };
  const field = {
    work: 'segments',
    kecamatan: 'kecamatanUids',
    village: 'villageUids',
    unit: 'unitUids',
    category: 'categoryUids',
    funding: 'fundingUids',
    segment: 'segments',
    sex: 'sexes',
    age: 'ages',
  }[by];
  return { status: 'active', on, [field]: [key] };
}

describe('coverage of a day', () => {
  it('counts each person once in the whole, and in every group that one of their spells is in', () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Kesehatan');
    addParticipant(context, {}, [
      { segment: 'pu', unitId },
      { segment: 'bpu', category: 'petani', funding: 'csr' },
    ]);
    addParticipant(context, {}, [{ segment: 'pu' }]);
    expect(counted(context, { by: 'segment' })).toMatchObject({ people: 2, inSeveral: 1, paidTwice: 1 });
    expect(figures(counted(context, { by: 'segment' }))).toEqual({ pu: 2, bpu: 1 });
    expect(figures(counted(context, { by: 'unit' }))).toEqual({ 'Dinas Kesehatan': 1, none: 2 });
    expect(figures(counted(context, { by: 'sex' }))).toEqual({ L: 2 });
    expect(counted(context, { segments: ['bpu'] }).people).toBe(1);
  });

  it('leaves out who is only known to a unit, who has died, and whose spell is over or to come', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ programmes: 0 }]);
    addParticipant(context, { died_on: '2026-03-01' });
    addParticipant(context, {}, [{ endsOn: '2026-06-30' }]);
    addParticipant(context, {}, [{ startsOn: '2026-12-01' }]);
    addParticipant(context);
    const on = (day: string) => counted(context, { on: day }).people;
    expect([on('2026-03-01'), on('2026-03-02'), on('2026-06-30'), on('2026-07-01')]).toEqual([3, 2, 2, 1]);
    expect([on('2026-12-01'), on('2025-12-31')]).toEqual([2, 0]);
  });

  it('names every kecamatan, also with nobody in it, and those of none only where there are some', () => {
    const { context } = aStore();
    expect(counted(context).groups).toHaveLength(24);
    addParticipant(context);
    expect(counted(context).groups.at(-1)).toMatchObject({ key: 'none', name: null, people: 1 });
  });

  it('gives the same number for a past day after later periods were edited', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ startsOn: '2025-01-01', endsOn: '2025-12-31' }]);
    addParticipant(context, {}, [{ startsOn: '2025-06-01' }]);
    const before = counted(context, { on: '2025-09-30', by: 'category' });
    addParticipant(context, {}, [{ startsOn: '2026-02-01' }]);
    writing(context, () => {
      context.writer
        .prepare(`UPDATE participation SET ends_on = '2026-05-31', row_version = row_version + 1 WHERE ends_on IS NULL`)
        .run();
      return {};
    });
    expect(counted(context, { on: '2025-09-30', by: 'category' })).toEqual(before);
  });

  it('opens exactly its people, whatever they are counted by', () => {
    const spell = fc.record({
      segment: fc.constantFrom('pu', 'bpu'),
      category: fc.constantFrom('non-asn', 'petani'),
      funding: fc.constantFrom('apbd-kabupaten', 'csr'),
      programmes: fc.constantFrom(0, 3),
      days: fc.constantFrom(
        { startsOn: '2024-01-01', endsOn: '2026-11-21' },
        { startsOn: '2024-01-01', endsOn: '2026-11-22' },
        { startsOn: '2026-11-22', endsOn: null },
        { startsOn: '2026-11-23', endsOn: null },
      ),
      isOfUnit: fc.boolean(),
    });
    const person = fc.record({
      sex: fc.constantFrom('L', 'P', null),
      birth_date: fc.constantFrom(null, '2011-11-22', '2011-11-23', '1961-11-22', '2001-02-28'),
      kecamatan_id: fc.constantFrom(null, 1, 2),
      died_on: fc.constantFrom(null, null, '2026-11-21', '2026-11-22'),
      spells: fc.array(spell, { minLength: 0, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (people) => {
        const { context } = aStore();
        const unitId = addUnit(context, 'Dinas Kesehatan');
        for (const { spells, ...record } of people) {
          const theirs = spells.map(({ isOfUnit, days, ...one }): SpellFields => ({
            ...one,
            ...days,
            unitId: isOfUnit ? unitId : null,
          }));
          addParticipant(context, record, theirs);
        }
        for (const by of coverageDimensions) {
          const count = counted(context, { by });
          expect(count.people).toBe(participantPage(context, { status: 'active' }).total);
          expect(count.paidTwice).toBe(participantPage(context, { status: 'active', problems: 'paid-twice' }).total);
          for (const { key, people: figure } of count.groups) {
            expect(participantPage(context, filterOf(count, key)).total, `${by} ${key}`).toBe(figure);
            const alone = counted(context, filterOf(count, key));
            expect(alone.people, `${by} ${key} alone`).toBe(figure);
            const twice = participantPage(context, { ...filterOf(count, key), problems: 'paid-twice' }).total;
            expect(alone.paidTwice, `${by} ${key} paid twice`).toBe(twice);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never falls, nor does any group, when somebody gets one more spell, whatever it says', () => {
    const spell = fc.record({
      segment: fc.constantFrom('pu', 'bpu'),
      category: fc.constantFrom('non-asn', 'petani'),
      funding: fc.constantFrom('apbd-kabupaten', 'csr'),
      programmes: fc.constantFrom(0, 3),
      startsOn: fc.constantFrom('2024-01-01', '2026-11-22', '2026-11-23'),
      endsOn: fc.constantFrom('2026-12-31', null),
    });
    fc.assert(
      fc.property(
        fc.array(spell, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...coverageDimensions),
        (spells, by) => {
          const { context: before } = aStore();
          const { context: after } = aStore();
          for (const context of [before, after])
            addParticipant(context, { sex: 'P' }, [{ startsOn: '2025-01-01', endsOn: '2025-12-31' }]);
          addParticipant(before, { sex: 'L' }, spells.slice(1));
          addParticipant(after, { sex: 'L' }, spells);
          const [less, more] = [counted(before, { by }), counted(after, { by })];
          expect(more.people).toBeGreaterThanOrEqual(less.people ?? 0);
          expect(more.people).toBeLessThanOrEqual((less.people ?? 0) + 1);
          const now = figures(more);
          for (const [group, people] of Object.entries(figures(less)))
            expect(now[group], group).toBeGreaterThanOrEqual(people);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('says of people who have moved: counted where they live now, also for a past day, and the whole as before', () => {
    const { context } = aStore();
    addParticipant(context, { kecamatan_id: 1 });
    const before = counted(context, { on: '2026-03-31' });
    writing(context, () => {
      context.writer.prepare('UPDATE participant SET kecamatan_id = 2, row_version = row_version + 1').run();
      return {};
    });
    const after = counted(context, { on: '2026-03-31' });
    expect(after.people).toBe(before.people);
    expect(after.groups.map(({ people }) => people).slice(0, 2)).toEqual([0, 1]);
  });

  it('never falls when somebody gets one more spell', () => {
    const { context } = aStore();
    const uid = addParticipant(context, {}, [{ endsOn: '2026-01-31' }]);
    const before = counted(context).people ?? 0;
    const id = idOf(context.writer, 'participant', uid)!;
    writing(context, (action) => {
      context.writer
        .prepare(
          `INSERT INTO participation (uid, participant_id, segment, category_id, programmes, starts_on, created_action)
           SELECT '019bb000-0000-7000-8000-000000000001', ?, 'bpu', id, 3, '2026-02-01', ? FROM category LIMIT 1`,
        )
        .run(id, action);
      return {};
    });
    expect(counted(context).people).toBe(before + 1);
  });

  it('answers about a large register when it has been read beside other work', async () => {
    const { context, announced } = aStore();
    addParticipants(context, 40);
    const first = columnsOfRegister(context, 10);
    expect(first).toEqual({ columns: null, isCounting: true });
    announced.length = 0;
    await expect.poll(() => announced.length).toBeGreaterThan(0);
    expect(columnsOfRegister(context, 10)).toMatchObject({ isCounting: false, columns: { length: 40 } });
    addParticipants(context, 1);
    expect(columnsOfRegister(context, 10)).toMatchObject({ isCounting: true, columns: { length: 40 } });
    await expect.poll(() => columnsOfRegister(context, 10).isCounting).toBe(false);
    expect(columnsOfRegister(context, 10).columns?.length).toBe(41);
  });

  it('keeps what was read while nothing of the people has changed, and reads again when something has', () => {
    const { context } = aStore();
    const uid = addParticipant(context);
    const { columns } = columnsOfRegister(context);
    addUnit(context, 'Dinas Kesehatan');
    expect(columnsOfRegister(context).columns).toBe(columns);
    const { action } = context.actions.run({ kind: 'participant.changed', topics: [], isUndoable: true }, () => {
      context.writer
        .prepare(`UPDATE participant SET died_on = '2026-01-01', row_version = row_version + 1 WHERE uid = ?`)
        .run(uid);
      return {};
    });
    expect(counted(context).people).toBe(0);
    undoAction(context, action);
    expect(counted(context).people).toBe(1);
  });

  it('says it when a large register cannot be read, and begins again later', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { context, announced } = aStore();
      addParticipants(context, 20);
      let isBroken = true;
      const failing: DataContext = {
        ...context,
        openReader: () => (isBroken ? fail('store-corrupt') : context.openReader()),
      };
      announced.length = 0;
      expect(columnsOfRegister(failing, 10)).toEqual({ columns: null, isCounting: true });
      await expect.poll(() => announced.length).toBeGreaterThan(0);
      expect(() => columnsOfRegister(failing, 10)).toThrow(expect.objectContaining({ code: 'store-corrupt' }));
      isBroken = false;
      expect(() => columnsOfRegister(failing, 10)).toThrow(expect.objectContaining({ code: 'store-corrupt' }));
      vi.advanceTimersByTime(10_000);
      await expect.poll(() => columnsOfRegister(failing, 10).isCounting).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the trend', () => {
  it('counts every day as the screen counts that day alone, also by age', () => {
    const { context } = aStore();
    const dates = ['2026-06-30', '2026-07-01', '2026-08-31', '2026-09-30', '2026-10-31'];
    for (const [place, startsOn] of dates.entries()) {
      addParticipant(context, { birth_date: `200${place}-09-30`, died_on: place === 2 ? '2026-10-15' : null }, [
        { startsOn, endsOn: place === 1 ? '2026-09-30' : null },
        { startsOn: '2026-08-01', segment: 'bpu', category: 'petani' },
      ]);
    }
    for (const filter of [{}, { ages: ['25-34' as const] }, { segments: ['pu' as const] }]) {
      const { points } = coverageHandlers['coverage.trend'](context, trendQuestion.parse({ months: 8, ...filter }));
      for (const { on, people } of points) expect(counted(context, { on, ...filter }).people, on).toBe(people);
    }
  });

  it('has the end of every month, and the day itself last', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ startsOn: '2026-10-15' }]);
    addParticipant(context, {}, [{ startsOn: '2026-01-01', endsOn: '2026-10-30' }]);
    const question = trendQuestion.parse({ months: 3 });
    expect(coverageHandlers['coverage.trend'](context, question).points).toEqual([
      { on: '2026-09-30', people: 1 },
      { on: '2026-10-31', people: 1 },
      { on: '2026-11-22', people: 1 },
    ]);
  });
});
