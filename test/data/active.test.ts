import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { homeHandlers } from '../../electron/data/home.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { reportHandlers } from '../../electron/data/reports/handlers.ts';
import { contract } from '../../shared/contract.ts';
import type { ReportChoice } from '../../shared/reports/schema.ts';
import { addParticipant, addUnit } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';

/** Ani lives, Budi died on 15 June 2026; both are in a spell without an end. */
function anOfficeWithADeath(today: string): DataContext {
  const { context } = aStore(today);
  const unitId = addUnit(context, 'Dinas Pendidikan');
  addParticipant(context, { name: 'Ani', sex: 'P' }, [{ unitId }]);
  addParticipant(context, { name: 'Budi', sex: 'L', died_on: '2026-06-15' }, [{ unitId }]);
  return context;
}

function counts(context: DataContext, on: string) {
  return participantHandlers['participants.counts'](context, contract['participants.counts'].input.parse({ on }));
}

function namesOf(context: DataContext, on: string, status: 'active' | 'inactive'): string[] {
  const input = contract['participants.page'].input.parse({ on, status });
  return participantHandlers['participants.page'](context, input).rows.map(({ name }) => name);
}

function report(context: DataContext, layout: 'A' | 'G', period: string) {
  const choice: ReportChoice = { layout, period, unitUid: null, kecamatanUid: null, categoryUid: null };
  return reportHandlers['reports.preview'](context, choice);
}

describe('somebody who died', () => {
  it('counts as active on the day of death and not on the day after', () => {
    const context = anOfficeWithADeath('2026-10-01');
    expect(counts(context, '2026-06-15')).toMatchObject({ total: 2, active: 2 });
    expect(counts(context, '2026-06-16')).toMatchObject({ total: 2, active: 1 });
    expect(namesOf(context, '2026-06-15', 'active')).toEqual(['Ani', 'Budi']);
    expect(namesOf(context, '2026-06-16', 'active')).toEqual(['Ani']);
    expect(namesOf(context, '2026-06-16', 'inactive')).toEqual(['Budi']);
  });

  it('is shown as inactive in the grid', () => {
    const context = anOfficeWithADeath('2026-10-01');
    const input = contract['participants.page'].input.parse({ search: 'budi' });
    const [budi] = participantHandlers['participants.page'](context, input).rows;
    expect(budi).toMatchObject({ name: 'Budi', isActive: false, unit: 'Dinas Pendidikan' });
  });

  it('counts in no figure of the start screen', () => {
    const before = homeHandlers['home.summary'](anOfficeWithADeath('2026-06-15'));
    expect(before).toMatchObject({ participants: 2, active: 2, bySegment: [{ segment: 'pu', active: 2 }] });
    const after = homeHandlers['home.summary'](anOfficeWithADeath('2026-06-16'));
    expect(after).toMatchObject({ participants: 2, active: 1, bySegment: [{ segment: 'pu', active: 1 }] });
    expect(after.byKecamatan.reduce((sum, { active }) => sum + active, 0)).toBe(1);
  });

  it('stands in no report of a later day', () => {
    const context = anOfficeWithADeath('2026-10-05');
    expect(report(context, 'A', '2026-T1').totals?.slice(2, 7)).toEqual(['1', '1', '2', '2', '2']);
    expect(report(context, 'A', '2026-T3').totals?.slice(2, 7)).toEqual(['-', '1', '1', '1', '1']);
    expect(report(context, 'G', '2026-T1').rowCount).toBe(2);
    expect(report(context, 'G', '2026-T3').rowCount).toBe(1);
  });
});
