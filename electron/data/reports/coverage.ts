import { gapRateOf } from '../../../shared/coverage/gap-cost.ts';
import { coverageQuestion, type CoverageCount } from '../../../shared/coverage/schema.ts';
import { segmentsOfWork, type WorkSegment } from '../../../shared/coverage/scope.ts';
import { dateParts, type PlainDate } from '../../../shared/dates.ts';
import { formatNumber, formatPercent } from '../../../shared/format.ts';
import {
  areaCoverageCells,
  areaCoverageTable,
  unitCoverageCells,
  unitCoverageTable,
} from '../../../shared/reports/coverage-by-area.ts';
import { coverageCells, coverageTable, type SegmentCoverage } from '../../../shared/reports/coverage-by-segment.ts';
import type { ReportBody } from '../../../shared/reports/table.ts';
import { fail } from '../../../shared/result.ts';
import type { Input } from '../../../shared/contract.ts';
import type { DataContext } from '../context.ts';
import { coverageOn } from '../coverage/on.ts';
import { allRules } from '../rates/rows.ts';

interface Facts {
  readonly regencyName: string;
  readonly asOf: PlainDate;
}

/** A count of the day that is no older than the register; `still-counting` while a large one is being read. */
function counted(context: DataContext, question: Input<'coverage.count'>): CoverageCount & { people: number } {
  const count = coverageOn(context, coverageQuestion.parse(question));
  if (count.people === null || count.isCounting) return fail('still-counting');
  return { ...count, people: count.people };
}

const names = { formal: 'Pekerja formal (PU, Jakon, PMI)', informal: 'Pekerja informal (BPU)' } as const;

/** Layout C: coverage of formal and informal workers and of all, against workforce and target of the year. */
export function coverageReport(context: DataContext, { regencyName, asOf }: Facts): ReportBody {
  const rules = allRules(context.reader);
  const { inSeveral, target: wanted } = counted(context, { on: asOf, by: 'work' });
  const row = (segment: WorkSegment | 'all', name: string): SegmentCoverage => {
    const segments = segment === 'all' ? [] : [...segmentsOfWork[segment]];
    const { people, basis, target } = counted(context, { on: asOf, segments });
    return {
      name,
      people,
      workforce: basis?.workforce ?? null,
      source: basis?.sources.join('; ') ?? null,
      year: basis?.year ?? null,
      target: target?.rate ?? null,
      gapRate: gapRateOf(segment, asOf, rules),
    };
  };
  const rows = [row('formal', names.formal), row('informal', names.informal), row('all', 'Seluruh pekerja')];
  return {
    table: coverageTable({ regencyName, asOf, inBoth: inSeveral, notes: targetNotes(wanted, asOf) }, rows),
    rows: rows.map((one, place) => coverageCells(one, place + 1)),
    rowCount: rows.length,
  };
}

/** What TARGET means on the sheet: of the year, or what the plan wants in the end where it says nothing of the year. */
function targetNotes(target: CoverageCount['target'], asOf: PlainDate): string[] {
  if (!target) return [];
  const { plan, year, rate, legalBasis, isGoal } = target;
  const goal = isGoal ? ` (sasaran akhir; tidak ada target tahun ${dateParts(asOf).year})` : '';
  return [`Target ${plan} ${year}: ${formatPercent(rate / 10_000)}${goal}; ${legalBasis}.`];
}

/** The sheets of the coordination meeting that come after layout C: by kecamatan and by unit. */
export function meetingSheets(context: DataContext, facts: Facts): ReportBody[] {
  return [byKecamatan(context, facts), byUnit(context, facts)];
}

function byKecamatan(context: DataContext, { regencyName, asOf }: Facts): ReportBody {
  const { groups, target } = counted(context, { on: asOf, by: 'kecamatan' });
  const unknown = groups.filter(({ key, workforce }) => key !== 'none' && workforce === null).length;
  const notes = [
    ...targetNotes(target, asOf),
    ...(unknown === 0 ? [] : [`${unknown} kecamatan belum mempunyai angka semesta, sehingga jumlahnya tidak lengkap.`]),
    'Target tiap kecamatan dibulatkan ke atas, sehingga jumlahnya dapat sedikit lebih besar daripada target kabupaten.',
  ];
  const rows = groups.map(({ name, people, workforce, target: wanted, sources, dataYear }) => ({
    name: name ?? 'Kecamatan tidak diisi',
    people,
    workforce,
    target: wanted,
    source: workforce === null ? null : sources.join('; '),
    year: dataYear,
  }));
  return {
    table: areaCoverageTable(regencyName, asOf, notes, unknown === 0),
    rows: rows.map((one, place) => areaCoverageCells(one, place + 1)),
    rowCount: rows.length,
  };
}

function byUnit(context: DataContext, { regencyName, asOf }: Facts): ReportBody {
  const { groups, people, inSeveral } = counted(context, { on: asOf, by: 'unit' });
  const bySex = { L: unitsOf(context, asOf, 'L'), P: unitsOf(context, asOf, 'P') };
  const twice = inSeveral === 0 ? '' : `; ${formatNumber(inSeveral)} orang tercatat pada lebih dari satu unit`;
  const rows = groups.toSorted((a, b) => Number(a.key === 'none') - Number(b.key === 'none') || b.people - a.people);
  return {
    table: unitCoverageTable(regencyName, asOf, [
      `Seluruhnya ${formatNumber(people)} orang, setiap NIK dihitung satu kali${twice}.`,
    ]),
    rows: rows.map(({ key, name, people: all }, place) => {
      const [men, women] = [bySex.L.get(key) ?? 0, bySex.P.get(key) ?? 0];
      return unitCoverageCells({ name: name ?? 'Tanpa unit', men, women, unknown: all - men - women }, place + 1);
    }),
    rowCount: rows.length,
  };
}

/** Active people of one sex by key of their unit. */
function unitsOf(context: DataContext, on: PlainDate, sex: 'L' | 'P'): Map<string, number> {
  const { groups } = counted(context, { on, by: 'unit', sexes: [sex] });
  return new Map(groups.map(({ key, people }) => [key, people]));
}
