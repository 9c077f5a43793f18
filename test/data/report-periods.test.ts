import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { insertRecord } from '../../electron/data/records.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { layoutHandlers as layouts } from '../../electron/data/reports/layout/handlers.ts';
import { reportCalendar } from '../../shared/reports/calendar.ts';
import { isEditable } from '../../shared/reports/layout/design.ts';
import { reportChoice, reportLayouts } from '../../shared/reports/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addParticipant, addUnit, writing } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';

const shown = (context: DataContext, period: string, layout: (typeof reportLayouts)[number] = 'A') =>
  reports['reports.preview'](context, aReportChoice({ layout, period }));

/** One person from 15 May, another from 10 September 2026; today is 22 November. */
function anOffice() {
  const { context } = aStore('2026-11-22');
  const unitId = addUnit(context, 'Dinas Kesehatan');
  for (const startsOn of ['2026-05-15', '2026-09-10']) addParticipant(context, {}, [{ unitId, startsOn }]);
  writing(context, () => {
    const row = { unit_id: unitId, year: 2026, budget: 1_000, realised_q1: 1, realised_q2: 20, realised_q3: 300 };
    return { uid: insertRecord(context.writer, 'unit_budget', { ...row, realised_q4: 4000 }) };
  });
  return context;
}

describe('the period of a report', () => {
  it.each([
    ['2026-T2', '2026-06-30', '1', '21', 'TRIWULAN II TAHUN 2026'],
    ['2026-05', '2026-05-31', '1', '1', 'BULAN MEI 2026'],
    ['2026-06', '2026-06-30', '1', '21', 'BULAN JUNI 2026'],
    ['2026-09-09', '2026-09-09', '1', '21', 'TAHUN 2026'],
    ['2026-09-30', '2026-09-30', '2', '321', 'TAHUN 2026'],
    ['2026', '2026-11-22', '2', '321', 'TAHUN 2026'],
  ])('%s gives the figures of %s, money that was known by then', (period, asOf, people, realised, title) => {
    const { rows, titles, notes, ...preview } = shown(anOffice(), period);
    expect(preview.asOf).toBe(asOf);
    expect([rows[0]?.[4], rows[0]?.[11]]).toEqual([people, realised]);
    expect(titles[2]).toBe(`KABUPATEN BANGGAI ${title}`);
    expect(notes.length).toBe(period.includes('T') ? 0 : 1);
  });

  it('of part of a first quarter takes nothing from the list of unit budgets, and says so', () => {
    const { rows, notes } = shown(anOffice(), '2026-02');
    expect(rows[0]?.slice(10, 13)).toEqual(['1.000', '-', '-']);
    expect(notes[0]).toContain('belum ada triwulan yang selesai');
  });

  it.each(['2026-11-23', '2026-12', '2027', '2027-T1'])('%s has not begun', (period) => {
    expect(codeOf(() => shown(anOffice(), period))).toBe('period-not-begun');
  });

  it.each(['1950', '1899-12-31', '2101'])('%s is no period of this program', (period) => {
    expect(reportChoice.safeParse(aReportChoice({ period })).success).toBe(false);
  });

  it.each(reportLayouts.filter(isEditable))('keeps the form of %s as the program brings it in every kind', (layout) => {
    const context = anOffice();
    const { shipped } = layouts['layouts.get'](context, { layout });
    for (const period of ['2026-T3', '2026-02', '2025', '2026-09-09']) {
      const { head: _head, ...usual } = shown(context, period, layout);
      const choice = aReportChoice({ layout, period });
      const { head: _other, ...designed } = reports['reports.preview'](context, { ...choice, design: shipped });
      expect(designed.titles).toEqual(usual.titles);
      expect(designed.rows).toEqual(usual.rows);
    }
  });

  it.each(['2026-09', '2026-09-15', '2025'])(
    '%s is issued, compared, and no deadline of a quarter is met by it',
    async (period) => {
      const context = anOffice();
      const { answer } = await aWrittenReport(context, { layout: 'A', period });
      expect(answer.period).toBe(period);
      expect((await reports['reports.compare'](context, { uid: answer.uid }, aJob().extras)).count).toBe(0);
      const calendar = reportCalendar(reports['reports.issued'](context), '2026-11-22', 4);
      expect(calendar.map(({ period: quarter, doneOn }) => [quarter, doneOn])).toEqual([
        ['2026-T4', null],
        ['2026-T3', null],
      ]);
    },
  );
});
