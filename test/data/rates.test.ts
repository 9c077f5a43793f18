import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { contributionHandlers } from '../../electron/data/contributions/handlers.ts';
import { contributionsOfMonth, contributionsOfMonths } from '../../electron/data/contributions/month.ts';
import { atOnce } from '../../electron/data/contributions/slices.ts';
import { actionHandlers } from '../../electron/data/history.ts';
import { rateHandlers } from '../../electron/data/rates/handlers.ts';
import type { ListedRule, RateRuleEdit } from '../../shared/contributions/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addParticipant, addParticipants, addUnit } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';

const list = (context: DataContext): ListedRule[] => rateHandlers['rates.list'](context);
const save = (context: DataContext, edit: RateRuleEdit) => rateHandlers['rates.save'](context, edit);
const undo = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

function theOne(context: DataContext, name: string): ListedRule {
  const found = list(context).filter((rule) => rule.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function editOf(rule: ListedRule, fields: Partial<RateRuleEdit> = {}): RateRuleEdit {
  const { origin: _origin, ...edit } = rule;
  return { ...edit, ...fields };
}

/** The flat price of JKM of BPU from a day on, in place of the shipped one. */
function dearerFrom(context: DataContext, validFrom: string, employer: number): RateRuleEdit {
  const { body, ...rule } = editOf(theOne(context, 'JKM bukan penerima upah'));
  if (body.kind !== 'nominal') throw new Error('another kind');
  return { ...rule, uid: null, rowVersion: null, validFrom, body: { ...body, employer } };
}

const farmer = { segment: 'bpu', category: 'petani', funding: 'apbd-kabupaten' };
const total = (context: DataContext, month: string) =>
  contributionsOfMonth(context.reader, month).lines.reduce((sum, { employer, worker }) => sum + employer + worker, 0);

describe('the rules of contributions', () => {
  it('begin with those of the law, the same in every store, what is unsure marked', () => {
    const [one, other] = [aStore().context, aStore().context];
    expect(list(one)).toEqual(list(other));
    expect(list(one)).toHaveLength(21);
    expect(list(one).every(({ origin }) => origin === 'shipped')).toBe(true);
    expect(list(one).filter(({ isConfirmed }) => !isConfirmed)).toHaveLength(6);
  });

  it('are edited, confirmed and undone; an older edit is refused', async () => {
    const { context } = aStore();
    const before = theOne(context, 'UMP Sulawesi Tengah 2026');
    save(context, editOf(before, { legalBasis: 'SK Gubernur' }));
    expect(theOne(context, before.name)).toMatchObject({ legalBasis: 'SK Gubernur', rowVersion: 2, origin: 'changed' });
    expect(codeOf(() => save(context, editOf(before)))).toBe('stale-edit');
    await undo(context);
    expect(theOne(context, before.name)).toMatchObject({ legalBasis: before.legalBasis, origin: 'shipped' });
  });

  it('are shipped again after they were changed or removed; one of the office is not', () => {
    const { context } = aStore();
    const before = theOne(context, 'JHT penerima upah');
    save(context, editOf(before, { rounding: 'up' }));
    rateHandlers['rates.restore'](context, { uid: before.uid });
    expect(theOne(context, before.name)).toMatchObject({ rounding: 'nearest', origin: 'shipped' });
    rateHandlers['rates.remove'](context, { uid: before.uid });
    expect(list(context)).toHaveLength(20);
    rateHandlers['rates.restore'](context, { uid: before.uid });
    expect(theOne(context, before.name)).toMatchObject({ uid: before.uid, rounding: 'nearest' });
    const own = save(context, dearerFrom(context, '2027-01-01', 7000));
    expect(list(context).find(({ uid }) => uid === own.uid)?.origin).toBe('own');
    expect(codeOf(() => rateHandlers['rates.restore'](context, { uid: own.uid }))).toBe('not-found');
  });

  it('that come later leave past months as they were', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ ...farmer, startsOn: '2025-01-01' }]);
    save(context, dearerFrom(context, '2026-07-01', 9000));
    expect([total(context, '2026-06'), total(context, '2026-07')]).toEqual([16_800, 19_000]);
  });
});

describe('contributions of a month', () => {
  it('are the sum over units and funding of everybody who is active on the last day', () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pertanian');
    for (let person = 0; person < 3; person += 1) addParticipant(context, {}, [{ ...farmer, unitId }]);
    addParticipant(context, {}, [{ ...farmer, funding: 'mandiri', startsOn: '2026-05-31' }]);
    addParticipant(context, {}, [{ ...farmer, endsOn: '2026-05-30' }]);
    addParticipant(context, { died_on: '2026-05-02' }, [farmer]);
    addParticipant(context, {}, [{ ...farmer, programmes: 0 }]);
    const { lines } = contributionsOfMonth(context.reader, '2026-05');
    expect(lines.map(({ programme, people, employer, unitId: unit }) => [programme, people, employer, unit])).toEqual([
      ['jkk', 3, 30_000, unitId],
      ['jkm', 3, 20_400, unitId],
      ['jkk', 1, 5000, 0],
      ['jkm', 1, 3400, 0],
    ]);
  });

  it('are the same month by month and all at once', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ ...farmer, startsOn: '2026-03-10', endsOn: '2026-09-15' }]);
    addParticipant(context, {}, [{ category: 'non-asn', startsOn: '2025-11-01' }]);
    addParticipant(context, {}, [{ ...farmer, funding: 'mandiri', startsOn: '2025-12-01' }]);
    const months = Array.from({ length: 12 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`);
    const together = atOnce(contributionsOfMonths(context.reader, months)).lines;
    const single = months.flatMap((month) => contributionsOfMonth(context.reader, month).lines);
    const sorted = (lines: typeof together) => lines.map((line) => JSON.stringify(line)).toSorted();
    expect(sorted(together)).toEqual(sorted(single));
  });

  it('say of how many nobody knows an amount', () => {
    const { context } = aStore();
    addParticipant(context, {}, [{ category: 'pekerja-perusahaan' }]);
    addParticipant(context, {}, [{ segment: 'jakon', category: 'pekerja-proyek' }]);
    const { lines, missing } = contributionsOfMonth(context.reader, '2026-05');
    expect(lines).toEqual([]);
    expect(missing.map(({ segment, programme, reason, people }) => [segment, programme, reason, people])).toEqual([
      ['pu', 'jkk', 'no-base', 1],
      ['pu', 'jkm', 'no-base', 1],
      ['jakon', 'jkk', 'no-base', 1],
      ['jakon', 'jkm', 'no-base', 1],
    ]);
  });

  it('make the budget of fifty people: 10,080,000 a year', () => {
    const { context } = aStore();
    for (let person = 0; person < 50; person += 1) addParticipant(context, {}, [farmer]);
    const months = Array.from({ length: 12 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`);
    expect(months.reduce((sum, month) => sum + total(context, month), 0)).toBe(10_080_000);
  });

  it('are explained for one person, nothing outside of the spell', () => {
    const { context } = aStore();
    const uid = addParticipant(context, {}, [{ ...farmer, startsOn: '2026-02-01' }]);
    const { month, spells } = contributionHandlers['contributions.of'](context, { uid });
    expect([month, spells.map(({ funding, contribution }) => [funding, contribution.total])]).toEqual([
      '2026-11',
      [['APBD kabupaten', 16_800]],
    ]);
    expect(contributionHandlers['contributions.of'](context, { uid, month: '2026-01' }).spells).toEqual([]);
  });
});

describe('the preview of an edited rule', () => {
  it('says people-months and rupiah by category and funding, and changes nothing', async () => {
    const { context } = aStore();
    addParticipant(context, {}, [farmer]);
    addParticipant(context, {}, [{ ...farmer, funding: 'mandiri' }]);
    addParticipant(context, {}, [{ category: 'non-asn' }]);
    const edit = dearerFrom(context, '2026-11-01', 9000);
    const { extras, progress } = aJob();
    const preview = await rateHandlers['rates.preview'](context, { uid: null, edit, year: 2026 }, extras);
    // The half price of those who pay themselves: 3,400 becomes 4,500.
    expect(preview).toEqual({
      year: 2026,
      peopleMonths: 4,
      before: 2 * 6800 + 2 * 3400,
      after: 2 * 9000 + 2 * 4500,
      groups: [
        { category: 'Petani', funding: 'APBD kabupaten', peopleMonths: 2, before: 13_600, after: 18_000 },
        { category: 'Petani', funding: 'Mandiri', peopleMonths: 2, before: 6800, after: 9000 },
      ],
    });
    expect(progress.length).toBeGreaterThan(0);
    expect(list(context)).toHaveLength(21);
    expect(total(context, '2026-11')).toBe(16_800 + 8400 + 7631 + 9539);
  });

  it('of a removal says what nobody would owe any more; nothing changes where nobody is concerned', async () => {
    const { context } = aStore();
    addParticipant(context, {}, [farmer]);
    const { uid } = theOne(context, 'JKM bukan penerima upah');
    const ask = (asked: string) =>
      rateHandlers['rates.preview'](context, { uid: asked, edit: null, year: 2026 }, aJob().extras);
    expect(await ask(uid)).toMatchObject({ peopleMonths: 12, before: 12 * 6800, after: 0 });
    expect(await ask(theOne(context, 'JHT penerima upah').uid)).toMatchObject({ peopleMonths: 0, groups: [] });
  });

  it('can be cancelled', async () => {
    const { context } = aStore();
    addParticipants(context, 20);
    const { extras, controller } = aJob();
    controller.abort();
    const input = { uid: theOne(context, 'JHT penerima upah').uid, edit: null, year: 2026 };
    await expect(rateHandlers['rates.preview'](context, input, extras)).rejects.toThrow();
  });
});
