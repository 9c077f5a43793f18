import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ReportChoice } from '../../shared/reports/schema.ts';
import { insertRecord } from '../../electron/data/records.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { budgetHandlers as budget } from '../../electron/data/budget/handlers.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { fundingUid } from '../support/data/participant-forms.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { addParticipant, addParticipants, addUnit, writing } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';

const choice = aReportChoice;

/** The first sheet of a written report as exceljs reads it. */
async function write(context: DataContext, fields: Partial<ReportChoice>) {
  const written = await aWrittenReport(context, fields);
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(written.path);
  return { ...written, sheet: workbook.worksheets[0]! };
}

/** Texts of a worksheet row by row; formulas by their stored result. */
function textsOf(sheet: excel.Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => texts.push(String(cell.result ?? cell.value ?? '')));
    rows.push(texts);
  });
  return rows;
}

describe('report A, Non-ASN per unit', () => {
  it('counts each person of a unit once, on the last day of the quarter', () => {
    const { context } = aStore();
    const dinas = addUnit(context, 'Dinas Pendidikan');
    addUnit(context, 'Kecamatan Batui', { kind: 'kecamatan-office' });
    const here = (more: object = {}) => ({ unitId: dinas, ...more });
    addParticipant(context, { sex: 'L' }, [here({ programmes: 3 }), here({ programmes: 7, category: 'guru-honorer' })]);
    addParticipant(context, { sex: 'P' }, [here({ programmes: 0 })]);
    addParticipant(context, { sex: 'P' }, [here({ endsOn: '2026-09-29' })]);
    addParticipant(context, { sex: 'P' }, [here({ endsOn: '2026-09-30' })]);
    addParticipant(context, { sex: 'P' }, [here({ startsOn: '2026-10-01' })]);
    addParticipant(context, { sex: 'P' }, [here({ category: 'perangkat-desa' })]);
    addParticipant(context, { sex: 'P' }, [here({ category: 'petani', segment: 'bpu' })]);
    const preview = reports['reports.preview'](context, choice());
    expect(preview.asOf).toBe('2026-09-30');
    expect(preview.rows).toEqual([
      ['1', 'Dinas Pendidikan', '1', '2', '3', '2', '2', '1', '1', '66,67 %', '-', '-', '-', ''],
      ['2', 'Kecamatan Batui', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', ''],
    ]);
    expect(preview.totals).toEqual(['JUMLAH', '', '1', '2', '3', '2', '2', '1', '1', '66,67 %', '-', '-', '-', '']);
    expect(preview.titles).toContain('KABUPATEN BANGGAI TRIWULAN III TAHUN 2026');
    expect(preview.titles).toContain('KEADAAN PER 30 SEPTEMBER 2026');
  });

  it('adds the budget up to the quarter asked about', () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pendidikan');
    writing(context, () => {
      const amounts = { budget: 1000, realised_q1: 100, realised_q2: 200, realised_q3: 300, realised_q4: 400 };
      insertRecord(context.writer, 'unit_budget', { unit_id: unitId, year: 2026, note: 'Menunggu DPA', ...amounts });
      return {};
    });
    const money = (period: string) => reports['reports.preview'](context, choice({ period })).rows[0]!.slice(10);
    expect(money('2026-T1')).toEqual(['1.000', '100', '10,00 %', 'Menunggu DPA']);
    expect(money('2026-T3')).toEqual(['1.000', '600', '60,00 %', 'Menunggu DPA']);
    expect(money('2025-T3')).toEqual(['-', '-', '-', '']);
  });

  it('takes a unit’s money from the budget screen where it stands there, never from both', async () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pendidikan');
    const other = addUnit(context, 'Dinas Sosial');
    const uidOf = (table: 'unit' | 'category', where: string) =>
      context.reader.prepare<[], string>(`SELECT uid FROM ${table} WHERE ${where}`).pluck().get() ?? '';
    writing(context, () => {
      const amounts = { budget: 1000, realised_q1: 100, realised_q2: 0, realised_q3: 0, realised_q4: 0 };
      for (const unit of [unitId, other]) {
        insertRecord(context.writer, 'unit_budget', { unit_id: unit, year: 2026, note: 'Menunggu DPA', ...amounts });
      }
      return {};
    });
    const place = { fundingUid: fundingUid(context, 'apbd-kabupaten'), unitUid: uidOf('unit', `id = ${unitId}`) };
    const isNew = { uid: null, rowVersion: null, note: null };
    const line = { ...isNew, ...place, year: 2026, programme: null, accountCode: null, firstMonth: 1, months: 12 };
    budget['budget.saveLine'](context, { ...line, categoryUid: null, ceiling: 5000 });
    budget['budget.saveLine'](context, {
      ...line,
      categoryUid: uidOf('category', `code = 'perangkat-desa'`),
      ceiling: 700,
    });
    const { uid: invoiceUid } = budget['budget.saveInvoice'](context, {
      ...isNew,
      ...place,
      categoryUid: null,
      month: '2026-06',
      number: null,
      invoicedOn: null,
      people: 2,
      amount: 900,
    });
    for (const [paidOn, amount] of [
      ['2026-06-30', 400],
      ['2026-10-01', 500],
    ] as const) {
      budget['budget.savePayment'](context, {
        uid: null,
        rowVersion: null,
        invoiceUid,
        paidOn,
        amount,
        reference: null,
      });
    }
    const money = (period: string) =>
      reports['reports.preview'](context, choice({ period })).rows.map((row) => row.slice(10));
    const unclear = 'Menunggu DPA; realisasi tercampur dengan kategori lain: isi kategori pada tagihan';
    expect(money('2026-T3')).toEqual([
      ['5.000', '-', '-', unclear],
      ['1.000', '100', '10,00 %', 'Menunggu DPA'],
    ]);
    const sheet = (period: string) => reports['reports.preview'](context, choice({ period }));
    expect(sheet('2026-T3').totals?.slice(10, 13)).toEqual(['6.000', '100', '']);
    expect(sheet('2026-T3').notes[0]).toContain('persentase pada baris JUMLAH tidak diisi');
    const [kept] = budget['budget.invoices'](context, { year: 2026 });
    const { funding: _funding, unit: _unit, category: _category, payments: _payments, ...invoice } = kept!;
    budget['budget.saveInvoice'](context, { ...invoice, categoryUid: uidOf('category', `code = 'non-asn'`) });
    expect(money('2026-T3')[0]).toEqual(['5.000', '400', '8,00 %', 'Menunggu DPA']);
    expect(sheet('2026-T3')).toMatchObject({ notes: [], totals: expect.arrayContaining(['8,33 %']) as unknown });
    expect(money('2026-T1')[0]).toEqual(['5.000', '-', '-', 'Menunggu DPA']);
    const { pots } = await budget['budget.overview'](context, { year: 2026 }, aJob().extras);
    expect(pots[0]).toMatchObject({ unit: 'Dinas Pendidikan', ceiling: 5700, paid: 900 });
  });

  it('takes a payment into the year in which it was made, whatever month it is for', () => {
    const { context } = aStore();
    addUnit(context, 'Dinas Pendidikan');
    const unitUid = context.reader.prepare<[], string>('SELECT uid FROM unit').pluck().get() ?? '';
    const isNew = { uid: null, rowVersion: null };
    const of = { fundingUid: fundingUid(context, 'apbd-kabupaten'), unitUid, categoryUid: null };
    const facts = { number: null, invoicedOn: null, people: null, amount: 900, note: null };
    const { uid: invoiceUid } = budget['budget.saveInvoice'](context, { ...isNew, ...of, ...facts, month: '2025-12' });
    const payment = { ...isNew, invoiceUid, amount: 900, reference: null };
    budget['budget.savePayment'](context, { ...payment, paidOn: '2026-01-05' });
    const paid = (period: string) => reports['reports.preview'](context, choice({ period })).rows[0]!.slice(10, 12);
    expect(paid('2025-T4')).toEqual(['-', '-']);
    expect(paid('2026-T1')).toEqual(['-', '900']);
  });

  it('says in how many rows of units somebody stands twice', () => {
    const { context } = aStore();
    const [first, second] = [addUnit(context, 'Dinas Pendidikan'), addUnit(context, 'Dinas Sosial')];
    addParticipant(context, {}, [{ unitId: first }, { unitId: second }]);
    addParticipant(context, {}, [{ unitId: first }]);
    const { notes, totals } = reports['reports.preview'](context, choice());
    expect(totals?.[4]).toBe('3');
    expect(notes).toEqual([
      '1 orang tercatat di dua unit atau lebih dan dihitung di setiap unitnya; jumlah orang pada baris JUMLAH lebih 1.',
    ]);
  });

  it('leaves the money of other people than Non-ASN out of a unit’s row', () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pertanian');
    const uidOf = (table: 'unit' | 'category', where: string) =>
      context.reader.prepare<[], string>(`SELECT uid FROM ${table} WHERE ${where}`).pluck().get() ?? '';
    writing(context, () => {
      const amounts = { budget: 1000, realised_q1: 100, realised_q2: 0, realised_q3: 0, realised_q4: 0 };
      insertRecord(context.writer, 'unit_budget', { unit_id: unitId, year: 2026, note: null, ...amounts });
      return {};
    });
    const place = { fundingUid: fundingUid(context, 'apbd-kabupaten'), unitUid: uidOf('unit', `id = ${unitId}`) };
    const isNew = { uid: null, rowVersion: null, note: null };
    budget['budget.saveLine'](context, {
      ...isNew,
      ...place,
      year: 2026,
      programme: null,
      accountCode: null,
      firstMonth: 1,
      months: 12,
      categoryUid: uidOf('category', `code = 'petani'`),
      ceiling: 7000,
    });
    const invoice = {
      ...isNew,
      ...place,
      categoryUid: null,
      month: '2026-06',
      number: null,
      invoicedOn: null,
      people: 2,
      amount: 900,
    };
    const { uid: invoiceUid } = budget['budget.saveInvoice'](context, invoice);
    const payment = { uid: null, rowVersion: null, invoiceUid, paidOn: '2026-06-30', amount: 900, reference: null };
    budget['budget.savePayment'](context, payment);
    expect(reports['reports.preview'](context, choice()).rows[0]!.slice(10, 13)).toEqual(['1.000', '100', '10,00 %']);
  });

  it('shows people whose sex or unit is not known instead of losing them', () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pendidikan');
    addParticipant(context, { sex: null }, [{ unitId }]);
    addParticipant(context, { sex: 'L' }, [{ unitId: null }]);
    const { head, rows, totals, withoutSex } = reports['reports.preview'](context, choice());
    expect(withoutSex).toBe(1);
    expect(rows.map((row) => row.at(-1))).toEqual(['1 orang tanpa keterangan L/P', '']);
    expect(head[1]!.map(({ caption }) => caption)).toContain('TANPA KET.');
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      ['Dinas Pendidikan', '-', '-', '1', '1'],
      ['BELUM TERHUBUNG KE PERANGKAT DAERAH', '1', '-', '-', '1'],
    ]);
    expect(totals!.slice(2, 6)).toEqual(['1', '-', '1', '2']);
  });

  it('loses nobody of a kelurahan and counts nobody twice for a spell without a unit', () => {
    const { context } = aStore();
    const dinas = addUnit(context, 'Dinas Pendidikan');
    const kelurahan = addUnit(context, 'Kelurahan Luwuk', { kind: 'village' });
    addParticipant(context, { sex: 'L' }, [{ unitId: dinas }, { unitId: null }]);
    addParticipant(context, { sex: 'P' }, [{ unitId: kelurahan }, { unitId: null }]);
    const { rows, totals } = reports['reports.preview'](context, choice());
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ['Dinas Pendidikan', '1', '-', '1'],
      ['BELUM TERHUBUNG KE PERANGKAT DAERAH', '-', '1', '1'],
    ]);
    expect(totals!.slice(2, 5)).toEqual(['1', '1', '2']);
  });

  it('is today while the quarter lasts', () => {
    const { context } = aStore('2026-11-22');
    expect(reports['reports.preview'](context, choice({ period: '2026-T4' })).asOf).toBe('2026-11-22');
  });

  it('writes the same figures, as formulas, and records the issue', async () => {
    const { context } = aStore();
    const unitId = addUnit(context, 'Dinas Pendidikan');
    addParticipant(context, { sex: 'L' }, [{ unitId }]);
    addParticipant(context, { sex: 'P' }, [{ unitId, programmes: 0 }]);
    const { answer, path, sheet } = await write(context, {});
    const rows = textsOf(sheet);
    expect(rows.some((row) => row.includes('DINAS TENAGA KERJA DAN TRANSMIGRASI'))).toBe(true);
    expect(rows.some((row) => row.includes('Luwuk, 22 November 2026'))).toBe(true);
    const body = rows.find((row) => row[1] === 'Dinas Pendidikan')!;
    expect(body.slice(2, 10)).toEqual(['1', '1', '2', '1', '1', '0', '1', '0.5']);
    const formulas: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.filter((formula) => formula.startsWith('SUM('))).toHaveLength(9);
    expect(answer.sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(reports['reports.issued'](context)).toEqual([answer]);
    expect(answer).toMatchObject({ layout: 'A', period: '2026-T3', asOf: '2026-09-30', rows: 1, who: 'Operator 1' });
  });
});

describe('report F, agreements', () => {
  it('lists both numbers, days left on the day, and what is next', () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context, { endsOn: '2027-01-31' });
    const [row] = reports['reports.preview'](context, choice({ layout: 'F', period: '2026-T4' })).rows;
    expect(row![2]).toBe('400.5.7/765/Disnakertrans\nPER/278/122015');
    expect(row!.slice(5, 9)).toEqual(['01/02/2025', '31/01/2027', '70', 'Siapkan perpanjangan']);
    expect(row![9]).toBe('Siapkan perpanjangan: Penyusunan konsep bersama BPJS Ketenagakerjaan (rencana 22 Nov 2026)');
  });

  it('says NIHIL when there is none', async () => {
    const { context } = aStore();
    const { sheet } = await write(context, { layout: 'F' });
    expect(textsOf(sheet).flat()).toContain('NIHIL');
  });
});

describe('report G, participants by name', () => {
  it('lists each active person once and names the other spells', () => {
    const { context } = aStore();
    addParticipant(context, { name: 'Budi', nik: '0201010101900099' }, [
      { category: 'petani', segment: 'bpu', startsOn: '2025-01-01' },
      { category: 'nelayan', segment: 'bpu', startsOn: '2026-01-01', funding: 'apbd-provinsi' },
    ]);
    addParticipant(context, { name: 'Ani' }, [{ programmes: 0 }]);
    addParticipant(context, { name: 'Citra' }, [{ endsOn: '2026-06-30' }]);
    const { rows, rowCount } = reports['reports.preview'](context, choice({ layout: 'G' }));
    expect(rowCount).toBe(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.slice(1, 3)).toEqual(['0201010101900099', 'Budi']);
    expect(rows[0]![9]).toBe('Nelayan');
    expect(rows[0]![15]).toBe('Juga: Petani (APBD kabupaten)');
  });

  it('is streamed in batches and arrives whole', async () => {
    const { context } = aStore();
    addParticipants(context, 2500);
    const { answer, sheet, progress } = await write(context, { layout: 'G' });
    expect(answer.rows).toBe(2500);
    expect(progress.map(({ done }) => done)).toEqual([0, 1000, 2000, 2500]);
    expect(textsOf(sheet).filter((row) => /^\d{16}$/.test(row[1] ?? ''))).toHaveLength(2500);
  });

  it('says NIHIL when nobody is in it', async () => {
    const { context } = aStore();
    const { sheet } = await write(context, { layout: 'G' });
    expect(textsOf(sheet).flat()).toContain('NIHIL');
  });
});
