import { formatDate, formatMonth, formatRupiah, type Language } from '../format.ts';
import type { Catalogue } from '../texts/id/all.ts';
import { fillIn } from '../texts/fill-in.ts';
import { type CellValue, type ColumnSpec, ratioFormula, type SheetSpec } from '../workbook/spec.ts';
import type { BudgetLine, BudgetOverview, Invoice } from './schema.ts';
import { stateWords } from './state-words.ts';

interface Facts {
  readonly overview: BudgetOverview;
  readonly lines: readonly BudgetLine[];
  readonly invoices: readonly Invoice[];
  /** The day on which the workbook is written; everything recorded until then is in it. */
  readonly on: string;
}

type Words = Pick<Catalogue, 'budget'>;
type Named = readonly [column: ColumnSpec, caption: string];

const money = (key: string, formula?: string): ColumnSpec => ({
  key,
  type: 'rupiah',
  width: 17,
  total: 'sum',
  ...(formula !== undefined && { formula }),
});

function sheetOf(
  name: string,
  { titles, notes = [] }: { readonly titles: readonly string[]; readonly notes?: readonly string[] },
  named: readonly Named[],
  rows: CellValue[][],
  sum: string,
): SheetSpec {
  return {
    name,
    titles,
    notes,
    columns: named.map(([column]) => column),
    header: named.map(([{ key }, caption]) => ({ caption, column: key })),
    totals: { label: sum },
    rows,
    freeze: { columns: 1 },
  };
}

/** The budget of a year as the screen shows it: by source and unit, by month, its ceilings and its invoices; sums, shares, what is left and what is missing are formulas. */
export function budgetSheets({ overview, lines, invoices, on }: Facts, words: Words, language: Language): SheetSpec[] {
  const { budget } = words;
  const { year, total } = overview;
  const titles = [
    fillIn(budget.subtitle, { year }),
    fillIn(budget.sheet.recorded, { on: formatDate(on, 'long', language) }),
  ];
  const notes = [budget.sheet.rule, budget.sheet.left];
  if (total.uninvoiced > 0) {
    const amounts = { amount: total.uninvoiced, over: total.overWithUninvoiced };
    notes.push(fillIn(budget.sheet.uninvoiced, rupiahOf(amounts, language)));
  }
  const head = { titles };
  return [
    potSheet(overview, { titles, notes }, words),
    ...outsideSheet(overview, { titles, notes: [budget.sheet.outsideNote] }, words),
    monthSheet(overview, head, words, language),
    needSheet(overview, { titles, notes: [budget.splitHint] }, words),
    lineSheet(lines, head, words, language),
    invoiceSheet(invoices, head, words, language),
  ];
}

function rupiahOf<K extends string>(amounts: Record<K, number>, language: Language): Record<K, string> {
  const entries = Object.entries<number>(amounts).map(([key, amount]) => [key, formatRupiah(amount, language)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

type Head = Parameters<typeof sheetOf>[1];

function potSheet({ pots }: BudgetOverview, head: Head, { budget }: Words): SheetSpec {
  const { figure } = budget;
  const own = pots.filter(({ isBudgeted }) => isBudgeted);
  const total = own.every(({ hasCeiling }) => hasCeiling) ? 'formula' : undefined;
  const named: Named[] = [
    [{ key: 'funding', type: 'text', width: 26 }, budget.line.funding],
    [{ key: 'unit', type: 'text', width: 30, empty: 'dash' }, budget.line.unit],
    [money('ceiling'), figure.ceiling],
    [money('need'), figure.need],
    [money('invoiced'), figure.invoiced],
    [money('paid'), figure.paid],
    [
      {
        key: 'share',
        type: 'percent',
        formula: ratioFormula('paid', 'ceiling'),
        empty: 'dash',
        ...(total && { total }),
      },
      '%',
    ],
    [money('remaining', 'IF([ceiling]=0,0,[ceiling]-[paid])'), figure.remaining],
    [money('forecast'), figure.forecast],
    [money('over', 'IF([ceiling]=0,0,MAX(0,[forecast]-[ceiling]))'), figure.over],
  ];
  const rows = own.map(({ funding, unit, ceiling, need, invoiced, paid, forecast }): CellValue[] => [
    funding ?? budget.noFunding,
    unit,
    ceiling,
    need,
    invoiced,
    paid,
    null,
    null,
    forecast,
    null,
  ]);
  return sheetOf(budget.view.overview, head, named, rows, budget.sheet.sum);
}

/** Sources that are not the office's money, so in no sum; no sheet when there is none. */
function outsideSheet({ pots }: BudgetOverview, head: Head, { budget }: Words): SheetSpec[] {
  const { figure, sheet } = budget;
  const rows = pots
    .filter(({ isBudgeted }) => !isBudgeted)
    .map(({ funding, unit, need, invoiced, paid }): CellValue[] => [
      funding ?? budget.noFunding,
      unit,
      need,
      invoiced,
      paid,
    ]);
  const named: Named[] = [
    [{ key: 'funding', type: 'text', width: 26 }, budget.line.funding],
    [{ key: 'unit', type: 'text', width: 30, empty: 'dash' }, budget.line.unit],
    [money('need'), figure.need],
    [money('invoiced'), figure.invoiced],
    [money('paid'), figure.paid],
  ];
  return rows.length === 0 ? [] : [sheetOf(sheet.outside, head, named, rows, sheet.sum)];
}

function monthSheet({ total }: BudgetOverview, head: Head, { budget }: Words, language: Language): SheetSpec {
  const { figure } = budget;
  const named: Named[] = [
    [{ key: 'month', type: 'text', width: 20 }, budget.column.month],
    [money('need'), figure.need],
    [money('invoiced'), figure.invoiced],
    [money('paid'), figure.paid],
    [money('open'), budget.sheet.open],
    [{ key: 'state', type: 'text', width: 24 }, budget.column.state],
  ];
  const rows = total.months.map((month): CellValue[] => {
    const { need, invoiced, paid, unpaid } = month;
    return [formatMonth(month.month, language), need, invoiced, paid, unpaid, budget.state[stateWords(month)]];
  });
  return sheetOf(budget.months, head, named, rows, budget.sheet.sum);
}

function needSheet({ needs }: BudgetOverview, head: Head, { budget }: Words): SheetSpec {
  const named: Named[] = [
    [{ key: 'category', type: 'text', width: 34 }, budget.line.category],
    [{ key: 'programme', type: 'text', width: 14 }, budget.line.programme],
    [money('need'), budget.figure.need],
  ];
  const rows = needs.map(({ category, programme, amount }): CellValue[] => [
    category ?? '-',
    programme.toUpperCase(),
    amount,
  ]);
  return sheetOf(budget.split, head, named, rows, budget.sheet.sum);
}

function lineSheet(lines: readonly BudgetLine[], head: Head, { budget }: Words, language: Language): SheetSpec {
  const { line } = budget;
  const named: Named[] = [
    [{ key: 'funding', type: 'text', width: 26 }, line.funding],
    [{ key: 'unit', type: 'text', width: 30 }, line.unit],
    [{ key: 'category', type: 'text', width: 24 }, line.category],
    [{ key: 'programme', type: 'text', width: 14 }, line.programme],
    [{ key: 'account', type: 'identifier', width: 22 }, line.account],
    [{ key: 'from', type: 'text', width: 18 }, line.firstMonth],
    [{ key: 'months', type: 'integer', width: 10 }, line.months],
    [money('ceiling'), budget.figure.ceiling],
  ];
  const rows = lines.map((one): CellValue[] => [
    one.funding,
    one.unit ?? line.allUnits,
    one.category ?? line.allCategories,
    one.programme?.toUpperCase() ?? line.allProgrammes,
    one.accountCode,
    formatMonth(`${one.year}-${String(one.firstMonth).padStart(2, '0')}`, language),
    one.months,
    one.ceiling,
  ]);
  return sheetOf(budget.view.lines, head, named, rows, budget.sheet.sum);
}

function invoiceSheet(invoices: readonly Invoice[], head: Head, { budget }: Words, language: Language): SheetSpec {
  const { line, invoice } = budget;
  const named: Named[] = [
    [{ key: 'month', type: 'text', width: 18 }, budget.column.month],
    [{ key: 'funding', type: 'text', width: 26 }, line.funding],
    [{ key: 'unit', type: 'text', width: 30 }, line.unit],
    [{ key: 'category', type: 'text', width: 24 }, line.category],
    [{ key: 'number', type: 'identifier', width: 20 }, invoice.number],
    [{ key: 'date', type: 'date' }, invoice.date],
    [{ key: 'people', type: 'integer', width: 12, empty: 'blank' }, invoice.people],
    [money('amount'), invoice.amount],
    [money('paid'), budget.figure.paid],
    [money('open', 'MAX(0,[amount]-[paid])'), budget.sheet.open],
  ];
  const rows = invoices.map((one): CellValue[] => [
    formatMonth(one.month, language),
    one.funding,
    one.unit ?? line.allUnits,
    one.category ?? line.allCategories,
    one.number,
    one.invoicedOn,
    one.people,
    one.amount,
    one.payments.reduce((sum, { amount }) => sum + amount, 0),
    null,
  ]);
  return sheetOf(budget.view.invoices, head, named, rows, budget.sheet.sum);
}
