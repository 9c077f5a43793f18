import { describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract.ts';
import { progressOf } from '../../shared/coverage/progress.ts';
import { coverageExport, coverageQuestion } from '../../shared/coverage/schema.ts';
import { formatNumber, formatPercent } from '../../shared/format.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { targetHandlers, workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { hasLibreOffice } from '../support/libre-office.ts';
import { addParticipant, addUnit } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';
import { aWrittenFile } from '../support/data/written-file.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';
import { expectSameInLibreOffice } from '../support/recalculated.ts';
import { readSheet, readWorkbook } from '../workbook/write/readers.ts';

/** An office with seven covered people, one of them in both kinds of work, of 200 workers. */
function anOffice(): DataContext {
  const { context } = aStore('2026-11-22');
  const unitId = addUnit(context, 'Dinas Kesehatan');
  for (let count = 0; count < 4; count += 1) addParticipant(context, { kecamatan_id: 4 }, [{ unitId }]);
  for (let count = 0; count < 2; count += 1) {
    addParticipant(context, { kecamatan_id: 1 }, [{ segment: 'bpu', category: 'petani' }]);
  }
  addParticipant(context, {}, [{ unitId }, { segment: 'bpu', category: 'petani', funding: 'csr' }]);
  const figure = { uid: null, rowVersion: null, definition: null, publishedOn: null, note: null };
  const say = (more: Pick<Input<'workforce.save'>, 'segment' | 'people'> & { area?: string }) =>
    workforceHandlers['workforce.save'](context, {
      ...figure,
      year: 2025,
      area: 'regency',
      source: 'Sakernas Agustus 2025',
      ...more,
    });
  say({ segment: 'all', people: 201 });
  say({ segment: 'formal', people: 80 });
  const luwuk = context.reader.prepare<[], string>('SELECT uid FROM kecamatan WHERE id = 4').pluck().get() ?? '';
  say({ segment: 'all', people: 50, area: luwuk });
  const target = { uid: null, rowVersion: null, regulationUid: null, note: null, legalBasis: 'RPJMD' };
  targetHandlers['targets.save'](context, {
    ...target,
    plan: 'rpjmd',
    year: 2026,
    area: 'regency',
    segment: 'all',
    percent: 2505,
  });
  return context;
}

describe('report C, coverage', () => {
  it('sets formal, informal and all workers against workforce and target', () => {
    const preview = reports['reports.preview'](anOffice(), aReportChoice({ layout: 'C' }));
    expect(preview.rows).toEqual([
      [
        '1',
        'Pekerja formal (PU, Jakon, PMI)',
        '25,05 %',
        '5',
        '6,25 %',
        '80',
        'Sakernas Agustus 2025',
        '2025',
        '16',
        '51.510',
        '824.160',
      ],
      ['2', 'Pekerja informal (BPU)', '25,05 %', '3', '-', '-', '-', '-', '-', '50.400', '-'],
      [
        '3',
        'Seluruh pekerja',
        '25,05 %',
        '7',
        '3,48 %',
        '201',
        'Sakernas Agustus 2025',
        '2025',
        '44',
        '50.400',
        '2.217.600',
      ],
    ]);
    expect(preview.notes[0]).toBe('1 orang aktif pada kedua segmen; dalam jumlah setiap NIK dihitung satu kali.');
    expect(preview.notes.join(' ')).toContain('Rp16.800 x 3 bulan (Oktober 2026 s.d. Desember 2026)');
  });

  it('says the same as the screen', () => {
    const context = anOffice();
    const question = coverageQuestion.parse({ on: '2026-09-30' });
    const { people, basis, target } = coverageHandlers['coverage.count'](context, question);
    const { rate, missing } = progressOf(people!, basis!.workforce, target!.rate);
    const all = reports['reports.preview'](context, aReportChoice({ layout: 'C' })).rows[2]!;
    expect([all[3], all[4], all[8]]).toEqual([
      formatNumber(people!),
      formatPercent(rate! / 10_000),
      formatNumber(missing!),
    ]);
  });

  it('is complete without any workforce', () => {
    const { rows } = reports['reports.preview'](aStore().context, aReportChoice({ layout: 'C' }));
    expect(rows[2]!.slice(0, 6)).toEqual(['3', 'Seluruh pekerja', '99,50 %', '-', '-', '-']);
  });
});

describe('the workbook of the coordination meeting', () => {
  it('has summary, kecamatan, units and agreements', async () => {
    const context = anOffice();
    const choice = { layout: 'rakor' } as const;
    expect(reports['reports.preview'](context, aReportChoice(choice)).moreSheets).toHaveLength(4);
    const { path, answer } = await aWrittenReport(context, choice);
    const workbook = await readWorkbook(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Capaian UCJ',
      'Per kecamatan',
      'Per unit',
      'Anggaran 2026',
      'Perjanjian TW III 2026',
    ]);
    expect(answer).toMatchObject({ layout: 'rakor', isWhole: true });
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    const { path } = await aWrittenReport(anOffice(), { layout: 'rakor' });
    const formulas = await expectSameInLibreOffice(path);
    for (const count of formulas.slice(0, 4)) expect(count).toBeGreaterThan(1);
  });
});

describe('the Excel of the screens', () => {
  const exported = (context: DataContext, by: 'kecamatan' | 'work') =>
    aWrittenFile('cakupan.xlsx', (extras) =>
      coverageHandlers['coverage.export'](
        context,
        coverageExport.parse({ by, on: '2026-09-30', target: 'token-123' }),
        extras,
      ),
    );

  it('has the groups and the months, and says how many people there are where a sum would count some twice', async () => {
    const { path } = await exported(anOffice(), 'work');
    const workbook = await readWorkbook(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cakupan', 'Akhir setiap bulan']);
    const texts = [...readSheet(path, 0).values()].map(({ value }) => value);
    expect(texts).toContain(
      'Jumlah seluruhnya 7 orang, masing-masing satu kali. 1 orang berdiri pada lebih dari satu baris, karena itu tidak ada baris jumlah.',
    );
    expect(texts).not.toContain('Jumlah');
    const months = [...readSheet(path, 1)].filter(([address]) => address.startsWith('B')).map(([, { value }]) => value);
    expect(months.slice(-2)).toEqual([7, 7]);
  });

  it('sums workers only when those of every kecamatan are known, and names the source of each where they differ', async () => {
    const context = anOffice();
    const textsOf = async () => {
      const { path } = await exported(context, 'kecamatan');
      const cells = [...readSheet(path, 0)];
      const formulas = cells.flatMap(([, { formula }]) => formula ?? []);
      return {
        texts: cells.map(([, { value }]) => value),
        sums: formulas.filter((one) => one.startsWith('SUM')).length,
      };
    };
    const part = await textsOf();
    expect(part.texts).toContain('Semesta: Sakernas Agustus 2025 (2025)');
    expect([part.sums, part.texts.includes('Sumber semesta')]).toEqual([1, false]);
    const others = context.reader.prepare<[], string>('SELECT uid FROM kecamatan WHERE id <> 4').pluck().all();
    for (const area of others) {
      workforceHandlers['workforce.save'](context, {
        uid: null,
        rowVersion: null,
        definition: null,
        publishedOn: null,
        note: null,
        year: 2025,
        source: 'Monografi kecamatan',
        segment: 'all',
        people: 40,
        area,
      });
    }
    const whole = await textsOf();
    expect(whole.sums).toBe(5);
    expect(whole.texts).toContain('Sumber semesta');
    expect(whole.texts).toContain('Semesta: Monografi kecamatan (2025)');
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    const { path } = await exported(anOffice(), 'kecamatan');
    expect(await expectSameInLibreOffice(path)).toEqual([4, 0]);
  });
});
