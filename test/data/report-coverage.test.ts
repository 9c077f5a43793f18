import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract.ts';
import { progressOf } from '../../shared/coverage/progress.ts';
import { coverageQuestion } from '../../shared/coverage/schema.ts';
import { formatNumber, formatPercent } from '../../shared/format.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { coverageHandlers } from '../../electron/data/coverage/handlers.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { targetHandlers, workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { convert, hasLibreOffice } from '../support/libre-office.ts';
import { addParticipant, addUnit } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';
import { readSheet, readWorkbook } from '../workbook/write/readers.ts';
import { withoutResults } from '../workbook/write/without-results.ts';

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
    const { path, folder } = await aWrittenReport(anOffice(), { layout: 'rakor' });
    const home = join(folder, 'office');
    await mkdir(home);
    const stripped = join(home, 'bare.xlsx');
    await withoutResults(path, stripped);
    await convert(home, 'xlsx', [stripped]);
    for (const place of [0, 1, 2, 3]) {
      const calculated = readSheet(join(home, 'out', 'bare.xlsx'), place);
      const formulas = [...readSheet(path, place)].filter(([, { formula }]) => formula !== undefined);
      expect(formulas.length).toBeGreaterThan(1);
      for (const [address, { value }] of formulas) {
        expect(calculated.get(address)?.value, address).toBeCloseTo(Number(value), 8);
      }
    }
  });
});
