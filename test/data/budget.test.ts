import { describe, expect, it } from 'vitest';
import { lapsingHandlers } from '../../electron/data/lapsing/handlers.ts';
import { budgetHandlers } from '../../electron/data/budget/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { actionHandlers } from '../../electron/data/history.ts';
import { fundingHandlers } from '../../electron/data/masterdata/lists.ts';
import { idOf, insertRecord } from '../../electron/data/records.ts';
import type { BudgetLineEdit, InvoiceEdit, PaymentEdit } from '../../shared/budget/schema.ts';
import { budgetExport, budgetLineEdit, invoiceEdit, paymentEdit } from '../../shared/budget/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addParticipant, writing } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { aWrittenFile } from '../support/data/written-file.ts';
import { hasLibreOffice } from '../support/libre-office.ts';
import { expectSameInLibreOffice } from '../support/recalculated.ts';
import { readSheet, readWorkbook } from '../workbook/write/readers.ts';

const isNew = { uid: null, rowVersion: null };
const year = 2026;
const undo = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);
const apbd = (context: DataContext) =>
  context.reader.prepare<[], string>(`SELECT uid FROM funding WHERE code = 'apbd-kabupaten'`).pluck().get()!;
const overview = (context: DataContext) => budgetHandlers['budget.overview'](context, { year }, aJob().extras);

function aLine(context: DataContext, fields: Partial<BudgetLineEdit> = {}): BudgetLineEdit {
  return {
    ...isNew,
    year,
    fundingUid: apbd(context),
    unitUid: null,
    categoryUid: null,
    programme: null,
    accountCode: '5.1.02.02.02.0006',
    ceiling: 1_000_000,
    firstMonth: 1,
    months: 12,
    note: null,
    ...fields,
  };
}

function anInvoice(context: DataContext, fields: Partial<InvoiceEdit> = {}): InvoiceEdit {
  return {
    ...isNew,
    month: '2026-01',
    fundingUid: apbd(context),
    unitUid: null,
    categoryUid: null,
    number: 'T-1',
    invoicedOn: null,
    people: 1,
    amount: 16_800,
    note: null,
    ...fields,
  };
}

const aPayment = (invoiceUid: string, amount: number): PaymentEdit => ({
  ...isNew,
  invoiceUid,
  paidOn: '2026-01-20',
  amount,
  reference: 'SP2D 1',
});

describe('the budget', () => {
  it('keeps ceilings, invoices and partial payments, and undoes each', async () => {
    const { context } = aStore();
    budgetHandlers['budget.saveLine'](context, aLine(context));
    const { uid } = budgetHandlers['budget.saveInvoice'](context, anInvoice(context));
    budgetHandlers['budget.savePayment'](context, aPayment(uid, 6_800));
    budgetHandlers['budget.savePayment'](context, aPayment(uid, 10_000));
    expect((await overview(context)).total).toMatchObject({ ceiling: 1_000_000, invoiced: 16_800, paid: 16_800 });
    await undo(context);
    expect((await overview(context)).total).toMatchObject({ paid: 6_800, remaining: 993_200 });
  });

  it('refuses a payment that is not made yet, an invoice and a ceiling of nothing', () => {
    const { context } = aStore();
    const { uid } = budgetHandlers['budget.saveInvoice'](context, anInvoice(context));
    const later = { ...aPayment(uid, 6_800), paidOn: '2031-01-20' };
    expect(codeOf(() => budgetHandlers['budget.savePayment'](context, later))).toBe('payment-in-future');
    expect(paymentEdit.safeParse({ ...later, paidOn: '0219-01-20' }).success).toBe(false);
    expect(invoiceEdit.safeParse(anInvoice(context, { amount: 0 })).success).toBe(false);
    expect(budgetLineEdit.safeParse(aLine(context, { ceiling: 0 })).success).toBe(false);
  });

  it('removes an invoice with its payments, and one undo brings back all of it', async () => {
    const { context } = aStore();
    const { uid } = budgetHandlers['budget.saveInvoice'](context, anInvoice(context));
    budgetHandlers['budget.savePayment'](context, aPayment(uid, 6_800));
    const before = budgetHandlers['budget.invoices'](context, { year });
    budgetHandlers['budget.removeInvoice'](context, { uid });
    expect(budgetHandlers['budget.invoices'](context, { year })).toEqual([]);
    await undo(context);
    expect(budgetHandlers['budget.invoices'](context, { year })).toEqual(before);
  });

  it('refuses an older edit, months beyond December, and removing a funding source that it names', () => {
    const { context } = aStore();
    budgetHandlers['budget.saveLine'](context, aLine(context));
    const [line] = budgetHandlers['budget.lines'](context, { year });
    const { funding: _funding, unit: _unit, category: _category, ...edit } = line!;
    budgetHandlers['budget.saveLine'](context, { ...edit, ceiling: 5 });
    expect(codeOf(() => budgetHandlers['budget.saveLine'](context, { ...edit, ceiling: 6 }))).toBe('stale-edit');
    expect(codeOf(() => fundingHandlers['fundings.remove'](context, { uid: edit.fundingUid }))).toBe('in-use');
    expect(budgetLineEdit.safeParse(aLine(context, { firstMonth: 3, months: 11 })).success).toBe(false);
    expect(budgetLineEdit.safeParse(aLine(context, { firstMonth: 3, months: 10 })).success).toBe(true);
  });

  it('sets what the rules ask for the people against the ceiling', async () => {
    const { context } = aStore();
    addParticipant(context, {}, [
      { segment: 'bpu', category: 'petani', funding: 'apbd-kabupaten', startsOn: '2026-01-01' },
    ]);
    budgetHandlers['budget.saveLine'](context, aLine(context, { ceiling: 201_600 }));
    const { total } = await overview(context);
    expect(total.months.map(({ need }) => need)).toEqual(Array.from({ length: 12 }, () => 16_800));
    expect(total.need).toBe(201_600);
  });
});

describe('the Excel of the budget', () => {
  const exported = (context: DataContext) =>
    aWrittenFile('anggaran.xlsx', (extras) =>
      budgetHandlers['budget.export'](context, budgetExport.parse({ year, target: 'token-123' }), extras),
    );

  function anOffice(): DataContext {
    const { context } = aStore();
    addParticipant(context, {}, [{ segment: 'bpu', category: 'petani', startsOn: '2026-01-01' }]);
    addParticipant(context, {}, [{ segment: 'bpu', category: 'nelayan', funding: 'csr', startsOn: '2026-03-01' }]);
    // paid by themselves, or by nobody that is known: no part of the budget
    addParticipant(context, {}, [{ segment: 'bpu', category: 'ojek', funding: 'mandiri', startsOn: '2026-01-01' }]);
    budgetHandlers['budget.saveLine'](context, aLine(context, { ceiling: 150_000 }));
    const { uid } = budgetHandlers['budget.saveInvoice'](context, anInvoice(context));
    budgetHandlers['budget.savePayment'](context, aPayment(uid, 6_800));
    return context;
  }

  it('has every figure of the screen, and the need by category and programme sums up to the whole', async () => {
    const context = anOffice();
    const { path } = await exported(context);
    const { total, pots, needs } = await overview(context);
    expect(needs.reduce((sum, { amount }) => sum + amount, 0)).toBe(total.need);
    expect(needs.map(({ category, programme, amount }) => [category, programme, amount])).toEqual([
      ['Petani', 'jkk', 120_000],
      ['Petani', 'jkm', 81_600],
      ['Nelayan', 'jkk', 100_000],
      ['Nelayan', 'jkm', 68_000],
    ]);
    const cells = [...readSheet(path, 0).values()].map(({ value }) => value);
    for (const { ceiling, need, invoiced, paid, remaining, forecast, over } of [
      total,
      ...pots.filter(({ isBudgeted }) => isBudgeted),
    ]) {
      expect(cells).toEqual(expect.arrayContaining([ceiling, need, invoiced, paid, remaining, forecast, over]));
    }
    const { worksheets } = await readWorkbook(path);
    expect(worksheets.map(({ name }) => name)).toEqual([
      'Ikhtisar',
      'Di luar anggaran',
      'Bulan demi bulan',
      'Kebutuhan menurut kategori dan',
      'Pagu',
      'Tagihan',
    ]);
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    const { path } = await exported(anOffice());
    for (const count of await expectSameInLibreOffice(path)) expect(count).toBeGreaterThan(0);
  });
});

describe('the paid months of a person', () => {
  const months = (context: DataContext, uid: string) =>
    lapsingHandlers['lapsing.of'](context, { uid }).months.map(({ month, state }) => `${month} ${state}`);

  it('are paid when their invoice is, and unknown where nothing says so', () => {
    const { context } = aStore();
    const spell = { segment: 'bpu', category: 'petani', funding: 'apbd-kabupaten', startsOn: '2026-01-01' };
    const uid = addParticipant(context, {}, [spell]);
    const invoice = budgetHandlers['budget.saveInvoice'](context, anInvoice(context));
    budgetHandlers['budget.savePayment'](context, aPayment(invoice.uid, 16_800));
    const second = budgetHandlers['budget.saveInvoice'](context, anInvoice(context, { month: '2026-02' }));
    budgetHandlers['budget.savePayment'](context, aPayment(second.uid, 16_799));
    const all = months(context, uid);
    expect(all).toHaveLength(24);
    expect(all).toEqual(expect.arrayContaining(['2025-12 none', '2026-01 paid', '2026-02 unpaid', '2026-03 unknown']));
  });

  it('are what the insurer lists, by the last row of the member, where no invoice is', () => {
    const { context } = aStore();
    const spell = { segment: 'bpu', category: 'petani', funding: 'apbd-kabupaten', startsOn: '2026-01-01' };
    const uid = addParticipant(context, { nik: '7201010101900001' }, [spell]);
    writing(context, (action) => {
      const batch = insertRecord(context.writer, 'import_batch', {
        action_id: action,
        at: '2026-03-31',
        who: 'a',
        file: 'a',
        sha256: 'aa',
        sheet: 'a',
        choices: '{}',
        rows_read: 2,
        rows_new: 2,
        rows_changed: 0,
        rows_same: 0,
        rows_conflict: 0,
        rows_rejected: 0,
        rows_skipped: 0,
        kind: 'insurer-list',
        month: '2026-03',
      });
      const add = context.writer.prepare(
        `INSERT INTO insurer_member (batch_id, month, member, nik, status, sheet, excel_row)
         VALUES (?, '2026-03', 'm', '7201010101900001', ?, 'a', ?)`,
      );
      const id = idOf(context.writer, 'import_batch', batch);
      add.run(id, 'active', 1);
      add.run(id, 'inactive', 2);
      return {};
    });
    expect(months(context, uid)).toEqual(expect.arrayContaining(['2026-02 unknown', '2026-03 unpaid']));
  });
});
