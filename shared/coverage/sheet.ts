import { formatDate, formatNumber, type Language } from '../format.ts';
import type { Catalogue } from '../texts/id/all.ts';
import { fillIn } from '../texts/fill-in.ts';
import { type CellValue, type ColumnSpec, ratioFormula, type SheetSpec } from '../workbook/spec.ts';
import { groupWords } from './group-words.ts';
import { peopleOf } from './progress.ts';
import type { CoverageCount, CoverageTrend } from './schema.ts';

/** The words of a language that the sheet is written in. */
type Words = Pick<Catalogue, 'coverage' | 'participants'>;

/**
 * The table of the screen as a sheet: the same groups in the same order, percentages, gaps and needs as live formulas. Sums
 * stand under it where nobody is in two groups; else a line says how many people there are.
 */
export function coverageSheet(count: CoverageCount, words: Words, language: Language): SheetSpec {
  const { by, on, people, groups, basis, target, inSeveral } = count;
  const { coverage } = words;
  const hasWorkforce = groups.some(({ workforce }) => workforce !== null);
  const source = basis && fillIn(coverage.source, { source: basis.sources.join('; '), year: basis.year });
  const day = { on: formatDate(on, 'long', language) };
  const figure = (value: number) => formatNumber(value, language);
  const whole =
    inSeveral === 0 ? null : fillIn(coverage.sheetWhole, { people: figure(people ?? 0), several: figure(inSeveral) });
  const isKnown = groups.every(
    ({ key, workforce, target: wanted }) => key === 'none' || (workforce !== null && wanted !== null),
  );
  const isPriced = groups.every(({ key, perPerson }) => key === 'none' || perPerson !== null);
  const sources = groups.flatMap((group) => sourceOf(group, coverage) ?? []);
  const hasOneSource = new Set(sources).size <= 1;
  const columns = columnsOf({ hasWorkforce, hasSums: inSeveral === 0, isKnown, isPriced, hasOneSource });
  return {
    name: coverage.title,
    titles: [fillIn(coverage.table, { by: coverage.dimension[by] }), fillIn(coverage.sheetDay, day)],
    notes: [
      hasWorkforce && hasOneSource ? (sources[0] ?? null) : source,
      target && `${target.plan} ${target.year}: ${target.legalBasis}`,
      whole,
    ].filter((note) => note !== null),
    columns,
    header: columns.map(({ key }) => ({
      caption: key === 'group' ? coverage.dimension[by] : captionOf(key, coverage),
      column: key,
    })),
    ...(inSeveral === 0 && { totals: { label: coverage.sum } }),
    rows: groups.map((group) => [
      ...cellsOf(group, groupWords(by, group, words), hasWorkforce),
      ...(hasWorkforce && !hasOneSource ? [sourceOf(group, coverage)] : []),
    ]),
    freeze: { columns: 1 },
    autoFilter: true,
  };
}

/** Where the workers of a group are from, which may differ from group to group. */
function sourceOf(
  { workforce, sources, dataYear }: CoverageCount['groups'][number],
  { source }: Catalogue['coverage'],
) {
  return workforce === null || dataYear === null
    ? null
    : fillIn(source, { source: sources.join('; '), year: dataYear });
}

function captionOf(key: string, { column }: Catalogue['coverage']): string {
  const found: unknown = Reflect.get(column, key);
  return typeof found === 'string' ? found : key;
}

interface Shape {
  readonly hasWorkforce: boolean;
  /** Nobody stands in two groups. */
  readonly hasSums: boolean;
  /** Workers and target of every group are known: else a sum of them would pass for the whole. */
  readonly isKnown: boolean;
  /** What one more person costs is known in every group. */
  readonly isPriced: boolean;
  readonly hasOneSource: boolean;
}

function columnsOf({ hasWorkforce, hasSums, isKnown, isPriced, hasOneSource }: Shape): ColumnSpec[] {
  const sum = hasSums ? ({ total: 'sum' } as const) : {};
  const sumOfKnown = isKnown ? sum : {};
  const people: ColumnSpec = { key: 'people', type: 'integer', width: 14, ...sum };
  const group: ColumnSpec = { key: 'group', type: 'text', width: 42 };
  if (!hasWorkforce) return [group, people];
  const figure = { type: 'integer', width: 14, empty: 'blank', ...sumOfKnown } as const;
  return [
    group,
    people,
    { key: 'workforce', ...figure },
    { key: 'share', type: 'percent', formula: ratioFormula('people', 'workforce'), formulaRows: 'filled' },
    { key: 'asked', ...figure },
    { key: 'missing', ...figure, formula: 'MAX(0,[asked]-[people])', formulaRows: 'filled' },
    { key: 'perPerson', type: 'rupiah', width: 14 },
    {
      key: 'need',
      type: 'rupiah',
      formula: '[missing]*[perPerson]',
      formulaRows: 'filled',
      ...(isPriced ? sumOfKnown : {}),
    },
    ...(hasOneSource ? [] : [{ key: 'source', type: 'text', width: 44 } as const]),
  ];
}

/** 0 stands where a formula is, nothing where its inputs are not known. */
function cellsOf(
  { people, workforce, target, perPerson }: CoverageCount['groups'][number],
  name: string,
  hasWorkforce: boolean,
): CellValue[] {
  if (!hasWorkforce) return [name, people];
  const asked = workforce === null || target === null ? null : peopleOf(workforce, target);
  const isKnown = asked === null ? null : 0;
  const isPriced = isKnown !== null && perPerson !== null ? 0 : null;
  return [name, people, workforce, workforce === null ? null : 0, asked, isKnown, perPerson, isPriced];
}

/** People covered at the end of each month, in the order of the screen's picture. */
export function trendSheet({ points }: CoverageTrend, { coverage }: Pick<Catalogue, 'coverage'>): SheetSpec {
  return {
    name: coverage.trend.title,
    titles: [coverage.trend.title],
    columns: [
      { key: 'on', type: 'date', width: 16 },
      { key: 'people', type: 'integer', width: 16 },
      { key: 'change', type: 'integer', width: 16, empty: 'blank' },
    ],
    header: [
      { caption: coverage.on, column: 'on' },
      { caption: coverage.column.people, column: 'people' },
      { caption: coverage.trend.change, column: 'change' },
    ],
    rows: points.map(({ on, people }, place) => [
      on,
      people,
      place === 0 ? null : people - (points[place - 1]?.people ?? 0),
    ]),
    freeze: { columns: 1 },
  };
}
