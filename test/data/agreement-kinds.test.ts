import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { agreementKindHandlers as kinds } from '../../electron/data/agreements/kinds.ts';
import { actionHandlers } from '../../electron/data/history.ts';
import type { DataContext } from '../../electron/data/context.ts';
import type { KindSetting } from '../../shared/agreements/kind-settings.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aJob, aStore } from '../support/data/store.ts';

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

describe('a checklist', () => {
  it('follows the end that an addendum moved: open steps of the template only, taken back with it', async () => {
    const { context } = aStore('2026-01-01');
    change(context, { steps });
    const uid = addAgreement(context, { endsOn: '2027-12-31' });
    const stepsOf = () => agreements['agreements.get'](context, { uid }).steps;
    const own = { uid: null, rowVersion: null, agreementUid: uid, doneOn: null, doneBy: null, note: null };
    agreements['agreements.saveStep'](context, { ...own, step: 'Rapat sendiri', plannedOn: '2027-11-11' });
    const { position: _position, ...first } = stepsOf()[0]!;
    agreements['agreements.saveStep'](context, { ...first, agreementUid: uid, doneOn: '2026-01-01' });
    const addendum = { kind: 'addendum', parentUid: uid, startsOn: '2026-01-01', endsOn: '2028-06-30' } as const;
    addAgreement(context, { ...addendum, signedOn: '2025-12-30', amendsEndTo: '2028-06-30' });
    const planned = () => stepsOf().map(({ step, plannedOn }) => [step, plannedOn]);
    expect(planned()).toEqual([
      ['Surat permohonan', '2027-12-01'],
      ['Rapat pembahasan', '2028-04-01'],
      ['Rapat sendiri', '2027-11-11'],
    ]);
    await actionHandlers['actions.undoLast'](context, {}, aJob().extras);
    expect(planned()[1]).toEqual(['Rapat pembahasan', '2027-10-02']);
  });

  it('stays while the addendum is only a draft', () => {
    const { context } = aStore('2026-01-01');
    change(context, { steps });
    const uid = addAgreement(context, { endsOn: '2027-12-31' });
    const before = agreements['agreements.get'](context, { uid }).steps;
    const addendum = { kind: 'addendum', parentUid: uid, startsOn: '2026-01-01', endsOn: '2028-06-30' } as const;
    addAgreement(context, { ...addendum, signedOn: null, amendsEndTo: '2028-06-30' });
    expect(agreements['agreements.get'](context, { uid }).steps).toEqual(before);
  });
});
