import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { addParticipant, addUnit } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';

const shown = (context: DataContext, layout: 'D' | 'E', period = '2026-09-30') =>
  reports['reports.preview'](context, aReportChoice({ layout, ...(layout === 'D' && { period }) }));

describe('report D, claims', () => {
  it('lists deaths of the period that the death benefit covered, their claims left open', () => {
    const { context } = aStore('2026-11-22');
    const unitId = addUnit(context, 'Dinas Kesehatan');
    const covered = { unitId, startsOn: '2025-01-01' };
    addParticipant(context, { name: 'Ani', nik: '7201014101900001', died_on: '2026-08-02' }, [covered]);
    addParticipant(context, { name: 'Budi', died_on: '2026-03-01', village_text: 'Bungin' }, [
      { segment: 'bpu', category: 'petani', startsOn: '2025-01-01', endsOn: '2026-03-01' },
    ]);
    addParticipant(context, { name: 'Tahun lalu', died_on: '2025-12-31' }, [covered]);
    addParticipant(context, { name: 'Sesudahnya', died_on: '2026-10-01' }, [covered]);
    addParticipant(context, { name: 'Sudah berakhir', died_on: '2026-05-02' }, [{ ...covered, endsOn: '2026-05-01' }]);
    addParticipant(context, { name: 'Belum terdaftar', died_on: '2026-05-02' }, [{ ...covered, programmes: 0 }]);
    const { rows, totals, notes } = shown(context, 'D');
    expect(rows.map((row) => row.slice(0, 2).concat(row.slice(4)))).toEqual([
      ['1', 'Budi', 'BPU', 'Bungin', '01/03/2026', 'JKM', '', '', '', ''],
      ['2', 'Ani', 'PU', 'Dinas Kesehatan', '02/08/2026', 'JKM', '', '', '', ''],
    ]);
    expect(rows[1]?.[2]).toBe('7201014101900001');
    expect(totals?.[0]).toBe('JUMLAH');
    expect(shown(context, 'D', '2026-T3').rows.map(([, name]) => name)).toEqual(['Ani']);
    expect(shown(context, 'D', '2025').rows.map(([, name]) => name)).toEqual(['Tahun lalu']);
    expect(shown(context, 'D', '2026').rows.map(([, name]) => name)).toEqual(['Budi', 'Ani', 'Sesudahnya']);
    expect(notes[0]).toContain('diisi dengan tangan');
  });
});

describe('report E, construction', () => {
  it('counts registered construction workers per unit, each once', () => {
    const { context } = aStore('2026-11-22');
    const unitId = addUnit(context, 'Dinas Pekerjaan Umum');
    const worker = { segment: 'jakon', category: 'pekerja-proyek', startsOn: '2026-02-01' } as const;
    addParticipant(context, {}, [{ ...worker, unitId }]);
    addParticipant(context, {}, [
      { ...worker, unitId },
      { ...worker, unitId, startsOn: '2026-03-01' },
    ]);
    addParticipant(context, {}, [worker]);
    addParticipant(context, {}, [{ ...worker, unitId, endsOn: '2026-09-29' }]);
    addParticipant(context, {}, [{ unitId, startsOn: '2026-02-01' }]);
    const other = addUnit(context, 'Dinas Perhubungan');
    addParticipant(context, {}, [
      { ...worker, unitId },
      { ...worker, unitId: other, startsOn: '2026-04-01' },
    ]);
    const { rows, totals, notes } = shown(context, 'E');
    expect(rows.map((row) => [row[1], row[6]])).toEqual([
      ['Dinas Pekerjaan Umum', '2'],
      ['Dinas Perhubungan', '1'],
    ]);
    expect(totals?.[6]).toBe('3');
    expect(notes[1]).toBe('1 pekerja jasa konstruksi di luar perangkat daerah tidak termasuk.');
  });
});

it.each(['D', 'E'] as const)('%s is NIHIL without anybody, is issued and compared', async (layout) => {
  const { context } = aStore('2026-11-22');
  expect(shown(context, layout)).toMatchObject({ rowCount: 0, rows: [], emptyText: 'NIHIL' });
  const { answer } = await aWrittenReport(context, { layout });
  expect((await reports['reports.compare'](context, { uid: answer.uid }, aJob().extras)).count).toBe(0);
});
