import type { BudgetOverview, BudgetPot } from '../budget/schema.ts';
import type { PlainDate } from '../dates.ts';
import { formatDate, formatMonth, formatRupiah } from '../format.ts';
import { ratioFormula, type CellValue, type ColumnSpec } from '../workbook/spec.ts';
import type { ReportBody } from './table.ts';

/** Name of the sheet with the budget of a year. */
export const budgetSheetName = (year: number) => `Anggaran ${year}`;

const money = (key: string, formula?: string): ColumnSpec => ({
  key,
  type: 'rupiah',
  width: 17,
  total: 'sum',
  empty: 'dash',
  ...(formula !== undefined && { formula }),
});

/**
 * The budget of a year for the coordination meeting: what is left, what share is paid and what is missing are formulas. `on`:
 * the day on which the workbook is written; everything recorded until then is in it.
 */
export function budgetBody(regencyName: string, { year, total, pots }: BudgetOverview, on: PlainDate): ReportBody {
  const left = total.uninvoiced + total.uncovered;
  const own = pots.filter(({ isBudgeted }) => isBudgeted);
  return {
    table: {
      name: budgetSheetName(year),
      titles: [
        'IURAN DAN ANGGARAN JAMINAN SOSIAL KETENAGAKERJAAN',
        regencyName.toUpperCase(),
        `TAHUN ${year}, MENURUT CATATAN SAMPAI ${formatDate(on, 'long').toUpperCase()}`,
      ],
      notes: [
        'Kebutuhan: iuran setiap peserta aktif menurut tarif yang berlaku pada bulan itu. Perkiraan: yang sudah ditagih ditambah kebutuhan bulan berjalan dan bulan mendatang yang belum ditagih.',
        'Sisa pagu: pagu dikurangi yang sudah dibayar; tagihan yang belum dibayar belum dikurangkan. Kurang: perkiraan di atas pagu, setiap sumber dana tersendiri; sumber tanpa pagu tidak dihitung.',
        ...(left === 0 ? [] : [shortWords(left, total)]),
        ...outsideWords(pots),
      ],
      columns: [
        { key: 'no', type: 'integer', width: 5, align: 'center' },
        { key: 'funding', type: 'text', width: 26 },
        { key: 'unit', type: 'text', width: 30, empty: 'dash' },
        money('ceiling'),
        money('need'),
        money('invoiced'),
        money('paid'),
        shareColumn(own),
        money('remaining', 'IF([ceiling]=0,0,[ceiling]-[paid])'),
        money('forecast'),
        money('short', 'IF([ceiling]=0,0,MAX(0,[forecast]-[ceiling]))'),
        { key: 'lasts', type: 'text', width: 18, empty: 'dash' },
      ],
      header: [
        { caption: 'NO', column: 'no' },
        { caption: 'SUMBER DANA', column: 'funding' },
        { caption: 'UNIT', column: 'unit' },
        { caption: 'PAGU', column: 'ceiling' },
        { caption: 'KEBUTUHAN', column: 'need' },
        { caption: 'DITAGIH', column: 'invoiced' },
        { caption: 'DIBAYAR', column: 'paid' },
        { caption: '%', column: 'share' },
        { caption: 'SISA PAGU', column: 'remaining' },
        { caption: 'PERKIRAAN SETAHUN', column: 'forecast' },
        { caption: 'KURANG', column: 'short' },
        { caption: 'CUKUP S.D.', column: 'lasts' },
      ],
      totals: { label: 'JUMLAH' },
      freeze: { columns: 2 },
    },
    rows: own.map((pot, place) => cellsOf(pot, place + 1)),
    rowCount: own.length,
  };
}

/** Money that is not the office's is in no sum, so it is said. */
function outsideWords(pots: readonly BudgetPot[]): string[] {
  const outside = pots.filter(({ isBudgeted }) => !isBudgeted);
  if (outside.length === 0) return [];
  const need = outside.reduce((sum, pot) => sum + Math.max(pot.need, pot.invoiced), 0);
  const names = [...new Set(outside.map(({ funding }) => funding ?? noFunding))].join(', ');
  return [`Tidak termasuk, di luar anggaran: ${names}, kebutuhan ${formatRupiah(need)}.`];
}

const noFunding = 'Sumber dana tidak diisi';

/** Of the whole only when every source has a ceiling: else payments without one would count against the others'. */
function shareColumn(pots: readonly BudgetPot[]): ColumnSpec {
  const isWhole = pots.every(({ hasCeiling }) => hasCeiling);
  const formula = ratioFormula('paid', 'ceiling');
  return { key: 'share', type: 'percent', formula, empty: 'dash', ...(isWhole && { total: 'formula' }) };
}

function shortWords(left: number, { overWithUninvoiced, uninvoiced }: BudgetOverview['total']): string {
  const words = `Tidak termasuk perkiraan: ${formatRupiah(left)} (belum ditagih dari bulan yang sudah lewat, dan bulan di luar pagu).`;
  if (uninvoiced === 0) return words;
  return `${words} Bila yang belum ditagih itu ikut dibayar, seluruhnya kurang ${formatRupiah(overWithUninvoiced)}.`;
}

function untilOf({ lastsUntil, isUncertain }: Pick<BudgetPot, 'lastsUntil' | 'isUncertain'>, isKnown: boolean) {
  if (lastsUntil === null) return isKnown ? 'tidak cukup untuk satu bulan pun' : null;
  return `${isUncertain ? 'paling lama ' : ''}${formatMonth(lastsUntil)}`;
}

function cellsOf(
  { funding, unit, ceiling, need, invoiced, paid, forecast, ...pot }: BudgetPot,
  number: number,
): CellValue[] {
  const lasts = pot.hasCeiling ? untilOf(pot, need + invoiced > 0) : 'tanpa pagu';
  return [number, funding ?? noFunding, unit, ceiling, need, invoiced, paid, null, null, forecast, null, lasts];
}
