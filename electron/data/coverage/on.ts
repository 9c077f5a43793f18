import type { Parsed } from '../../../shared/contract.ts';
import type { CoverageCount, CoverageGroup } from '../../../shared/coverage/schema.ts';
import type { PeopleFilter } from '../../../shared/participants/schema.ts';
import type { DataContext } from '../context.ts';
import { basesOf } from './basis.ts';
import { type Counted, countPeople } from './count.ts';
import { columnsOfRegister } from './register.ts';
import { columnFilterOf, valuesOf } from './values.ts';

/** Active people of a day by one dimension: every value that somebody has, and every kecamatan and segment. */
export function coverageOn(context: DataContext, question: Parsed<'coverage.count'>): CoverageCount {
  const { reader } = context;
  const { by, on = context.today(), interpolate } = question;
  const { columns, isCounting } = columnsOfRegister(context);
  const isAhead = on > context.today();
  const bases = basesOf(reader, { by, on, interpolate }, question);
  const { basis, target, gapRate } = bases;
  if (columns === null) {
    return {
      on,
      by,
      people: null,
      basis,
      target,
      gapRate,
      groups: [],
      inSeveral: 0,
      paidTwice: 0,
      isCounting,
      isAhead,
    };
  }
  const counted = countPeople(columns, on, by, columnFilterOf(reader, question));
  const { people, inSeveral, paidTwice } = counted;
  const groups = groupsOf(context, question, counted).map((group) => ({ ...group, ...bases.ofGroup(group.key) }));
  return { on, by, people, basis, target, gapRate, groups, inSeveral, paidTwice, isCounting, isAhead };
}

function groupsOf(
  { reader }: DataContext,
  { by, ...filter }: Parsed<'coverage.count'>,
  { byValue }: Counted,
): Pick<CoverageGroup, 'key' | 'name' | 'people'>[] {
  const { values, isWhole } = valuesOf(reader, by);
  const isFiltered = filteredBy(filter, by);
  return values
    .map(({ value, key, name }) => ({ key, name, people: byValue[value] ?? 0 }))
    .filter(({ key, people }) => people > 0 || (isWhole && !isFiltered && key !== 'none'));
}

/** Whether a filter of the dimension itself leaves values out. */
function filteredBy(filter: PeopleFilter, by: CoverageCount['by']): boolean {
  if (by === 'kecamatan') return filter.kecamatanUids.length > 0;
  return (by === 'segment' || by === 'work') && filter.segments.length > 0;
}
