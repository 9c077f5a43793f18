import { describe, expect, it } from 'vitest';
import { coverageGaps, coversDay, doubleFundings, type FundedSpell } from '../../shared/participants/spells.ts';

let serial = 0;
function aSpell(fields: Partial<FundedSpell> = {}): FundedSpell {
  serial += 1;
  return { uid: `spell-${serial}`, startsOn: '2025-01-01', endsOn: null, programmes: 3, fundingUid: 'apbd', ...fields };
}

describe('whether a spell covers a day', () => {
  it('counts its first and its last day', () => {
    const spell = aSpell({ startsOn: '2025-01-01', endsOn: '2025-12-31' });
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) => coversDay(spell, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('does not when it is not registered', () => {
    expect(coversDay(aSpell({ programmes: 0 }), '2025-06-01')).toBe(false);
  });
});

describe('gaps in coverage', () => {
  it('are the days between two registered spells', () => {
    const spells = [aSpell({ startsOn: '2026-03-01' }), aSpell({ startsOn: '2025-01-01', endsOn: '2025-12-31' })];
    expect(coverageGaps(spells)).toEqual([{ from: '2026-01-01', to: '2026-02-28' }]);
  });

  it('are none when the next spell begins the day after', () => {
    const spells = [aSpell({ endsOn: '2025-12-31' }), aSpell({ startsOn: '2026-01-01' })];
    expect(coverageGaps(spells)).toEqual([]);
  });

  it('are closed by another source that pays meanwhile, however the spells overlap', () => {
    const spells = [
      aSpell({ startsOn: '2024-01-01', endsOn: '2026-06-30', fundingUid: 'csr' }),
      aSpell({ startsOn: '2025-01-01', endsOn: '2025-02-28' }),
      aSpell({ startsOn: '2026-07-01' }),
    ];
    expect(coverageGaps(spells)).toEqual([]);
  });

  it('are not closed by a spell without programmes', () => {
    const spells = [
      aSpell({ endsOn: '2025-06-30' }),
      aSpell({ startsOn: '2025-07-01', endsOn: '2025-12-31', programmes: 0 }),
      aSpell({ startsOn: '2026-01-01' }),
    ];
    expect(coverageGaps(spells)).toEqual([{ from: '2025-07-01', to: '2025-12-31' }]);
  });
});

describe('two sources in one month', () => {
  it('are found with the months they share', () => {
    const one = aSpell({ startsOn: '2025-01-01', endsOn: '2026-09-15' });
    const other = aSpell({ startsOn: '2026-07-20', fundingUid: 'province' });
    expect(doubleFundings([other, one])).toEqual([{ spells: [one.uid, other.uid], from: '2026-07', to: '2026-09' }]);
  });

  it('go on while both spells do', () => {
    const spells = [aSpell(), aSpell({ startsOn: '2026-07-01', fundingUid: 'province' })];
    expect(doubleFundings(spells)).toMatchObject([{ from: '2026-07', to: null }]);
  });

  it('include the month in which one ends and the other begins', () => {
    const spells = [aSpell({ endsOn: '2026-01-10' }), aSpell({ startsOn: '2026-01-20', fundingUid: 'province' })];
    expect(doubleFundings(spells)).toMatchObject([{ from: '2026-01', to: '2026-01' }]);
  });

  it('are none when the source changes with the month', () => {
    const spells = [aSpell({ endsOn: '2025-12-31' }), aSpell({ startsOn: '2026-01-01', fundingUid: 'province' })];
    expect(doubleFundings(spells)).toEqual([]);
  });

  it('are none for one source, an unknown source, or a spell that is not registered', () => {
    const rest = [aSpell(), aSpell({ fundingUid: null }), aSpell({ fundingUid: 'province', programmes: 0 })];
    expect(doubleFundings([aSpell(), ...rest])).toEqual([]);
  });
});
