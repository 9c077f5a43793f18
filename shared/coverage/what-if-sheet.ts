import { formatDate, formatMonth, formatNumber, formatRupiah, type Language } from '../format.ts';
import type { Catalogue } from '../texts/id/all.ts';
import { fillIn } from '../texts/fill-in.ts';
import { type ColumnSpec, ratioFormula, type SheetSpec } from '../workbook/spec.ts';
import { peopleOf } from './progress.ts';
import type { Scenario, WhatIfAnswer } from './what-if-schema.ts';

/** Names of the records that a scenario speaks of. */
export interface ScenarioNames {
  readonly funding: string;
  readonly category: string | null;
}

const columns: readonly ColumnSpec[] = [
  { key: 'year', type: 'text', width: 10, align: 'center' },
  { key: 'added', type: 'integer', width: 14, total: 'sum' },
  { key: 'people', type: 'integer', width: 14 },
  { key: 'workforce', type: 'integer', width: 14, empty: 'blank' },
  { key: 'share', type: 'percent', formula: ratioFormula('people', 'workforce'), formulaRows: 'filled' },
  { key: 'asked', type: 'integer', width: 14, empty: 'blank' },
  {
    key: 'missing',
    type: 'integer',
    width: 14,
    empty: 'blank',
    formula: 'MAX(0,[asked]-[people])',
    formulaRows: 'filled',
  },
  { key: 'cost', type: 'rupiah', total: 'sum' },
];

/**
 * A scenario as a sheet, one row a year: people added, covered, share and gap as live formulas, cost in rupiah. Cells of what
 * nobody knows stay empty.
 */
export function whatIfSheet(
  outcome: WhatIfAnswer['scenarios'][number],
  of: { readonly scenario: Scenario; readonly names: ScenarioNames; readonly letter: string; readonly on: string },
  { coverage }: Pick<Catalogue, 'coverage'>,
  language: Language,
): SheetSpec {
  const { whatIf } = coverage;
  const { years, monthly, legalBases, isUnknown } = outcome;
  const name = fillIn(whatIf.scenario, { name: of.letter });
  const rule =
    monthly === null
      ? whatIf.noRule
      : fillIn(whatIf.sheetRule, { monthly: formatRupiah(monthly, language), basis: legalBases.join('; ') });
  // A sum over years of which one is not known would look complete.
  const isPriced = years.every(({ cost }) => cost !== null);
  const shown = isPriced
    ? columns
    : columns.map(({ total, ...one }) => (one.key === 'cost' || !total ? one : { ...one, total }));
  const captions: Record<string, string> = {
    year: whatIf.year,
    added: whatIf.column.added,
    people: whatIf.column.people,
    workforce: coverage.column.workforce,
    share: coverage.column.share,
    asked: coverage.column.asked,
    missing: whatIf.column.missing,
    cost: whatIf.column.cost,
  };
  return {
    name,
    titles: [whatIf.title.toUpperCase(), `${name.toUpperCase()}: ${scenarioWords(of, whatIf, language)}`],
    notes: [
      fillIn(coverage.sheetDay, { on: formatDate(of.on, 'long', language) }),
      isUnknown ? whatIf.unknown : rule,
      whatIf.help.rule,
    ],
    columns: shown,
    header: shown.map(({ key }) => ({ caption: captions[key] ?? key, column: key })),
    totals: { label: coverage.sum },
    rows: isUnknown
      ? []
      : years.map(({ year, addedInYear, people, workforce, target, cost }) => {
          const asked = workforce === null || target === null ? null : peopleOf(workforce, target);
          const isKnown = asked === null ? null : 0;
          return [String(year), addedInYear, people, workforce, workforce === null ? null : 0, asked, isKnown, cost];
        }),
    freeze: { columns: 1 },
  };
}

function scenarioWords(
  { scenario, names }: { readonly scenario: Scenario; readonly names: ScenarioNames },
  { sheetClose, sheetAdd }: Catalogue['coverage']['whatIf'],
  language: Language,
): string {
  if (scenario.kind === 'close') return fillIn(sheetClose, { year: scenario.by, funding: names.funding });
  return fillIn(sheetAdd, {
    people: formatNumber(scenario.people, language),
    category: names.category ?? '',
    month: formatMonth(scenario.from, language),
    funding: names.funding,
  });
}
