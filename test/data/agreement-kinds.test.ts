import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { agreementKindHandlers as kinds } from '../../electron/data/agreements/kinds.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { KindSetting } from '../../shared/agreements/kind-settings.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

const steps = [
  { step: 'Surat permohonan', daysBefore: 30 },
  { step: 'Rapat pembahasan', daysBefore: 90 },
];

function change(context: DataContext, fields: Partial<KindSetting>): void {
  const setting = kinds['agreementKinds.list'](context).find(({ kind }) => kind === 'perjanjian-kerja-sama')!;
  kinds['agreementKinds.save'](context, { ...setting, ...fields });
}

describe('the settings of a kind', () => {
  it('keep the steps in the order of the office, each counted back from the end', () => {
    const { context } = aStore('2026-01-01');
    change(context, { steps });
    const uid = addAgreement(context, { endsOn: '2027-12-31' });
    const list = agreements['agreements.get'](context, { uid }).steps;
    expect(list.map(({ step, plannedOn }) => [step, plannedOn])).toEqual([
      ['Surat permohonan', '2027-12-01'],
      ['Rapat pembahasan', '2027-10-02'],
    ]);
  });

  it('leave checklists alone that are there already', () => {
    const { context } = aStore('2026-01-01');
    const uid = addAgreement(context);
    const before = agreements['agreements.get'](context, { uid }).steps;
    change(context, { steps });
    expect(agreements['agreements.get'](context, { uid }).steps).toEqual(before);
  });

  it('decide what is prepared and what is urgent, and say so in the summary', () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context, { endsOn: '2027-01-31' });
    change(context, { prepareDays: 90, urgentDays: 75 });
    expect(agreements['agreements.list'](context, { search: '' })[0]).toMatchObject({
      state: 'urgent',
      prepareDays: 90,
      urgentDays: 75,
      daysLeft: 70,
    });
  });
});
