import { describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract.ts';
import { whatIfExport, whatIfQuestion } from '../../shared/coverage/what-if-schema.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { targetHandlers, workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { codeOf } from '../support/coded.ts';
import { categoryUid, fundingUid } from '../support/data/participant-forms.ts';
import { addParticipants } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';
import { aWrittenFile } from '../support/data/written-file.ts';
import { hasLibreOffice } from '../support/libre-office.ts';
import { expectSameInLibreOffice } from '../support/recalculated.ts';
import { readSheet } from '../workbook/write/readers.ts';

function ask(context: DataContext, question: Input<'coverage.whatIf'>) {
  return coverageHandlers['coverage.whatIf'](context, whatIfQuestion.parse(question));
}

/** Ten covered people of 100 workers, 20 % wanted this year and 40 % the year after. */
function anOffice(): DataContext {
  const { context } = aStore('2026-09-30');
  addParticipants(context, 10);
  const figure = { uid: null, rowVersion: null, definition: null, publishedOn: null, note: null, source: 'Sakernas' };
  workforceHandlers['workforce.save'](context, { ...figure, year: 2026, area: 'regency', segment: 'all', people: 100 });
  const target = { uid: null, rowVersion: null, regulationUid: null, note: null, legalBasis: 'RPJMD' };
  for (const [year, percent] of [
    [2026, 2000],
    [2027, 4000],
  ] as const) {
    targetHandlers['targets.save'](context, {
      ...target,
      plan: 'rpjmd',
      year,
      area: 'regency',
      segment: 'all',
      percent,
    });
  }
  return context;
}

describe('what if people were added', () => {
  it('says coverage and cost by year, with the rule of the category', () => {
    const context = anOffice();
    const add = {
      kind: 'add' as const,
      people: 5,
      categoryUid: categoryUid(context, 'petani'),
      fundingUid: fundingUid(context, 'apbd-kabupaten'),
      from: '2026-11',
    };
    const { covered, scenarios } = ask(context, { lastYear: 2027, scenarios: [add] });
    expect(covered).toBe(10);
    const [{ years, monthly }] = [...scenarios] as [(typeof scenarios)[number]];
    expect(monthly).toBe(16_800);
    expect(years).toMatchObject([
      { year: 2026, people: 15, rate: 1500, missing: 5, personMonths: 10, cost: 168_000 },
      { year: 2027, people: 15, rate: 1500, missing: 25, personMonths: 60, cost: 1_008_000 },
    ]);
  });

  it('closes the gap by a year in even parts, the first from the next month on', () => {
    const context = anOffice();
    const close = { kind: 'close' as const, by: 2027, fundingUid: fundingUid(context, 'apbd-kabupaten') };
    const years = ask(context, { lastYear: 2028, scenarios: [close] }).scenarios[0]?.years;
    // 40 people are wanted in 2027, 10 are covered: 15 from October on, 15 from January
    expect(years).toMatchObject([
      { year: 2026, addedInYear: 15, people: 25, cost: 15 * 3 * 16_800 },
      { year: 2027, addedInYear: 15, people: 40, missing: 0, cost: 30 * 12 * 16_800 },
      { year: 2028, addedInYear: 0, people: 40 },
    ]);
  });

  it('says that a gap is not known without a target, and changes nothing at all', () => {
    const context = anOffice();
    const last = () => context.reader.prepare('SELECT max(id) AS id FROM action').get();
    const before = last();
    const close = { kind: 'close' as const, by: 2040, fundingUid: fundingUid(context, 'csr') };
    const [one] = ask(context, { lastYear: 2027, scenarios: [close] }).scenarios;
    expect(one).toMatchObject({ isUnknown: true, monthly: null });
    expect(last()).toEqual(before);
  });

  it('refuses what does not exist and years too far away', () => {
    const context = anOffice();
    const nobody = '019bb000-0000-7000-8000-000000000001';
    const close = { kind: 'close' as const, by: 2027, fundingUid: nobody };
    expect(codeOf(() => ask(context, { lastYear: 2027, scenarios: [close] }))).toBe('not-found');
    expect(codeOf(() => ask(context, { lastYear: 2060, scenarios: [close] }))).toBe('input-invalid');
    const past = { ...close, by: 2025, fundingUid: fundingUid(context, 'csr') };
    expect(codeOf(() => ask(context, { lastYear: 2027, scenarios: [past] }))).toBe('input-invalid');
  });
});

describe('the Excel of the scenarios', () => {
  const exported = async (context: DataContext) => {
    const petani = { categoryUid: categoryUid(context, 'petani'), fundingUid: fundingUid(context, 'apbd-kabupaten') };
    const scenarios = [
      { kind: 'close' as const, by: 2027, fundingUid: petani.fundingUid },
      { kind: 'add' as const, people: 5, from: '2026-11', ...petani },
    ];
    const question = { lastYear: 2027, scenarios };
    const { path } = await aWrittenFile('bagaimana-jika.xlsx', (extras) =>
      coverageHandlers['coverage.whatIfExport'](
        context,
        whatIfExport.parse({ ...question, target: 'token-123' }),
        extras,
      ),
    );
    return { path, answer: ask(context, question) };
  };

  it('has a sheet for each, with the figures of the screen and what they rest on', async () => {
    const { path, answer } = await exported(anOffice());
    for (const [place, { years }] of answer.scenarios.entries()) {
      const cells = readSheet(path, place);
      const texts = [...cells.values()].map(({ value }) => value);
      expect(texts.join(' ')).toContain('Rp16.800 per orang pada bulan pertama');
      for (const { year, missing, rate, cost } of years) {
        const [address] = [...cells].find(([, { value }]) => value === String(year))!;
        const row = address.slice(1);
        expect(cells.get(`E${row}`)?.value).toBeCloseTo((rate ?? 0) / 10_000, 8);
        expect(cells.get(`G${row}`)?.value).toBe(missing);
        expect(cells.get(`H${row}`)?.value).toBe(cost);
      }
    }
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    const { path } = await exported(anOffice());
    expect(await expectSameInLibreOffice(path)).toEqual([6, 6]);
  });
});
