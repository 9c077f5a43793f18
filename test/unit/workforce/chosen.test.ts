import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenWorkforce, type Figure } from '../../../shared/workforce/chosen.ts';
import { sumChecks } from '../../../shared/workforce/sum-checks.ts';

const figure = (year: number, people: number, fields: Partial<Figure> = {}): Figure => ({
  year,
  area: 'regency',
  segment: 'all',
  people,
  source: 'BPS',
  isChosen: true,
  ...fields,
});
const all = { area: 'regency', segment: 'all' } as const;

describe('the workforce that coverage is measured by', () => {
  it('is the chosen figure of the year, whatever other sources say', () => {
    const figures = [figure(2025, 201_860), figure(2025, 178_000, { source: 'BPJS', isChosen: false })];
    expect(chosenWorkforce(figures, { ...all, year: 2025 })).toMatchObject({
      people: 201_860,
      year: 2025,
      isEarlier: false,
      by: 'figure',
      sources: ['BPS'],
    });
  });

  it('is that of the latest year before when the year has none, and says so; a later year is never taken', () => {
    const figures = [figure(2021, 190_000), figure(2023, 201_860), figure(2027, 250_000)];
    expect(chosenWorkforce(figures, { ...all, year: 2026 })).toMatchObject({
      people: 201_860,
      year: 2023,
      isEarlier: true,
    });
    expect(chosenWorkforce(figures, { ...all, year: 2020 })).toBeNull();
  });

  it('is summed up of formal and informal when no source says both together', () => {
    const figures = [
      figure(2025, 59_306, { segment: 'formal' }),
      figure(2025, 142_554, { segment: 'informal', source: 'Bappeda' }),
    ];
    expect(chosenWorkforce(figures, { ...all, year: 2025 })).toMatchObject({
      people: 201_860,
      by: 'segments',
      sources: ['BPS', 'Bappeda'],
    });
    expect(chosenWorkforce([figures[0]!], { ...all, year: 2025 })).toBeNull();
  });

  it('is summed up of the kecamatan only when each of them is told', () => {
    const figures = [
      figure(2025, 100, { area: 'luwuk' }),
      figure(2025, 30, { area: 'toili', segment: 'formal' }),
      figure(2025, 20, { area: 'toili', segment: 'informal' }),
    ];
    const question = { ...all, year: 2026 };
    expect(chosenWorkforce(figures, question, ['luwuk', 'toili'])).toMatchObject({
      people: 150,
      by: 'areas',
      year: 2025,
    });
    expect(chosenWorkforce(figures, question, ['luwuk', 'toili', 'bunta'])).toBeNull();
    expect(chosenWorkforce(figures, question)).toBeNull();
  });

  it('never comes from a later year or from a figure that is not chosen', () => {
    const figures = fc.array(
      fc.record({
        year: fc.integer({ min: 2020, max: 2030 }),
        people: fc.nat(1_000_000),
        area: fc.constantFrom('regency', 'luwuk', 'toili'),
        segment: fc.constantFrom('all', 'formal', 'informal'),
        source: fc.constantFrom('BPS', 'Bappeda'),
        isChosen: fc.boolean(),
      } as const),
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 2019, max: 2031 }), (some, year) => {
        const found = chosenWorkforce(some as Figure[], { ...all, year }, ['luwuk', 'toili']);
        if (!found) return;
        expect(found.year).toBeLessThanOrEqual(year);
        expect(found.isEarlier).toBe(found.year < year);
        expect(found.figures.every(({ isChosen, year: of }) => isChosen && of === found.year)).toBe(true);
        expect(found.people).toBe(found.figures.reduce((sum, { people }) => sum + people, 0));
      }),
    );
  });
});

describe('sums of parts against the whole', () => {
  const named = (fields: Partial<Figure>, people: number) => ({
    ...figure(2025, people, fields),
    areaName: fields.area ?? 'Kabupaten Banggai',
  });

  it('says how far kecamatan are from the regency, and how many are missing', () => {
    const figures = [named({}, 1000), named({ area: 'luwuk' }, 600), named({ area: 'toili' }, 390)];
    expect(sumChecks(figures, 3)).toEqual([
      {
        of: 'areas',
        segment: 'all',
        areaName: 'Kabupaten Banggai',
        whole: 1000,
        parts: 990,
        difference: -10,
        missing: 1,
      },
    ]);
  });

  it('says how far formal and informal are from all, in every area', () => {
    const figures = [
      named({}, 100),
      named({ segment: 'formal' }, 30),
      named({ segment: 'informal' }, 75),
      named({ area: 'luwuk' }, 10),
      named({ area: 'luwuk', segment: 'formal' }, 10),
    ];
    expect(sumChecks(figures, 1).filter(({ of }) => of === 'segments')).toEqual([
      expect.objectContaining({ areaName: 'Kabupaten Banggai', whole: 100, parts: 105, difference: 5 }),
    ]);
  });

  it('checks nothing where the whole or its parts are not told', () => {
    expect(sumChecks([named({}, 100)], 24)).toEqual([]);
    expect(sumChecks([named({ area: 'luwuk' }, 100)], 24)).toEqual([]);
    expect(sumChecks([], 24)).toEqual([]);
  });
});
