import type { Parsed } from '../../../shared/contract.ts';
import type { RatePreview, RateRule } from '../../../shared/contributions/schema.ts';
import type { Month } from '../../../shared/dates.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { type AmountLine, contributionsOfMonths } from '../contributions/month.ts';
import { finished } from '../contributions/slices.ts';
import { allRules } from './rows.ts';

const months = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);

/** A number that no record of a store has, for a rule that is not saved yet. */
const unsaved = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

function edited(rules: readonly RateRule[], { uid, edit }: Parsed<'rates.preview'>): RateRule[] {
  const others = rules.filter((rule) => rule.uid !== uid);
  return edit === null ? others : [...others, { ...edit, uid: uid ?? unsaved, rowVersion: 1 }];
}

interface Sums {
  peopleMonths: number;
  before: number;
  after: number;
}

/** What changes in the year if a rule is saved or removed: over the real register, in slices; changes nothing. */
export async function previewRates(
  context: DataContext,
  input: Parsed<'rates.preview'>,
  job: JobExtras,
): Promise<RatePreview> {
  const { reader } = context;
  const rules = allRules(reader);
  const own = context.openReader();
  try {
    own.exec('BEGIN');
    const asked = months(input.year);
    const before = await finished(contributionsOfMonths(own, asked, rules), job, [0, 2]);
    const after = await finished(contributionsOfMonths(own, asked, edited(rules, input)), job, [1, 2]);
    return { year: input.year, ...difference(context, before.lines, after.lines) };
  } finally {
    own.close();
  }
}

function difference({ reader }: DataContext, before: readonly AmountLine[], after: readonly AmountLine[]) {
  const cells = new Map<string, { line: AmountLine; before: number; after: number }>();
  const add = (line: AmountLine, side: 'before' | 'after') => {
    const key = [line.month, line.unitId, line.fundingId, line.categoryId, line.segment, line.programme].join('|');
    const cell = cells.get(key) ?? { line, before: 0, after: 0 };
    cell[side] += line.employer + line.worker;
    cells.set(key, cell);
  };
  for (const line of before) add(line, 'before');
  for (const line of after) add(line, 'after');
  const names = (table: string) =>
    new Map(reader.prepare<[], [number, string]>(`SELECT id, name FROM ${table}`).raw().all());
  const [categories, fundings] = [names('category'), names('funding')];
  const groups = new Map<string, Sums & { category: string; funding: string | null; people: Map<string, number> }>();
  for (const { line, ...sums } of cells.values()) {
    if (sums.before === sums.after) continue;
    const key = `${line.categoryId}|${line.fundingId}`;
    const group = groups.get(key) ?? {
      category: categories.get(line.categoryId) ?? '',
      funding: fundings.get(line.fundingId) ?? null,
      peopleMonths: 0,
      before: 0,
      after: 0,
      people: new Map<string, number>(),
    };
    group.before += sums.before;
    group.after += sums.after;
    // Somebody whose JKK and JKM both change is one month of a person, not two.
    const cell = `${line.month}|${line.unitId}|${line.segment}`;
    group.people.set(cell, Math.max(group.people.get(cell) ?? 0, line.people));
    groups.set(key, group);
  }
  const listed = [...groups.values()].map(({ people, ...group }) => ({
    ...group,
    peopleMonths: [...people.values()].reduce((sum, one) => sum + one, 0),
  }));
  const sum = (field: keyof Sums) => listed.reduce((all, group) => all + group[field], 0);
  return { peopleMonths: sum('peopleMonths'), before: sum('before'), after: sum('after'), groups: listed };
}
