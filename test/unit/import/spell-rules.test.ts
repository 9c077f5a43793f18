import { describe, expect, it } from 'vitest';
import type { KnownSpell } from '../../../electron/data/import/known-people.ts';
import type { SpellRow } from '../../../electron/data/import/person-row.ts';
import { judgeSpell, type SpellVerdict } from '../../../electron/data/import/spell-rules.ts';

const [unitA, unitB, apbd, csr, guru, nakes] = [11, 12, 21, 22, 31, 32];
const today = { monthStart: '2026-11-01' };

/** What both sides say when nothing differs: teacher in unit A, paid by the regency, since 2024. */
const spellValues = {
  segment: 'pu',
  category_id: guru,
  unit_id: unitA,
  funding_id: apbd,
  programmes: 3,
  wage: 2_000_000,
  kpj: null,
  position: null,
  workplace: null,
  starts_on: '2024-02-01',
  ends_on: null,
} as const;

function known(fields: Partial<KnownSpell> = {}): KnownSpell {
  return { id: 1, uid: 'known', end_reason: null, ...spellValues, ...fields };
}

function row(fields: Partial<SpellRow> = {}): SpellRow {
  const said = {
    effectiveOn: '2026-11-01',
    isStartGiven: false,
    isEndGiven: false,
    areProgrammesGiven: false,
    isInactiveUndated: false,
    unknown: { category: null, funding: null },
  };
  return { ...spellValues, starts_on: '2026-11-01', ...said, ...fields };
}

/** One line of the table: what is written, what begins, what is said. */
function told({ changes, begins, conflict, remarks }: SpellVerdict) {
  const written = changes.filter(({ record }) => record === 'participation');
  return {
    writes: written.map(({ column, after }) => `${column}=${after}`).join(' '),
    begins: begins && `${begins.starts_on} unit ${begins.unit_id} wage ${begins.wage} programmes ${begins.programmes}`,
    says: [conflict && `conflict ${conflict.code}`, ...remarks.map(({ code }) => code)].filter(Boolean).join(' '),
  };
}

const same = 'unit 11 wage 2000000 programmes 3';
const none = { writes: '', begins: null };
const endsOctober = 'ends_on=2026-10-31 end_reason=';

/** The upsert rules of spells. Each: the case, the known spell, the row, what it writes, begins and says. */
const rules: readonly (readonly [string, Partial<KnownSpell>, Partial<SpellRow>, ReturnType<typeof told>])[] = [
  ['equal: nothing', {}, {}, { ...none, says: '' }],
  ['the same start again: nothing', {}, { isStartGiven: true, starts_on: '2024-02-01' }, { ...none, says: '' }],
  [
    'an earlier start does not lengthen the past',
    {},
    { isStartGiven: true, starts_on: '2019-01-01' },
    { ...none, says: 'start-differs' },
  ],
  [
    'a later start does not shorten the past',
    {},
    { isStartGiven: true, starts_on: '2025-06-01' },
    { ...none, says: 'start-differs' },
  ],
  [
    'another unit: a move from the effective day',
    {},
    { unit_id: unitB },
    {
      writes: `${endsOctober}moved`,
      begins: '2026-11-01 unit 12 wage 2000000 programmes 3',
      says: 'spell-replaced',
    },
  ],
  [
    'another category: a change of status',
    {},
    { category_id: nakes },
    { writes: `${endsOctober}status-changed`, begins: `2026-11-01 ${same}`, says: 'spell-replaced' },
  ],
  [
    'another wage',
    {},
    { wage: 2_500_000 },
    {
      writes: `${endsOctober}other`,
      begins: '2026-11-01 unit 11 wage 2500000 programmes 3',
      says: 'spell-replaced',
    },
  ],
  [
    'registered from now on, not since the old start',
    { programmes: 0 },
    { isStartGiven: true, starts_on: '2024-02-01' },
    { writes: `${endsOctober}other`, begins: `2026-11-01 ${same}`, says: 'spell-replaced' },
  ],
  [
    'programmes that the list states',
    {},
    { programmes: 7, areProgrammesGiven: true },
    {
      writes: `${endsOctober}other`,
      begins: '2026-11-01 unit 11 wage 2000000 programmes 7',
      says: 'spell-replaced',
    },
  ],
  ["programmes that are only the wizard's", {}, { programmes: 7 }, { ...none, says: '' }],
  ['no KPJ in the list: not unregistered', {}, { programmes: 0 }, { ...none, says: '' }],
  [
    'another source of money: a second spell, the first goes on',
    {},
    { funding_id: csr },
    { writes: '', begins: `2026-11-01 ${same}`, says: 'other-spell-runs' },
  ],
  [
    'another segment from other money: a second spell',
    {},
    { segment: 'bpu', category_id: nakes, funding_id: null },
    { writes: '', begins: `2026-11-01 ${same}`, says: 'other-spell-runs' },
  ],
  [
    'another segment from the same money: a change of status',
    {},
    { segment: 'bpu', category_id: nakes },
    { writes: `${endsOctober}status-changed`, begins: `2026-11-01 ${same}`, says: 'spell-replaced' },
  ],
  [
    'what the spell did not have is learned',
    { unit_id: null, wage: null, funding_id: null },
    { kpj: '12345678901' },
    { writes: 'unit_id=11 funding_id=21 wage=2000000 kpj=12345678901', begins: null, says: 'past-changes' },
  ],
  [
    'a unit that is learned of a spell of the running month changes no past figure',
    { unit_id: null, starts_on: '2026-11-01' },
    {},
    { writes: 'unit_id=11', begins: null, says: '' },
  ],
  [
    'a wage that is learned changes no past figure of coverage',
    { wage: null },
    {},
    { writes: 'wage=2000000', begins: null, says: '' },
  ],
  [
    'a change that would hold before the spell began',
    { starts_on: '2027-01-01' },
    { unit_id: unitB },
    { ...none, says: 'conflict change-before-start' },
  ],
  [
    'two lists that disagree on the unit from the same day',
    { starts_on: '2026-11-01' },
    { unit_id: unitB },
    { ...none, says: 'conflict change-before-start' },
  ],
  [
    'a spell of the running month may still be completed',
    { starts_on: '2026-11-01', programmes: 0 },
    { wage: 2_100_000 },
    { writes: 'wage=2100000 programmes=3', begins: null, says: '' },
  ],
  [
    'an effective day that the clerk put into the past is taken and said',
    {},
    { unit_id: unitB, effectiveOn: '2026-09-01' },
    {
      writes: 'ends_on=2026-08-31 end_reason=moved',
      begins: '2026-09-01 unit 12 wage 2000000 programmes 3',
      says: 'spell-replaced past-changes',
    },
  ],
  [
    'NON AKTIF without a month',
    {},
    { programmes: 0, isInactiveUndated: true },
    { ...none, says: 'conflict inactive-since-unknown' },
  ],
  [
    'NON AKTIF without a month of somebody not registered',
    { programmes: 0 },
    { programmes: 0, isInactiveUndated: true },
    { ...none, says: '' },
  ],
  [
    'an end to come',
    {},
    { ends_on: '2026-12-31', isEndGiven: true },
    { writes: 'ends_on=2026-12-31', begins: null, says: '' },
  ],
  [
    'an end that has passed, of a spell that ran on',
    {},
    { ends_on: '2026-07-31', isEndGiven: true },
    { writes: 'ends_on=2026-07-31', begins: null, says: 'past-changes' },
  ],
  [
    'another end for days that have passed',
    { ends_on: '2026-07-31' },
    { starts_on: '2024-02-01', isStartGiven: true, ends_on: '2026-09-30', isEndGiven: true },
    { writes: 'ends_on=2026-09-30', begins: null, says: 'conflict end-differs' },
  ],
  [
    'an end before the start',
    {},
    { ends_on: '2023-12-31', isEndGiven: true },
    { writes: 'ends_on=2023-12-31', begins: null, says: 'conflict ends-before-start' },
  ],
  ['months counted from a default start', {}, { ends_on: '2027-04-30' }, { ...none, says: '' }],
  [
    'an ended spell is history, even when the list still names it',
    { ends_on: '2026-07-31' },
    { isStartGiven: true, starts_on: '2024-02-01', wage: 2_500_000 },
    { ...none, says: 'spell-ended' },
  ],
  ['somebody who comes back', { ends_on: '2026-07-31' }, {}, { writes: '', begins: `2026-11-01 ${same}`, says: '' }],
  [
    'somebody who came back in a month that has passed',
    { ends_on: '2026-07-31' },
    { isStartGiven: true, starts_on: '2026-08-01' },
    { writes: '', begins: `2026-08-01 ${same}`, says: 'past-changes' },
  ],
  [
    'an old start in another unit does not reach into days that a spell which ended has',
    { ends_on: '2026-06-30' },
    { unit_id: unitB, isStartGiven: true, starts_on: '2024-01-01' },
    { writes: '', begins: '2026-11-01 unit 12 wage 2000000 programmes 3', says: 'start-differs' },
  ],
  [
    'an old start from another source of money does not pay twice for the past',
    {},
    { funding_id: csr, isStartGiven: true, starts_on: '2025-01-01' },
    { writes: '', begins: `2026-11-01 ${same}`, says: 'start-differs other-spell-runs' },
  ],
  [
    'a spell that ended lies beside one that is known: somebody has to look',
    {},
    {
      funding_id: csr,
      isStartGiven: true,
      starts_on: '2025-01-01',
      isEndGiven: true,
      ends_on: '2026-03-31',
    },
    { ...none, says: 'conflict end-differs' },
  ],
  [
    'a reason of an end that is known stays',
    { ends_on: '2026-12-31', end_reason: 'left' },
    { unit_id: unitB },
    {
      writes: 'ends_on=2026-10-31',
      begins: '2026-11-01 unit 12 wage 2000000 programmes 3',
      says: 'spell-replaced',
    },
  ],
];

describe('a spell in a list and the spells that are known', () => {
  it.each(rules)('%s', (_case, spell, stated, expected) => {
    const before = known(spell);
    expect(told(judgeSpell([before], row(stated), today.monthStart))).toEqual(expected);
  });

  it('is left to somebody when several spells could be meant', () => {
    const spells = [known(), known({ id: 2, uid: 'second', category_id: nakes })];
    const verdict = judgeSpell(spells, row({ unit_id: unitB }), today.monthStart);
    expect(told(verdict)).toEqual({ ...none, says: 'conflict several-spells-run' });
  });

  describe('of two sources of money, in a list that names none', () => {
    const spells = [known(), known({ id: 2, uid: 'second', funding_id: csr })];
    const judged = (fields: Partial<SpellRow>) =>
      told(judgeSpell(spells, row({ funding_id: null, ...fields }), today.monthStart));

    it('is left to somebody when the row would change one of them', () => {
      expect(judged({ wage: 2_500_000 })).toEqual({ ...none, says: 'conflict several-spells-run' });
    });

    it('is no question when the row changes neither', () => {
      expect(judged({})).toEqual({ ...none, says: '' });
    });
  });

  it('says nothing of a start that an earlier spell of the person has', () => {
    const spells = [known({ id: 2, starts_on: '2026-06-01' }), known({ ends_on: '2026-05-31', wage: 1_900_000 })];
    const verdict = judgeSpell(spells, row({ isStartGiven: true, starts_on: '2024-02-01' }), today.monthStart);
    expect(told(verdict)).toEqual({ ...none, says: '' });
  });
});
